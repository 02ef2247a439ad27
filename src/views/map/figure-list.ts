// How is what a map shows listed beside or under it, and what is said below: what is not on it, and whose borders these are not?

import { breakLines } from '../../core/export/break-lines.ts'
import { writeDash } from '../../core/export/picture.ts'
import { movedTo, type TextLook, textOn } from '../../core/export/sheet.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { DASHES } from '../../core/model/shapes.ts'

/** A line of the list. */
export interface ListRow {
  /** How sure the report is; absent where that is not said. */
  readonly stroke?: Stroke
  /** Drawn in the colour of crimes, as a way is. */
  readonly isWay?: boolean
  readonly text: string
}

/** Some rows under a head. */
export interface ListPart {
  readonly head: string
  readonly rows: readonly ListRow[]
}

/** Markup, and the height that it takes, px. */
interface Block {
  readonly markup: string
  readonly height: number
}

const HEAD: TextLook = { size: 14, line: 22, tone: 'ink3', weight: 600 }
const ROW: TextLook = { size: 14, line: 19, tone: 'ink', weight: 400 }
const NOTE: TextLook = { size: 13, line: 18, tone: 'ink3', weight: 400 }
const STROKE = { width: 26, gap: 8 }
/** px under a row, and before a head. */
const AIR = { row: 5, head: 8 }
/** px between two columns, and the least width of one. */
const COLUMN = { gap: 32, least: 300 }

/** Remarks under one another. */
export function drawNotes(notes: readonly string[], width: number): Block {
  let y = 0
  const parts = notes.map((note) => {
    const lines = breakLines(note, width, NOTE.size)
    const markup = textOn(lines, 0, y, NOTE)
    y += lines.length * NOTE.line + 2
    return markup
  })
  return { markup: parts.join(''), height: y }
}

interface Item extends Block {
  readonly isRow: boolean
  /** px over it, unless it begins a column. */
  readonly before: number
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { before, height }, i) => sum + height + (i === 0 ? 0 : before), 0)
}

/** A list as it is drawn, and how many of its rows are not. */
export interface DrawnList extends Block {
  readonly left: number
}

/** The list in as many columns as `all` px have room for; what is more than the height holds is counted. */
export function drawList(
  parts: readonly ListPart[],
  all: number,
  height: number,
  more: (n: number) => string,
): DrawnList {
  const n = Math.max(1, Math.floor((all + COLUMN.gap) / (COLUMN.least + COLUMN.gap)))
  const width = (all - (n - 1) * COLUMN.gap) / n
  const items = parts.flatMap(({ head, rows }) => [headItem(head), ...rows.map((row) => rowItem(row, width))])
  const columns = inColumns(items, n, height)
  const drawn = columns.flat()
  const left = items.filter((item) => item.isRow && !drawn.includes(item)).length
  const markup = columns.map((own, i) => {
    let y = 0
    const inner = own.map((item, k) => {
      if (k > 0) y += item.before
      const at = movedTo(0, y, item.markup)
      y += item.height
      return at
    })
    if (left > 0 && i === n - 1) inner.push(textOn([more(left)], 0, y, { ...NOTE, weight: 600 }))
    return movedTo(i * (width + COLUMN.gap), 0, inner.join(''))
  })
  return { markup: markup.join(''), height: Math.max(0, ...columns.map(heightOf)) + (left > 0 ? NOTE.line : 0), left }
}

/** Fills columns that are about equally high where all find room, each up to the height. */
function inColumns(items: readonly Item[], n: number, height: number): Item[][] {
  const tallest = Math.max(0, ...items.map((item) => item.height + item.before))
  const even = Math.min(height, heightOf(items) / n + tallest)
  const fill = (limit: number, last: number) => {
    const columns: Item[][] = Array.from({ length: n }, () => [])
    let i = 0
    for (const [k, item] of items.entries()) {
      // A head stands with its first row, or not at all.
      const together = items.slice(k, item.isRow ? k + 1 : k + 2)
      if (heightOf([...(columns[i] ?? []), ...together]) > (i === n - 1 ? last : limit)) {
        if (i === n - 1) break
        i++
      }
      columns[i]?.push(item)
    }
    return columns
  }
  const whole = fill(even, height)
  return whole.flat().length === items.length ? whole : fill(height, height - NOTE.line)
}

function headItem(head: string): Item {
  return { isRow: false, before: AIR.head, height: HEAD.line, markup: textOn([head], 0, 0, HEAD) }
}

function rowItem({ stroke, isWay = false, text }: ListRow, width: number): Item {
  const indent = stroke === undefined ? 0 : STROKE.width + STROKE.gap
  const lines = breakLines(text, width - indent, ROW.size)
  const line = stroke === undefined ? '' : strokeAt(stroke, isWay, 0)
  return {
    isRow: true,
    before: 0,
    height: lines.length * ROW.line + AIR.row,
    markup: line + textOn(lines, indent, 0, ROW),
  }
}

function strokeAt(stroke: Stroke, isWay: boolean, x: number): string {
  const classes = isWay ? 'map way' : `line ink ${stroke}`
  const dash = writeDash(DASHES[stroke])
  return `<path class="${classes}" d="M${x} ${ROW.line / 2}h${STROKE.width}" stroke-width="2"${dash}/>`
}
