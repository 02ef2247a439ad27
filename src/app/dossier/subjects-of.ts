// On what is a dossier, when marks, lines or claims are selected? On the things they are about, in the order of the selection.

import type { Graph } from '../../core/graph/graph.ts'
import { endsOf } from '../../core/query/ends.ts'
import type { Lenses } from '../../core/query/shown-lens.ts'

/** Ids of things; what is selected first stands first. A line and a claim give their two ends, a folded mark what is in it. */
export function subjectsOf(graph: Graph, lenses: Pick<Lenses, 'fold'>, selected: readonly string[]): string[] {
  const things = [...selected]
    .reverse()
    .flatMap((id) => lenses.fold(id)?.members ?? endsOf(graph, id))
    .filter((id) => graph.entities.has(id))
  return [...new Set(things)]
}
