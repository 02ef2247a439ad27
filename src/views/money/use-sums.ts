// Which sums does the money show now?

import { useMemo } from 'react'
import { isInSight, isOfKind, type Sum, sumsOf } from '../../core/query/sums.ts'
import { useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'

/** Sums that the filters and the legend leave: of every kind, and of the kind that is asked for. */
export function useSums(): { readonly all: readonly Sum[]; readonly sums: readonly Sum[] } {
  const graph = useEvidence()
  const sift = useViewState(({ view }) => view.sift)
  const kind = useViewState(({ view }) => optionOf(view.options, 'sums'))
  return useMemo(() => {
    const all = sumsOf(graph).filter((sum) => isInSight(sum, sift))
    return { all, sums: all.filter((sum) => isOfKind(sum, kind)) }
  }, [graph, sift, kind])
}
