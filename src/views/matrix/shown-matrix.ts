// Which rows, columns and cells has a matrix, in which order, and what has none?

import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf, cellsOf, type Matrix, type MatrixId } from '../../core/graph/matrix.ts'
import type { EntityId } from '../../core/model/ids.ts'
import { activitiesAround, respondersTo } from '../../core/query/activities.ts'
import { type Order, type OrderedMatrix, orderMatrix } from '../../core/query/matrix-order.ts'
import { factsOf, type MatrixFacts } from './facts.ts'

/** A matrix, ready to be set. */
export interface ShownMatrix extends OrderedMatrix {
  readonly pair: MatrixId
  /** Its cells by id. */
  readonly cells: ReadonlyMap<string, LensLink>
  readonly facts: MatrixFacts
  /** Whether a pair without a cell has one in the whole report: then a filter is silent, not the report. */
  readonly isLeftOut: (row: EntityId, column: EntityId) => boolean
  /** Whether any pair in sight is left out. */
  readonly leavesOut: boolean
  /** Columns without a cell that are named below: in the whole report, and under the filters alone. */
  readonly silent: readonly LensNode[]
  readonly leftOut: readonly LensNode[]
  /** Columns without a cell that an activity names all the same, which no body leads. */
  readonly unled: readonly LensNode[]
}

/** What a matrix is shown from: the report with its matrix, and what filters leave of each. */
export interface MatrixSource {
  readonly graph: WholeGraph
  readonly evidence: Evidence
  readonly matrix: Matrix
  readonly whole: Matrix
}

/** Orders and counts a sifted matrix. */
export function showMatrix(
  { graph, evidence, matrix, whole }: MatrixSource,
  order: Order,
  byName: (a: string, b: string) => number,
): ShownMatrix {
  const ordered = orderMatrix(graph, matrix, order, byName)
  // A column without a cell has its place where it stands above a part that has one.
  const columns = ordered.columns.filter((one) => !one.alone || holdsPart(ordered.columns, graph, one.id))
  const rows = ordered.rows.filter((row) => row.stays || !row.alone)
  const [cells, inReport] = [cellsOf(matrix), cellsOf(whole)]
  const isLeftOut = (row: EntityId, column: EntityId) =>
    cellOf(cells, row, column) === undefined && cellOf(inReport, row, column) !== undefined
  const leavesOutOf = (some: readonly LensNode[], { id }: LensNode) => some.some((row) => isLeftOut(row.id, id))
  const isNamed = (of: WholeGraph | Evidence, { id }: LensNode) =>
    matrix.id.startsWith('body') && activitiesAround(of, id).named.length > 0
  const below = ordered.columns.filter((column) => !columns.includes(column))
  const unled = below.filter((column) => isNamed(evidence, column) && respondersTo(evidence, column.id).length === 0)
  const leftOut = below.filter(
    (column) => !unled.includes(column) && (leavesOutOf(whole.nodes, column) || isNamed(graph, column)),
  )
  return {
    pair: matrix.id,
    rows,
    columns,
    cells,
    facts: factsOf(matrix, { rows, columns }),
    isLeftOut,
    leavesOut: columns.some((column) => leavesOutOf(rows, column)),
    silent: below.filter((column) => !unled.includes(column) && !leftOut.includes(column)),
    leftOut,
    unled,
  }
}

/** A parent without a cell of its own stays above its parts. */
function holdsPart(columns: readonly LensNode[], graph: WholeGraph, id: string): boolean {
  return columns.some((column) => !column.alone && graph.entities.get(column.id)?.parent === id)
}
