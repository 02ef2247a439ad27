// What does a matrix say in one sentence? Counted from its cells, never written by hand.

import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf, cellsOf } from '../../core/graph/matrix.ts'
import { whatIs } from '../../core/model/ids.ts'
import type { DenyingMatrix } from '../../core/query/denials.ts'
import type { OrderedMatrix } from '../../core/query/matrix-order.ts'

/** A head with its cells; unnamed actors do not count for a column. */
export interface HeadFacts {
  readonly id: string
  readonly cells: readonly LensLink[]
  /** Cells that rest on what the report says. */
  readonly said: number
  /** Cells that rest on our readings alone. */
  readonly ours: number
}

/** The matrix by its heads. */
export interface MatrixFacts {
  readonly rows: readonly HeadFacts[]
  readonly columns: readonly HeadFacts[]
  /** What stands over the columns: named rows are counted, and unnamed actors only where they stand alone. */
  readonly over: { readonly of: 'named' | 'unnamed'; readonly columns: readonly HeadFacts[] }
  /** The first cell of limited evidence. */
  readonly limited: { readonly row: string; readonly column: string } | undefined
  /** How many pairs in sight are denied. */
  readonly denied: number
  /** How many named groups of the report have no row under the filters. */
  readonly hiddenGroups: number
  /** How many unnamed actors the report gives a cell, and how many more have one by our reading alone. */
  readonly unnamed: { readonly n: number; readonly ours: number }
}

/** Counts a matrix as it is shown, and the rows that the filters take out of it. */
export function factsOf(
  matrix: DenyingMatrix,
  { rows, columns }: OrderedMatrix,
  hidden: readonly LensNode[],
): MatrixFacts {
  const cells = cellsOf(matrix)
  const named = rows.filter(({ block }) => block === 0)
  const between = (row: string, column: string) => cellOf(cells, row, column) ?? []
  const pairs = rows.flatMap((row) => columns.map((column) => ({ row: row.id, column: column.id })))
  const inRow = (row: string) => columns.flatMap((column) => between(row, column.id))
  const unnamed = rows.filter(({ block }) => block !== 0).map(({ id }) => headOf(id, inRow(id)))
  const columnsOf = (some: OrderedMatrix['rows']) =>
    columns.map(({ id }) =>
      headOf(
        id,
        some.flatMap((row) => between(row.id, id)),
      ),
    )
  const ofNamed = columnsOf(named)
  return {
    rows: rows.map(({ id }) => headOf(id, inRow(id))),
    columns: ofNamed,
    over:
      named.length > 0 || rows.length === 0
        ? { of: 'named', columns: ofNamed }
        : { of: 'unnamed', columns: columnsOf(rows) },
    denied: matrix.denials.length,
    hiddenGroups: hidden.filter(({ kind }) => kind === 'group').length,
    limited: pairs.find(({ row, column }) => cellOf(cells, row, column)?.stroke === 'limited'),
    unnamed: {
      n: unnamed.filter(({ said }) => said > 0).length,
      ours: unnamed.filter(({ said, ours }) => said === 0 && ours > 0).length,
    },
  }
}

function headOf(id: string, cells: readonly LensLink[]): HeadFacts {
  const ours = cells.filter(({ inferred }) => inferred).length
  return { id, cells, said: cells.length - ours, ours }
}

/** The heads with most cells that the report fills, as many as share the first place; none where it fills none. */
export function fullest(heads: readonly HeadFacts[]): HeadFacts[] {
  const most = Math.max(1, ...heads.map(({ said }) => said))
  return heads.filter(({ said }) => said === most)
}

/** What a cell stands for: what the report says, and what we read. */
export function countCell({ strands }: LensLink): { readonly n: number; readonly ours: number } {
  const ours = strands.filter(({ reading }) => reading === 'inferred').length
  return { n: strands.length - ours, ours }
}

/** "5", "5+1": what the report says, and what we read. */
export function sumText(said: number, ours: number): string {
  return ours > 0 ? `${said}+${ours}` : String(said)
}

/** What a cell says where it has a number: of limited evidence there is none. */
export function cellText(cell: LensLink): string {
  const { n, ours } = countCell(cell)
  if (cell.stroke === 'limited') return ''
  return cell.inferred ? String(ours) : sumText(n, ours)
}

/** The steps of shade after the first, each with the counts that it stands for. */
export const RAMP_RANGES = ['1', '2–3', '4–6', '7+'] as const

/** Whether a cell counts claims, which are more or less firm, and not activities. */
export function isOfClaims({ strands }: LensLink): boolean {
  return strands.some(({ stand }) => whatIs(stand) === 'claim')
}
