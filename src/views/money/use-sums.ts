// Which sums does the money show now?

import { useMemo } from 'react'
import type { Evidence } from '../../core/graph/graph.ts'
import { isInSight, isOfKind, type Sum, sumsOf } from '../../core/query/sums.ts'
import { useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'

/** Sums of every kind, and of the kind that is asked for. */
export interface ShownSums {
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
}

/** Sums that the filters and the legend leave. */
export function useSums(): ShownSums {
  const graph = useEvidence()
  const sift = useViewState(({ view }) => view.sift)
  const options = useViewState(({ view }) => view.options)
  return useMemo(() => sumsAt(graph, { sift, options }), [graph, sift, options])
}

/** Sums that filters have left, as the legend and the kind that is asked for leave them in a state. */
export function sumsAt(graph: Evidence, { sift, options }: Pick<ViewState, 'sift' | 'options'>): ShownSums {
  const kind = optionOf(options, 'sums')
  const all = sumsOf(graph).filter((sum) => isInSight(sum, sift))
  return { all, sums: all.filter((sum) => isOfKind(sum, kind)) }
}
