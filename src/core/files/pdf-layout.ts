// Letters at places on pages -> lines, paragraphs and the cells of tables, in the order in which one reads them.

import { LinesOut } from './lines-out.ts'

/** Letters that stand together, and where: from the left and the foot of the page, in points. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
  /** Read from right to left. */
  readonly isBack: boolean
}

/** A page of pieces. */
export type PieceOfPage = readonly Piece[]

interface Segment {
  text: string
  readonly from: number
  to: number
}

interface Row {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** How far apart letters of one line stand at most, in heights of letters: what is farther apart stands in cells. */
const GAP = 1.1
/** Pages on which the same line stands at the same end before it is taken for the head or foot of a page. */
const REPEATS = 3
/** Lines at either end of a page that may be its head or foot. */
const ENDS = 3
/** Segments of a line that only tables have. */
const COLUMNS = 3

/** The text of pages, without their heads and feet. */
export function pagesText(pages: readonly PieceOfPage[]): string {
  const rows = pages.map(rowsOf)
  const furniture = furnitureOf(rows)
  const out = new LinesOut()
  const table = new Table(out)
  for (const page of rows) {
    writePage(
      page.filter((row, i) => !furniture.has(keyOf(row, i, page.length))),
      out,
      table,
    )
  }
  table.end()
  return out.text()
}

/** Pieces that stand on one line, from top to bottom. */
function rowsOf(page: PieceOfPage): Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  // Large letters first: what is raised or small joins the line that it stands in.
  for (const piece of page.filter(({ text }) => text.trim() !== '').sort((a, b) => b.size - a.size)) {
    const mid = piece.y + piece.size / 2
    const row = rows.find(({ y, size }) => mid > y - size * 0.1 && mid < y + size * 1.1)
    if (row) row.pieces.push(piece)
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ y, size, pieces }) => ({ y, size, segments: segmentsOf(pieces, y, size) }))
    .filter(({ segments }) => segments.length > 0)
}

/** The segments of a line, from left to right; of one that is read from the right, its one segment in that order. */
function segmentsOf(pieces: readonly Piece[], y: number, size: number): Segment[] {
  const isBack = pieces.filter((piece) => piece.isBack).length * 2 > pieces.length
  const segments: Segment[] = []
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const text = isMark(piece, y, size) ? (last === undefined ? `${piece.text.trim()} ` : '') : piece.text
    const gap = last === undefined ? 0 : piece.x - last.to
    if (last === undefined || gap > size * GAP) {
      if (text !== '') segments.push({ text, from: piece.x, to: piece.x + piece.width })
      continue
    }
    last.to = Math.max(last.to, piece.x + piece.width)
    if (text === '') continue
    const blank = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : ''
    last.text = isBack ? text + blank + last.text : last.text + blank + text
  }
  return segments
}

/** A small raised number: the mark of a footnote. */
function isMark(piece: Piece, y: number, size: number): boolean {
  return piece.size < size * 0.85 && piece.y > y + size * 0.15 && /^\s*\d{1,3}\s*$/.test(piece.text)
}

const textOf = ({ segments }: Row) => segments.map(({ text }) => text.trim()).join(' ')

/** What a line at an end of its page says, whatever its numbers; nothing of one in the middle. */
function keyOf(row: Row, i: number, count: number): string | undefined {
  const fromFoot = count - 1 - i
  if (i >= ENDS && fromFoot >= ENDS) return undefined
  return `${i < ENDS ? 'head' : 'foot'} ${textOf(row).replace(/\d+/g, '#').replace(/\s+/g, '')}`
}

/** The lines that stand at the same end of several pages. */
function furnitureOf(pages: readonly (readonly Row[])[]): Set<string | undefined> {
  const counts = new Map<string | undefined, number>()
  for (const page of pages)
    for (const key of new Set(page.map((row, i) => keyOf(row, i, page.length))))
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= REPEATS).map(([key]) => key))
}

function writePage(rows: readonly Row[], out: LinesOut, table: Table): void {
  const right = Math.max(0, ...rows.map(({ segments }) => segments.at(-1)?.to ?? 0))
  const tabular = rows.filter(({ segments }) => segments.length >= COLUMNS)
  table.learn(tabular)
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (table.take(row)) return
    table.end()
    out.write(textOf(row))
    const end = row.segments.at(-1)?.to ?? 0
    const isShort = end < right - row.size * 2
    const isLoose = next !== undefined && row.y - next.y > row.size * 2.2
    if (isShort || isLoose) out.endParagraph()
    else out.endLine()
  })
  if (!table.isOpen) out.endPage()
}

interface Column {
  readonly from: number
  readonly to: number
}

/** What some stretches of a line cover together. */
function covered(stretches: readonly Column[]): Column[] {
  const all: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}

/** A table, over the ends of pages: each row is written when the next begins, so that its cells are whole. */
class Table {
  readonly #out: LinesOut
  #columns: readonly Column[] = []
  #cells: string[][] = []
  #hasRows = false
  readonly #head = new Set<string>()

  constructor(out: LinesOut) {
    this.#out = out
  }

  get isOpen(): boolean {
    return this.#cells.length > 0
  }

  /** Where the columns of a page stand, as most of its lines with several segments have it: a stretched line has some too. */
  learn(rows: readonly Row[]): void {
    let most = 1
    for (const seed of rows) {
      let columns: readonly Column[] = seed.segments
      let count = 0
      for (const { segments } of rows) {
        const both = covered([...columns, ...segments])
        if (both.length < Math.max(COLUMNS, Math.min(columns.length, segments.length))) continue
        columns = both
        count++
      }
      if (count <= most) continue
      most = count
      this.#columns = columns
    }
  }

  /** Takes a line if it is one of the table: each of its segments stands in a column. */
  take({ segments, size }: Row): boolean {
    if (this.#columns.length === 0 || (segments.length < 2 && !this.isOpen)) return false
    const columns = this.#columns
    const places = segments.map(({ from, to }) =>
      columns.findIndex(
        (_, i) =>
          from > (columns[i - 1]?.to ?? Number.NEGATIVE_INFINITY) - size / 2 &&
          to < (columns[i + 1]?.from ?? Number.POSITIVE_INFINITY) + size / 2,
      ),
    )
    if (places.includes(-1) || new Set(places).size < places.length) return false
    // Under a number there stands nothing but the next one: a line that begins there comes behind the table.
    const number = this.#cells[0] ?? []
    if (places[0] === 0 && segments.length === 1 && number.length > 0 && number.every((text) => /^\d+$/.test(text)))
      return false
    const text = segments.map((segment) => segment.text.trim()).join(' ')
    // A number in the first column begins a row; what stands above the first of them is the head, which each page repeats.
    const isRow = places[0] === 0 && /^\d{1,3}\b/.test(text)
    if (isRow) this.#write()
    else if (this.#head.has(text)) return true
    else if (!this.#hasRows) this.#head.add(text)
    this.#hasRows ||= isRow
    if (this.#cells.length === 0) this.#cells = this.#columns.map(() => [])
    segments.forEach((segment, i) => {
      this.#cells[places[i] ?? 0]?.push(segment.text.trim())
    })
    return true
  }

  end(): void {
    this.#write()
  }

  #write(): void {
    if (!this.isOpen) return
    this.#out.startRow()
    for (const lines of this.#cells) {
      lines.forEach((line, i) => {
        if (i > 0) this.#out.endLine()
        this.#out.write(line)
      })
      this.#out.endCell()
    }
    this.#out.endRow()
    this.#cells = []
  }
}
