// Tables as CSV: exact for programs, and once more for spreadsheets, which want a mark at the start and compute what they can.

import { readMe } from './about.ts'
import { guarded } from './spreadsheet.ts'
import type { Cell, Table } from './table.ts'
import { allTables } from './tables.ts'
import type { Taken } from './taken.ts'
import { type Part, zipped } from './zip.ts'

/** By this a spreadsheet knows that a text is in UTF-8. */
const MARK = '\ufeff'

/** A table by RFC 4180: a line for the names of its columns, then one a row. */
export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return linesOf(columns, rows, (text) => text)
}

/** The same for a spreadsheet: nothing in it is computed or turned into a date, and letters of every script are right. */
export function spreadsheetCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return MARK + linesOf(columns, rows, guarded)
}

function linesOf(columns: Table['columns'], rows: Table['rows'], asText: (text: string) => string): string {
  const written = (cell: Cell) => (typeof cell === 'string' ? quoted(asText(cell)) : cell === null ? '' : String(cell))
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}

/** An empty text is told from nothing by its quotes. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All tables, twice, with what they are. */
export function writeCsv(taken: Taken): Promise<Uint8Array> {
  const tables = allTables(taken)
  const folder = (path: string, write: (table: Table) => string): Part[] =>
    tables.map((table) => ({ path: `${path}/${table.name}.csv`, content: write(table) }))
  const readme = readMe(taken, [
    'plain/  exact cells, UTF-8, for programs',
    'excel/  the same for Excel and LibreOffice: with a byte order mark; a text that would be computed, or read as a number or a',
    "        date, has an apostrophe (') before it. Take the first apostrophe of such a cell away and it is what it was.",
    '',
    ...tables.map(({ name, about, rows }) => `${name}.csv  ${about} (${rows.length})`),
    '',
    'Several values in a cell are parted by " | ".',
  ])
  return zipped([
    { path: 'README.txt', content: readme },
    ...folder('plain', csvOf),
    ...folder('excel', spreadsheetCsv),
  ])
}
