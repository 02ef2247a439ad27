// How are the rows of a table ordered and copied? A cell has words, and where it counts, a number to order by.

import type { StatementStroke } from '../model/certainty.ts'
import type { EntityKind, UnitId } from '../model/ids.ts'
import type { ColumnId } from './table-columns.ts'

/** What stands in a cell. */
export interface Cell {
  readonly text: string
  /** What it is ordered by, where its words do not say it. */
  readonly rank?: number | undefined
  readonly stroke?: StatementStroke | undefined
  readonly kind?: EntityKind | undefined
  /** Units it cites, as chips. */
  readonly units?: readonly UnitId[] | undefined
  /** The words are a finding: set apart. */
  readonly isFinding?: boolean | undefined
  /** Why it stands so: after the words, smaller. */
  readonly aside?: string | undefined
}

/** One row of a table. */
export interface Row {
  /** Names the row; of something selectable its id. */
  readonly id: string
  /** What is selected with it; absent where there is nothing to select. */
  readonly mark?: string | undefined
  readonly cells: Readonly<Partial<Record<ColumnId, Cell>>>
}

/** Rows in the order of a column; rows without words there come last whichever way it goes. Equal rows keep their order. */
export function sortRows(
  rows: readonly Row[],
  sort: string,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const falls = sort.startsWith('-')
  const column = (falls ? sort.slice(1) : sort) as ColumnId
  const isEmpty = (row: Row) => (row.cells[column]?.text ?? '') === ''
  if (rows.every(isEmpty)) return rows
  const order = (a: Cell | undefined, b: Cell | undefined) =>
    a?.rank !== undefined && b?.rank !== undefined ? a.rank - b.rank : compare(a?.text ?? '', b?.text ?? '')
  return [...rows].sort(
    (a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || (falls ? -1 : 1) * order(a.cells[column], b.cells[column]),
  )
}

/** Rows as tab-separated values, with a head; a tab or a line break inside a cell becomes a space. */
export function toTsv(
  rows: readonly Row[],
  columns: readonly { readonly id: ColumnId; readonly label: string }[],
): string {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
  const lines = rows.map(({ cells }) =>
    columns.map(({ id }) => clean(`${cells[id]?.text ?? ''} ${cells[id]?.aside ?? ''}`)),
  )
  return [columns.map(({ label }) => clean(label)), ...lines].map((line) => line.join('\t')).join('\n')
}
