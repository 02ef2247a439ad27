// How are the rows of a table ordered and copied? A cell has words, and where it counts, a number to order by.

import type { StatementStroke } from '../model/certainty.ts'
import type { EntityKind, UnitId } from '../model/ids.ts'
import type { ColumnId } from './table-columns.ts'

/** One of the things that stand in a cell: rows are counted by it, and narrowed to it. */
export interface CellValue {
  /** The same in every language: an id, or a word of the ontology. */
  readonly key: string
  readonly text: string
  /** How the report prints it, where that is another word than ours. */
  readonly printed?: string | undefined
  /** Of several bodies, the one that the row prints first. */
  readonly isFirst?: boolean | undefined
  /** Its place among others of its column; absent where the one with most rows comes first. */
  readonly rank?: number | undefined
}

/** A thing that is shared, and the units of those it is shared with. */
export interface CellJoin {
  readonly value: CellValue
  /** Never empty. */
  readonly units: readonly UnitId[]
}

/** What stands in a cell. */
export interface Cell {
  readonly text: string
  /** What stands in it one by one; absent where it is a text or a number. */
  readonly values?: readonly CellValue[] | undefined
  /** What it is ordered by, where its words do not say it. */
  readonly rank?: number | undefined
  /** What is counted by the number it is ordered by: numbers of one unit stand together. */
  readonly unit?: string | undefined
  /** What part it is of the largest number of its column, where that is to be seen. */
  readonly share?: number | undefined
  readonly stroke?: StatementStroke | undefined
  readonly kind?: EntityKind | undefined
  /** What it shares with others, and where those stand: nothing of it is said by the report. */
  readonly joins?: readonly CellJoin[] | undefined
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
  /** It is none, but stands over the rows of one value. */
  readonly heading?: RowHeading | undefined
  readonly cells: Readonly<Partial<Record<ColumnId, Cell>>>
}

/** What stands over the rows of one value. */
export interface RowHeading {
  /** The column that has the value. */
  readonly column: ColumnId
  readonly value: CellValue
  /** How many rows follow. */
  readonly n: number
  /** What else is said of them. */
  readonly more: string
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
  const unitOf = (row: Row) => row.cells[column]?.unit ?? ''
  return [...rows].sort(
    (a, b) =>
      Number(isEmpty(a)) - Number(isEmpty(b)) ||
      // Tonnes and dollars are neither more nor less than one another: only the numbers of one unit turn round.
      compare(unitOf(a), unitOf(b)) ||
      (falls ? -1 : 1) * order(a.cells[column], b.cells[column]),
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
