// Which columns and rows of a table has a figure room for, and how wide and high are they? What is left out is told.

import { breakLines, lineWidth } from '../../core/export/break-lines.ts'
import { BOLD, type TypeStep } from '../../core/export/setting.ts'
import type { ColumnId, TableId } from '../../core/query/table-columns.ts'
import type { Row, RowHeading } from '../../core/query/table-rows.ts'
import { widthOf as shareOf } from './column-widths.ts'
import { beforeOf, type CellWords, linesOf, widthsOf } from './figure-cells.ts'
import type { TableContent } from './shown-table.ts'

/** The sizes of type, in px. */
export interface TableSizes {
  readonly text: TypeStep
  readonly small: TypeStep
  /** Between two columns, and above and below the words of a row. */
  readonly gap: number
  readonly air: number
}

/** For a table that is whole in it: larger type reads from afar. */
const LARGE: TableSizes = { text: { size: 18, line: 25 }, small: { size: 16, line: 22 }, gap: 28, air: 8 }
const WIDE: TableSizes = { text: { size: 15, line: 20 }, small: { size: 14, line: 19 }, gap: 22, air: 6 }
const NARROW: TableSizes = { text: { size: 13, line: 17 }, small: { size: 13, line: 17 }, gap: 14, air: 5 }
/** px of width under which type is that of a column of text. */
const COLUMN = 800
/** The type for which the style sheet's widths of columns are made. */
const SCREEN = 12.5
/** Rows whose words are measured: hardly a format has room for more. */
const MEASURED = 50
/** Lines in which a cell is set at the most, in the common case: for long texts a column needs more than on screen. */
const LINES = 5
/** The sign of the order after a head. */
export const SORT_SIGN = 14
/** What a bar before a selected row takes. */
export const BAR = 10
/** Between the rows and the lines under them. */
const NOTES_AIR = 8

/** The columns that have to stay first of all, those of one line together or not at all; the others follow in their order. */
const NEEDED: readonly (readonly ColumnId[])[] = [
  ['statement'],
  ['title'],
  ['name'],
  ['units'],
  ['certainty'],
  ['speakers'],
  ['activities'],
  ['subject', 'predicate', 'object'],
]

/** A cell with its lines. */
export interface SetCell {
  readonly words: CellWords
  readonly lines: readonly string[]
  readonly aside: readonly string[]
}

/** A row with its place. */
export interface SetRow {
  readonly row: Row
  readonly y: number
  readonly height: number
  readonly cells: readonly SetCell[]
  /** The lines of what stands over the rows of one value. */
  readonly heading: readonly string[]
}

/** A column with its place. */
export interface SetColumn {
  readonly id: ColumnId
  readonly label: readonly string[]
  readonly x: number
  readonly width: number
  /** What marks and strokes take before the words; without one words begin where those of other rows do. */
  readonly before: number
}

/** A table with the place of everything. */
export interface TableLayout {
  readonly sizes: TableSizes
  readonly columns: readonly SetColumn[]
  /** The height of the heads. */
  readonly top: number
  readonly width: number
  readonly rows: readonly SetRow[]
  readonly notes: { readonly y: number; readonly lines: readonly string[] }
  readonly height: number
}

/** What is set, and in how much room. */
export interface TableAsked {
  readonly table: TableId
  /** The rows are the values of a count. */
  readonly isCount: boolean
  readonly columns: TableContent['columns']
  readonly rows: readonly Row[]
  readonly sort: string
  readonly room: { readonly width: number; readonly height: number }
  /** Whether bars before the rows tell some from others. */
  readonly hasBars: boolean
  readonly wordsOf: (row: Row, column: ColumnId) => CellWords
  /** What is said under a table that leaves out so many rows, and these columns. */
  readonly notes: (rows: number, columns: readonly string[]) => readonly string[]
}

/** Sets a table: in large type where that holds all of it, else the columns that fit, then rows as long as there is room. */
export function layOutTable(asked: TableAsked): TableLayout {
  if (asked.room.width < COLUMN) return layOutIn(NARROW, asked)
  const large = layOutIn(LARGE, asked)
  const isWhole = large.columns.length === asked.columns.length && large.rows.length === asked.rows.length
  return isWhole && large.height <= asked.room.height ? large : layOutIn(WIDE, asked)
}

function layOutIn(sizes: TableSizes, asked: TableAsked): TableLayout {
  const { rows, room, notes } = asked
  const { text, small, air } = sizes
  const columns = columnsIn(asked, sizes)
  const without = asked.columns.filter(({ id }) => columns.every((one) => one.id !== id)).map(({ label }) => label)
  const top = Math.max(...columns.map(({ label }) => label.length)) * small.line + 2 * air
  const notesFor = (n: number) => notes(n, without).flatMap((line) => breakLines(line, room.width, small.size))
  const under = (lines: readonly string[]) => (lines.length === 0 ? 0 : NOTES_AIR + lines.length * small.line)
  const set: SetRow[] = []
  let y = top
  for (const row of rows) {
    const heading = row.heading ? breakLines(headingText(row.heading), room.width / BOLD, text.size) : []
    const cells = row.heading
      ? []
      : columns.map(({ id, width, before }) => cellIn(asked.wordsOf(row, id), width - before, sizes))
    const lines = cells.map(({ lines, aside }) => lines.length * text.line + aside.length * small.line)
    const height = Math.max(text.line, heading.length * text.line, ...lines) + 2 * air
    const left = linesOfRows(rows.slice(set.length + 1))
    if (set.length > 0 && y + height + under(notesFor(left)) > room.height) break
    set.push({ row, y, height, cells, heading })
    y += height
  }
  // What stands over rows that found no room says nothing.
  if (set.at(-1)?.row.heading) y -= set.pop()?.height ?? 0
  const lines = notesFor(linesOfRows(rows.slice(set.length)))
  const last = columns.at(-1)
  return {
    sizes,
    columns,
    top,
    width: last === undefined ? 0 : last.x + last.width,
    rows: set,
    notes: { y: y + NOTES_AIR, lines },
    height: y + under(lines),
  }
}

