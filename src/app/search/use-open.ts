// Where does something that was found lead? A thing to its mark in the network, all else to the unit it stands in.

import { useCallback } from 'react'
import type { LensId } from '../../core/graph/lens.ts'
import type { Found } from '../../core/query/search.ts'
import { useAtlas } from '../../state/atlas.ts'

/** Opens what was found. */
export function useOpen(): (one: Found) => void {
  const { graph, store, lenses, actions } = useAtlas()
  return useCallback(
    ({ kind, id }) => {
      if (kind !== 'entity') return actions.openUnit(kind === 'unit' ? id : (graph.unitsOf(id)[0] ?? ''))
      const { view } = store.getState()
      const draws = (lens: LensId) => lenses.shown({ ...view, hops: 0, lens }).nodes.some((node) => node.id === id)
      // What no lens draws opens its panel where the reader is.
      actions.reveal(id, [view.lens, 'everything' as const].find(draws) ?? view.lens)
    },
    [graph, store, lenses, actions],
  )
}
