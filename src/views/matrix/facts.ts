// What does a matrix say in one sentence? Counted from its cells, never written by hand.

import type { LensLink } from '../../core/graph/lens.ts'
import { cellOf, cellsOf, type Matrix } from '../../core/graph/matrix.ts'
import type { OrderedMatrix } from '../../core/query/matrix-order.ts'

/** A head with its cells; unnamed actors do not count for a column. */
export interface HeadFacts {
  readonly id: string
  readonly cells: readonly LensLink[]
}

/** The matrix by its heads. */
export interface MatrixFacts {
  readonly rows: readonly HeadFacts[]
  readonly columns: readonly HeadFacts[]
  /** The first cell of limited evidence. */
  readonly limited: { readonly row: string; readonly column: string } | undefined
  /** How many unnamed actors have a cell. */
  readonly unnamed: number
}

/** Counts a matrix as it is shown. */
export function factsOf(matrix: Matrix, { rows, columns }: OrderedMatrix): MatrixFacts {
  const cells = cellsOf(matrix)
  const named = rows.filter(({ block }) => block === 0)
  const between = (row: string, column: string) => cellOf(cells, row, column) ?? []
  const pairs = rows.flatMap((row) => columns.map((column) => ({ row: row.id, column: column.id })))
  const inRow = (row: string) => columns.flatMap((column) => between(row, column.id))
  return {
    rows: rows.map(({ id }) => ({ id, cells: inRow(id) })),
    columns: columns.map(({ id }) => ({ id, cells: named.flatMap((row) => between(row.id, id)) })),
    limited: pairs.find(({ row, column }) => cellOf(cells, row, column)?.stroke === 'limited'),
    unnamed: rows.filter(({ id, block }) => block !== 0 && inRow(id).length > 0).length,
  }
}

/** The heads with most cells, as many as share the first place; none where there is no cell. */
export function fullest(heads: readonly HeadFacts[]): HeadFacts[] {
  const most = Math.max(1, ...heads.map(({ cells }) => cells.length))
  return heads.filter(({ cells }) => cells.length === most)
}
