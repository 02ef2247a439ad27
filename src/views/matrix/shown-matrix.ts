// Which rows, columns and cells has a matrix, in which order, and what has none?

import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellsOf, type Matrix, type MatrixId } from '../../core/graph/matrix.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import { type Order, type OrderedMatrix, orderMatrix } from '../../core/query/matrix-order.ts'
import { factsOf, type MatrixFacts } from './facts.ts'

/** A matrix, ready to be set. */
export interface ShownMatrix extends OrderedMatrix {
  readonly pair: MatrixId
  /** Its cells by id. */
  readonly cells: ReadonlyMap<string, LensLink>
  readonly facts: MatrixFacts
  /** Columns without a cell that are named below. */
  readonly silent: readonly LensNode[]
  /** Columns without a cell that an activity names all the same, which no body leads. */
  readonly unled: readonly LensNode[]
}

/** Orders and counts a sifted matrix. */
export function showMatrix(
  graph: Graph,
  evidence: Graph,
  matrix: Matrix,
  order: Order,
  byName: (a: string, b: string) => number,
): ShownMatrix {
  const ordered = orderMatrix(graph, matrix, order, byName)
  // A column without a cell has its place where it stands above a part that has one.
  const columns = ordered.columns.filter((one) => !one.alone || holdsPart(ordered.columns, graph, one.id))
  const rows = ordered.rows.filter((row) => row.stays || !row.alone)
  const without = ordered.columns.filter((column) => !columns.includes(column))
  const isNamed = ({ id }: LensNode) => matrix.id.startsWith('body') && activitiesAround(evidence, id).named.length > 0
  return {
    pair: matrix.id,
    rows,
    columns,
    cells: cellsOf(matrix),
    facts: factsOf(matrix, { rows, columns }),
    silent: without.filter((column) => !isNamed(column)),
    unled: without.filter(isNamed),
  }
}

/** A parent without a cell of its own stays above its parts. */
function holdsPart(columns: readonly LensNode[], graph: Graph, id: string): boolean {
  return columns.some((column) => !column.alone && graph.entities.get(column.id)?.parent === id)
}
