// Which sums does the money show now?

import { useMemo } from 'react'
import { useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { type ShownSums, shownSums } from './shown-sums.ts'

/** Sums that the filters and the legend leave: of every kind, and of the kind that is asked for. */
export function useSums(): ShownSums {
  const graph = useEvidence()
  const sift = useViewState(({ view }) => view.sift)
  const kind = useViewState(({ view }) => optionOf(view.options, 'sums'))
  return useMemo(() => shownSums(graph, sift, kind), [graph, sift, kind])
}
