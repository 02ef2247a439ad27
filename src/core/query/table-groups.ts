// How many rows has each value of a column, and which rows are left where only one value is wanted?

import type { ColumnId } from './table-columns.ts'
import type { CellValue, Row } from './table-rows.ts'

/** A value of a column, with its rows. A row that has several values stands in several groups. */
export interface RowGroup {
  readonly value: CellValue
  readonly rows: readonly Row[]
}

/** The key of what has no value. */
export const NO_VALUE = '-'

/** The values of a row in a column; one of nothing where it has none. */
export function valuesIn({ cells }: Row, column: ColumnId): readonly CellValue[] {
  const { values = [] } = cells[column] ?? {}
  return values.length > 0 ? values : [{ key: NO_VALUE, text: '' }]
}

/**
 * The rows by the values of a column: values in their own order, or the one with most rows first, and last those without any.
 * Two printed words for one of ours are two groups side by side.
 */
export function groupsBy(rows: readonly Row[], column: ColumnId): readonly RowGroup[] {
  const groups = new Map<string, { readonly value: CellValue; readonly rows: Row[] }>()
  for (const row of rows)
    for (const value of valuesIn(row, column)) {
      const id = `${value.key}\n${value.printed ?? ''}`
      const group = groups.get(id) ?? { value, rows: [] }
      if (group.rows.at(-1) !== row) group.rows.push(row)
      groups.set(id, group)
    }
  const all = [...groups.values()]
  const sizes = new Map<string, number>()
  for (const { value, rows: own } of all) sizes.set(value.key, (sizes.get(value.key) ?? 0) + own.length)
  const last = ({ value }: RowGroup) => Number(value.key === NO_VALUE)
  const order = (a: RowGroup, b: RowGroup) =>
    a.value.rank !== undefined && b.value.rank !== undefined
      ? a.value.rank - b.value.rank
      : (sizes.get(b.value.key) ?? 0) - (sizes.get(a.value.key) ?? 0)
  return all.sort(
    (a, b) => last(a) - last(b) || order(a, b) || Number(a.value.key > b.value.key) - Number(a.value.key < b.value.key),
  )
}

/** How many values a column has in some rows; what has none is no value. */
export function countValues(rows: readonly Row[], column: ColumnId): number {
  const ids = rows.flatMap((row) =>
    (row.cells[column]?.values ?? []).map(({ key, printed = '' }) => `${key}\n${printed}`),
  )
  return new Set(ids).size
}

/** One value that rows are narrowed to, as a link says it: `first:body:x`. */
export interface RowFilter {
  readonly column: string
  readonly key: string
}

/** What a link says, apart. */
export function readFilter(said: string): RowFilter {
  const at = said.indexOf(':')
  return { column: said.slice(0, at), key: said.slice(at + 1) }
}

/** Whether a row has the value; a printed word is one too. */
export function hasValue(row: Row, { column, key }: RowFilter): boolean {
  return valuesIn(row, column as ColumnId).some((value) => value.key === key || value.printed === key)
}
