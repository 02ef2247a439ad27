// Where does a thing that was found lead? A unit opens in the report, a claim there too, chosen; a name where it is drawn.

import { useCallback } from 'react'
import type { LensId } from '../../core/graph/lens.ts'
import type { Found } from '../../core/query/asking/word-index.ts'
import { useAtlas } from '../../state/atlas.ts'
import { withOption } from '../../state/options.ts'

/** What can be gone to. */
export interface Ways {
  readonly open: (one: Found) => void
  /** Shows a line between two things, in the first lens that draws it. */
  readonly openLine: (link: string, lens: LensId) => void
  /** Selects several things, to be compared or for the paths between them. */
  readonly openSeveral: (ids: readonly string[], how: 'compare' | 'paths') => void
}

/** Opens what was found. */
export function useOpen(): Ways {
  const { graph, store, lenses, actions } = useAtlas()
  const open = useCallback(
    ({ kind, id }: Found) => {
      if (kind === 'unit') return actions.openUnit(id)
      if (kind !== 'entity') {
        // What stands in a unit is chosen there, so that the unit opens at it.
        return actions.follow(
          actions.href({ view: 'report', unit: graph.unitsOf(id)[0] ?? '', selected: [id], hops: 0 }),
        )
      }
      const { view } = store.getState()
      const draws = (lens: LensId) => lenses.shown({ ...view, hops: 0, lens }).nodes.some((node) => node.id === id)
      // What no lens draws opens its panel where the reader is.
      actions.reveal(id, [view.lens, 'everything' as const].find(draws) ?? view.lens)
    },
    [graph, store, lenses, actions],
  )
  const openLine = useCallback((link: string, lens: LensId) => actions.reveal(link, lens), [actions])
  const openSeveral = useCallback(
    (ids: readonly string[], how: 'compare' | 'paths') => {
      const { view } = store.getState()
      const options = withOption(view.options, 'several', how)
      actions.follow(actions.href({ selected: [...ids], options, hops: 0 }))
    },
    [store, actions],
  )
  return { open, openLine, openSeveral }
}
