// Which rows are selected, and which are about what is selected elsewhere: claims on a group, sources of a claim?

import type { Graph } from '../../core/graph/graph.ts'
import { endsOf } from '../../core/query/ends.ts'
import type { Row } from '../../core/query/table-rows.ts'

/** How a row stands to what is selected. */
export type RowState = 'chosen' | 'near' | undefined

/** Tells of a row how it stands. */
export function rowStates(graph: Graph, selected: readonly string[]): (row: Row) => RowState {
  const chosen = new Set(selected)
  const ends = selected.map((id) => endsOf(graph, id))
  return ({ mark }) => {
    if (mark === undefined) return undefined
    if (chosen.has(mark)) return 'chosen'
    return ends.some((own) => own.every((end) => endsOf(graph, mark).includes(end))) ? 'near' : undefined
  }
}
