// How does a matrix stand in the room of a figure? Names whole, rows and columns as many as there is room for, the first ones.

import { breakEvenly, breakLines } from '../../core/export/break-lines.ts'
import { BOLD, type TypeStep } from '../../core/export/setting.ts'
import type { LensNode } from '../../core/graph/lens.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import { cellText, isOfClaims, sumText } from './facts.ts'
import { first, onlySome } from './fit.ts'
import type { ShownMatrix } from './shown-matrix.ts'

/** The sizes of type and of cells, in px. */
export interface GridSizes {
  readonly name: TypeStep
  /** Names over columns. */
  readonly head: TypeStep
  readonly number: TypeStep
  readonly small: TypeStep
  /** The height of a row, less where no stroke stands under the numbers, and the width of a column. */
  readonly row: { readonly least: number; readonly quiet: number; readonly most: number }
  readonly column: { readonly most: number }
}

const WIDE: GridSizes = {
  name: { size: 16, line: 19 },
  head: { size: 14, line: 17 },
  number: { size: 15, line: 16 },
  small: { size: 14, line: 19 },
  row: { least: 24, quiet: 21, most: 52 },
  column: { most: 120 },
}
const NARROW: GridSizes = {
  name: { size: 13, line: 16 },
  head: { size: 13, line: 16 },
  number: { size: 13, line: 14 },
  small: { size: 13, line: 17 },
  row: { least: 22, quiet: 19, most: 36 },
  column: { most: 88 },
}
/** px of width under which type is that of a column of text. */
const COLUMN = 800

/** What the names of rows may take of the width. */
const SHARES = [0.12, 0.17, 0.22, 0.28]
/** What the mark before a name takes, where its middle lies, and the air after a name. */
export const BESIDE = { mark: 25, middle: 11, after: 12 }
/** Air at both sides of what stands in a column. */
const AIR = 4
/** Room of the words over the sums. */
const TOTALS = 72
/** Lines of a name over its column that need no comparison with a leaning one. */
const FEW_LINES = 4
/** Above and below the words over the unnamed actors. */
const RULE_AIR = { above: 10, below: 4 }
/** Between the grid and the sentences under it. */
const NOTES_AIR = 10

/** A row with its place. */
export interface PlacedRow {
  readonly node: LensNode
  readonly y: number
  readonly height: number
  readonly name: readonly string[]
}

/** A matrix with the place of everything. */
export interface GridLayout {
  readonly shown: ShownMatrix
  readonly sizes: GridSizes
  /** Names lean where they do not fit over their columns. */
  readonly isLeaning: boolean
  /** The names over the columns, in lines. */
  readonly names: readonly (readonly string[])[]
  /** Where names end and counts begin, and the lines of what these count. */
  readonly top: number
  readonly counts: { readonly label: readonly string[]; readonly height: number }
  readonly totals: readonly string[]
  /** Widths of names, of a column, and of the sums at the end. */
  readonly across: { readonly heads: number; readonly column: number; readonly totals: number }
  readonly rows: readonly PlacedRow[]
  /** The words over the unnamed actors, where there are any: their top. */
  readonly unnamed: number | undefined
  readonly notes: { readonly y: number; readonly lines: readonly string[] }
  /** Of a row whose name takes one line. */
  readonly row: number
  readonly height: number
}

/** What is set, and in how much room. */
export interface GridAsked {
  readonly room: { readonly width: number; readonly height: number }
  /** Heads that stay whatever else has to go. */
  readonly keep: readonly string[]
  /** Heads whose names are bold. */
  readonly bold: ReadonlySet<string>
  readonly nameOf: (id: string) => string
  /** What the counts over the columns and the sums at the end count. */
  readonly counts: string
  readonly totals: string
  /** What is said under a grid without room for some heads. */
  readonly sentences: (left: readonly LensNode[]) => readonly string[]
}

/** Sets a matrix: the names of its rows as wide as leaves room for most rows and columns, and for the highest rows. */
export function layOutGrid(shown: ShownMatrix, asked: GridAsked): GridLayout {
  const seen = ({ rows, shown: { columns } }: GridLayout) => rows.length * columns.length
  return SHARES.map((share) => gridWith(share, shown, asked)).reduce((best, next) =>
    seen(next) > seen(best) || (seen(next) === seen(best) && next.row > best.row) ? next : best,
  )
}

