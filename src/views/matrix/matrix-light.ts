// Which rows and columns is a selection about?

import type { Graph } from '../../core/graph/graph.ts'
import { endsOf } from '../../core/query/ends.ts'

/** The heads of what is selected: of a cell its row and its column. */
export function headsOf(graph: Graph, selected: readonly string[]): ReadonlySet<string> {
  return new Set(selected.flatMap((id) => endsOf(graph, id)))
}
