// Which sums does the money show, on which axis, and which of them is a selection about?

import type { Evidence, Graph } from '../../core/graph/graph.ts'
import type { Sift } from '../../core/graph/sift.ts'
import { type LogAxis, logAxis } from '../../core/layout/log-axis.ts'
import { endsOf } from '../../core/query/ends.ts'
import type { SumKind } from '../../core/query/sum-choices.ts'
import { isInSight, isOfKind, type Sum, sumsOf } from '../../core/query/sums.ts'

/** Sums that the filters and the legend leave: of every kind, and of the kind that is asked for. */
export interface ShownSums {
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
}

/** The sums of some evidence. */
export function shownSums(graph: Evidence, sift: Sift, kind: SumKind): ShownSums {
  const all = sumsOf(graph).filter((sum) => isInSight(sum, sift))
  return { all, sums: all.filter((sum) => isOfKind(sum, kind)) }
}

/** The axis of some sums of one currency. */
export function axisOf(sums: readonly Sum[]): LogAxis {
  return logAxis(sums.flatMap(({ quantity: { low, high } }) => [low ?? high ?? 1, high ?? low ?? 1]))
}

/** Whether a sum is selected, or about what is. */
export function isAbout(graph: Graph, { claim }: Sum, selected: readonly string[]): boolean {
  return selected.some(
    (id) => id === claim.id || endsOf(graph, id).every((end) => [claim.subject, claim.object].includes(end)),
  )
}