function gridWith(share: number, whole: ShownMatrix, asked: GridAsked): GridLayout {
  const sizes = asked.room.width < COLUMN ? NARROW : WIDE
  const { small } = sizes
  const across = acrossOf(whole, asked, sizes, share)
  const label = breakEvenly(asked.counts, across.heads - BESIDE.after, small.size)
  const totals = breakLines(asked.totals, TOTALS, small.size)
  const counts = { label, height: Math.max(label.length, totals.length) * small.line + 2 * AIR }
  const { names, isLeaning, height: top } = across.over
  const fitted = rowsIn(whole, asked, sizes, across, top + counts.height)
  return { sizes, isLeaning, names, top, counts, totals, across, ...fitted }
}

/** What of a grid lies under its heads. */
type Fitted = Pick<GridLayout, 'shown' | 'rows' | 'unnamed' | 'notes' | 'row' | 'height'>

/** As many rows as there is room for under heads of a height, as high as that lets them be, and what is said under them. */
function rowsIn(whole: ShownMatrix, asked: GridAsked, sizes: GridSizes, across: Across, over: number): Fitted {
  const { room, keep, sentences } = asked
  const { small, row } = sizes
  const columns = first(whole.columns, across.n, keep)
  const least = [...whole.cells.values()].some(isOfClaims) ? row.least : row.quiet
  const names = namesIn(whole, asked, sizes, across)
  const leastOf = ({ id }: LensNode) => Math.max(least, (names.get(id)?.length ?? 1) * sizes.name.line + AIR)
  const notesOf = (left: readonly LensNode[]) =>
    sentences(left).flatMap((text) => breakLines(text, room.width, small.size))
  const heightOf = (rows: readonly LensNode[], notes: readonly string[], height: (row: LensNode) => number) =>
    rows.reduce((sum, one) => sum + height(one), over + (rows.some(isUnnamed) ? ruleHeight(sizes) : 0)) +
    (notes.length === 0 ? 0 : NOTES_AIR + notes.length * small.line)
  let n = whole.rows.length
  let some = onlySome(whole, { rows: whole.rows, columns })
  while (n > 1 && heightOf(some.shown.rows, notesOf(some.left), leastOf) > room.height) {
    n -= 1
    some = onlySome(whole, { rows: first(whole.rows, n, keep), columns })
  }
  const notes = notesOf(some.left)
  let height: number = row.most
  const heightAt = (row: LensNode) => Math.max(height, leastOf(row))
  while (height > least && heightOf(some.shown.rows, notes, heightAt) > room.height) height -= 1
  const placed = placedRows(some.shown.rows, names, heightAt, sizes, over)
  return {
    shown: some.shown,
    rows: placed.rows,
    unnamed: placed.unnamed,
    notes: { y: placed.foot + NOTES_AIR, lines: notes },
    row: height,
    height: heightOf(some.shown.rows, notes, heightAt),
  }
}

/** The names of the rows in lines. */
function namesIn(
  { rows }: ShownMatrix,
  { bold, nameOf }: GridAsked,
  { name }: GridSizes,
  { heads }: Across,
): ReadonlyMap<string, readonly string[]> {
  const room = heads - BESIDE.mark - BESIDE.after
  return new Map(rows.map(({ id }) => [id, breakEvenly(nameOf(id), room / (bold.has(id) ? BOLD : 1), name.size)]))
}

const isUnnamed = ({ block }: LensNode) => block > 0

/** What the words over the unnamed actors take. */
function ruleHeight({ small }: GridSizes): number {
  return RULE_AIR.above + small.line + RULE_AIR.below
}

/** Rows one under the other, the unnamed actors under words of their own. */
function placedRows(
  nodes: readonly LensNode[],
  names: ReadonlyMap<string, readonly string[]>,
  heightAt: (row: LensNode) => number,
  sizes: GridSizes,
  over: number,
): { readonly rows: readonly PlacedRow[]; readonly unnamed: number | undefined; readonly foot: number } {
  const rows: PlacedRow[] = []
  let y = over
  let unnamed: number | undefined
  for (const node of nodes) {
    if (isUnnamed(node) && unnamed === undefined) {
      unnamed = y + RULE_AIR.above
      y += ruleHeight(sizes)
    }
    rows.push({ node, y, height: heightAt(node), name: names.get(node.id) ?? [] })
    y += heightAt(node)
  }
  return { rows, unnamed, foot: y }
}