/** "ongoing · 35 rows": the line over the rows of one value. */
export function headingText({ value: { text, printed }, more }: RowHeading): string {
  return [text, ...(printed !== undefined && printed !== text ? [printed] : []), more].join(' · ')
}

/** How many of them are rows. */
function linesOfRows(rows: readonly Row[]): number {
  return rows.filter(({ heading }) => heading === undefined).length
}

function cellIn(words: CellWords, width: number, { text, small }: TableSizes): SetCell {
  const aside = words.aside === '' ? [] : breakLines(words.aside, width, small.size)
  return { words, lines: linesOf(words, width, text), aside }
}

/** A column before its place is known: the least that it needs, its share of the rest, and the most that it can use. */
interface Wish {
  readonly id: ColumnId
  readonly label: string
  readonly before: number
  readonly least: number
  readonly share: number
  readonly most: number
}

/** The columns that there is room for, in their order. */
function columnsIn(asked: TableAsked, sizes: TableSizes): SetColumn[] {
  const { columns, room, hasBars, sort } = asked
  const { gap, small } = sizes
  const from = hasBars ? BAR : 0
  const signOf = (id: ColumnId) => (sort === id || sort === `-${id}` ? SORT_SIGN : 0)
  const wishes = columns.map((column) => wishOf(column, asked, sizes, signOf(column.id)))
  const needed = NEEDED.map((ids) => wishes.filter(({ id }) => ids.includes(id)))
  const others = wishes.filter(({ id }) => !NEEDED.flat().includes(id)).map((wish) => [wish])
  const kept: Wish[] = []
  let free = room.width - from
  for (const wish of [...needed, ...others]) {
    const need = wish.reduce((sum, { least }) => sum + least + gap, kept.length === 0 ? -gap : 0)
    if (wish.length === 0 || (kept.length > 0 && need > free)) continue
    kept.push(...wish)
    free -= need
  }
  const some = wishes.filter((wish) => kept.includes(wish))
  const widths = shared(some, free)
  let x = from
  return some.map(({ id, label, before, least }) => {
    const width = Math.min(widths.get(id) ?? least, room.width)
    const column = { id, label: breakLines(label, (width - signOf(id)) / BOLD, small.size), x, width, before }
    x += width + gap
    return column
  })
}

function wishOf(
  { id, label }: TableContent['columns'][number],
  { table, isCount, rows, wordsOf, room }: TableAsked,
  { text, small }: TableSizes,
  sign: number,
): Wish {
  const [onScreen, share] = shareOf(table, id, isCount)
  const cells = rows.slice(0, MEASURED).map((row) => wordsOf(row, id))
  const widths = cells.map((cell) => widthsOf(cell, text))
  const before = Math.max(...cells.map(beforeOf))
  const head = (part: string) => lineWidth(part, small.size) * BOLD + sign
  // A px more than is measured: the same sum may come out a little less in another order.
  const most = Math.ceil(Math.max(head(label), ...widths.map(({ whole }) => before + whole))) + 1
  // A word that no column could hold is parted.
  const word = Math.min(room.width / 3, before + Math.max(...widths.map(({ least }) => least)))
  const common = widths.reduce((sum, { whole }) => sum + whole, 0) / widths.length
  const needs = [
    word,
    ...breakLines(label, 1, small.size).map(head),
    Math.min(most, (onScreen * text.size) / SCREEN),
    Math.min(room.width / 2, common / LINES),
  ]
  return { id, label, before, share, least: Math.ceil(Math.max(...needs)) + 1, most }
}

/** What is left of the width goes to the columns by their shares, as far as each can use it. */
function shared(wishes: readonly Wish[], free: number): ReadonlyMap<ColumnId, number> {
  const widths = new Map(wishes.map(({ id, least }) => [id, least]))
  let left = free
  for (;;) {
    const open = wishes.filter(({ id, share, most }) => share > 0 && (widths.get(id) ?? 0) < most - 0.5)
    const shares = open.reduce((sum, { share }) => sum + share, 0)
    if (open.length === 0 || left < 1) return widths
    let given = 0
    for (const { id, share, most } of open) {
      const width = widths.get(id) ?? 0
      const more = Math.min(most - width, (left * share) / shares)
      widths.set(id, width + more)
      given += more
    }
    left -= given
  }
}
