// What is a plain table of the data? Columns that say what they hold, and cells that are a text, a number, a yes or no, or nothing.

/** A cell; `null` where there is nothing to say. */
export type Cell = string | number | boolean | null

/** What stands in a column. `integer` and `number` are read as numbers, `boolean` as true and false. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A column. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What it holds, in a few words. */
  readonly about: string
  /** Where each of its values stands: a column of another table, `nodes.id`. */
  readonly of?: `${string}.${string}`
}

/** A table. */
export interface Table {
  readonly name: string
  /** What one row is. */
  readonly about: string
  /** The columns that tell two rows apart. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column of a table of `Row`s, with what stands in it. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell | undefined
}

/** Makes a table: what a column has no cell for is nothing. */
export function tableOf<Row>(
  { name, about, key }: Pick<Table, 'name' | 'about' | 'key'>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    about,
    key,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
  }
}

/** Several values in one cell. */
export function joined(values: readonly string[] | undefined): string | null {
  return values === undefined || values.length === 0 ? null : values.join(' | ')
}

/** A column of texts. */
export function text<Row>(
  name: string,
  about: string,
  cell: (row: Row) => string | null | undefined,
  of?: `${string}.${string}`,
): ColumnOf<Row> {
  return { name, type: 'string', about, cell, ...(of && { of }) }
}

/** A column of texts in English, and one of those in Chinese. */
export function inBoth<Row>(
  name: string,
  about: string,
  words: (row: Row) => { readonly en: string; readonly zh: string } | undefined,
): readonly ColumnOf<Row>[] {
  return [
    text(`${name}_en`, `${about}, in English`, (row) => words(row)?.en || null),
    text(`${name}_zh`, `${about}, in Chinese`, (row) => words(row)?.zh || null),
  ]
}