interface Across {
  readonly heads: number
  readonly column: number
  readonly totals: number
  /** How many columns there is room for. */
  readonly n: number
  readonly over: Over
}

/** The widths: names of rows first, what the numbers need, and what is left for the columns. */
function acrossOf(shown: ShownMatrix, asked: GridAsked, sizes: GridSizes, share: number): Across {
  const { room, keep, bold, nameOf } = asked
  const { name, number, small } = sizes
  const boldOf = (id: string) => (bold.has(id) ? BOLD : 1)
  const names = shown.rows.map(({ id }) =>
    breakEvenly(nameOf(id), (share * room.width) / boldOf(id), name.size).map(
      (one) => widthOf(one, name.size) * boldOf(id),
    ),
  )
  const heads = Math.ceil(
    Math.max(BESIDE.mark + Math.max(0, ...names.flat()), inTwoLines(asked.counts, small.size)) + BESIDE.after,
  )
  const wideOf = (text: string) => widthOf(text, number.size) * BOLD
  const sums = shown.facts.rows.map(({ said, ours }) => wideOf(sumText(said, ours)))
  const over = breakLines(asked.totals, TOTALS, small.size).map((line) => widthOf(line, small.size))
  const totals = Math.ceil(Math.max(...over, ...sums) + 2 * AIR)
  const numbers = [
    ...[...shown.cells.values()].map((cell) => wideOf(cellText(cell))),
    ...shown.facts.over.columns.map(({ said, ours }) => wideOf(sumText(said, ours))),
  ]
  const least = Math.ceil(Math.max(number.size * 1.2, ...numbers) + 2 * AIR)
  const free = room.width - heads - totals
  let n = Math.max(1, Math.min(shown.columns.length, Math.floor(free / least)))
  for (;;) {
    const columns = first(shown.columns, n, keep)
    const wide = Math.min(sizes.column.most, free / n)
    const over = overOf(columns, asked, { wide, from: heads, until: room.width }, sizes)
    if (n === 1 || over.column >= least) return { heads, totals, n, column: over.column, over }
    n -= 1
  }
}

/** The names over the columns, and how wide these are under them. */
interface Over {
  readonly names: readonly (readonly string[])[]
  readonly isLeaning: boolean
  readonly height: number
  readonly column: number
}

/** Names stand upright over their columns where they fit, or lean at half a right angle. */
function overOf(
  columns: readonly LensNode[],
  { bold, nameOf }: GridAsked,
  { wide, from, until }: { readonly wide: number; readonly from: number; readonly until: number },
  { head: { size, line } }: GridSizes,
): Over {
  const room = wide - 2 * AIR
  const names = columns.map(({ id }) => ({ name: nameOf(id), share: bold.has(id) ? BOLD : 1 }))
  const broken = names.map(({ name, share }) => breakEvenly(name, room / share, size))
  const fits = broken.every((lines, i) => lines.every((one) => widthOf(one, size) * (names[i]?.share ?? 1) <= room))
  const lines = Math.max(...broken.map(({ length }) => length))
  const upright = lines * line + 2 * AIR
  const lengths = names.map(({ name, share }) => widthOf(name, size) * share * Math.SQRT1_2)
  const leaning = Math.max(...lengths) + size
  if (fits && (lines <= FEW_LINES || upright <= leaning))
    return { names: broken, isLeaning: false, height: upright, column: wide }
  // The last names lean over the sums, and not beyond them; two beside one another need a line each.
  const ends = lengths.map((length, i) => (until - from - length - size) / (i + 0.5))
  const column = Math.min(wide, ...ends)
  const isApart = column * Math.SQRT1_2 >= size * 1.1
  return { names: names.map(({ name }) => [name]), isLeaning: true, height: leaning, column: isApart ? column : 0 }
}

/** The width at which a text has no more than two lines. */
function inTwoLines(text: string, size: number): number {
  const whole = breakLines(text, Number.POSITIVE_INFINITY, size).map((line) => widthOf(line, size))
  let width = Math.max(widest(text, size), Math.max(...whole) / 2)
  while (breakLines(text, width, size).length > 2) width += size / 2
  return width
}

/** The widest piece of a text that cannot be parted. */
function widest(text: string, size: number): number {
  return Math.max(...breakLines(text, 1, size).map((piece) => widthOf(piece, size)))
}
