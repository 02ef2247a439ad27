// What would a comparison of things show, and how many paths are there between two of them?

import { compare } from '../../core/analysis/compare.ts'
import { pathsShown } from '../../core/analysis/paths.ts'
import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import type { Lens } from '../../core/graph/lens.ts'

/** Both, as numbers. */
export interface Together {
  readonly inCommon: number
  readonly paths: number
  readonly steps: number
}

/** Counts what the panel will show, in the lens that is drawn or in all that filters leave. */
export function countTogether(
  evidence: Evidence,
  whole: WholeGraph,
  { drawn, everything }: { readonly drawn: Lens; readonly everything: Lens },
  ids: readonly string[],
): Together {
  const [from = '', to = ''] = ids
  const { paths, count } = pathsShown(evidence, drawn, everything, { from, to, directed: false, all: false })
  return {
    inCommon: compare(evidence, ids, whole).reduce((sum, { shared }) => sum + shared.length, 0),
    paths: count,
    steps: paths[0]?.steps.length ?? 0,
  }
}
