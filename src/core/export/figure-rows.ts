// How are sentences set as the picture of a figure? In rows, each with its sign and what qualifies it, in the largest type in which
// all of them fit; where none is small enough, it is said how many are left out.

import { widthOf } from '../layout/text-box.ts'
import type { StatementStroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'
import { DASHES, outlineOf, pathIn, svgDash } from '../model/shapes.ts'
import { breakLines } from './break-lines.ts'
import { escaped } from './picture.ts'

/** A text of a row: figures in **bold**, in shares of the size of type. */
export interface RowText {
  readonly text: string
  readonly tone: 'ink' | 'ink2' | 'ink3'
  readonly scale: number
  /** Left out of every row before a row is. */
  readonly isExtra?: true
}

/** What is said in a row, after a sign or a word in a column of its own. */
export interface FigureRow {
  readonly sign?: { readonly stroke: StatementStroke } | { readonly kind: EntityKind } | undefined
  readonly label?: string | undefined
  readonly texts: readonly RowText[]
}

/** How rows are wanted. */
export interface RowsAsked {
  readonly rows: readonly FigureRow[]
  readonly room: { readonly width: number; readonly height: number }
  /** Sizes of type in px, the largest first. */
  readonly sizes: readonly number[]
  /** What is said below of `n` rows for which there is no room. */
  readonly more: (n: number) => string
}

/** Lines in shares of the size of type. */
const LINE = 1.36
/** Between two rows, in shares of the size of type. */
const GAP = 1.05
/** The widest column that an eye follows, and the narrowest that holds a sentence, in shares of the size of type. */
const COLUMN = { widest: 50, least: 27, gap: 3 }
/** A sign and what stands between it and the words, in shares of the size of type. */
const SIGN = { width: 1.9, gap: 0.7 }
/** px of the two ends of what is denied. */
const ENDS = 6
/** Bold letters are wider. */
const BOLD = 0.97

/** What was set, from 0, 0. */
export interface SetRow {
  readonly markup: string
  readonly height: number
}

interface Columns {
  readonly columns: readonly (readonly SetRow[])[]
  readonly size: number
  readonly step: number
  readonly left: number
}

/** Sets rows into a room; gives the markup of `picture.ts` and the height that it takes. */
export function setRows(asked: RowsAsked): SetRow {
  const bare = { ...asked, rows: asked.rows.map(withoutExtras) }
  const found = fitting(asked) ?? fitting(bare) ?? cut(bare)
  const { columns, size, step, left } = found
  const groups = columns.map((rows, i) => group(i * step, 0, stacked(rows, size)))
  const height = Math.max(0, ...columns.map((rows) => heightOf(rows, size)))
  if (left === 0) return { markup: groups.join(''), height }
  const said = setTexts([{ text: asked.more(left), tone: 'ink3', scale: 1 }], 0, asked.room.width, size)
  return {
    markup: groups.join('') + group(0, height + size * GAP, said.markup),
    height: height + size * GAP + said.height,
  }
}

function withoutExtras(row: FigureRow): FigureRow {
  return { ...row, texts: row.texts.filter(({ isExtra }) => !isExtra) }
}

/** The largest type in which all rows fit, in as few columns as that needs. */
function fitting({ rows, room, sizes }: RowsAsked): Columns | undefined {
  for (const size of sizes) {
    for (const n of columnsIn(room.width, size)) {
      const { width, step } = columnOf(room.width, size, n)
      const set = rows.map((row) => setRow(row, labelWidth(rows, size), width, size))
      const columns = evenly(set, n, size)
      if (columns.every((one) => heightOf(one, size) <= room.height)) return { columns, size, step, left: 0 }
    }
  }
  return undefined
}

/** As many rows as there is room for in the smallest type. */
function cut({ rows, room, sizes, more }: RowsAsked): Columns {
  const size = sizes.at(-1) ?? 15
  const n = columnsIn(room.width, size).at(-1) ?? 1
  const { width, step } = columnOf(room.width, size, n)
  const set = rows.map((row) => setRow(row, labelWidth(rows, size), width, size))
  const note = setTexts([{ text: more(rows.length), tone: 'ink3', scale: 1 }], 0, room.width, size).height
  return { ...filled(set, n, room.height - note - size * GAP, size), size, step }
}

/** How many columns a room may have at a size of type. */
function columnsIn(width: number, size: number): readonly number[] {
  return [1, 2, 3].filter((n) => n === 1 || width >= size * (n * COLUMN.least + (n - 1) * COLUMN.gap))
}

function columnOf(width: number, size: number, n: number): { readonly width: number; readonly step: number } {
  const own = (width - (n - 1) * COLUMN.gap * size) / n
  return { width: Math.min(own, COLUMN.widest * size), step: own + COLUMN.gap * size }
}

/** Rows in `n` columns of which the highest is as low as can be. */
function evenly(rows: readonly SetRow[], n: number, size: number): readonly (readonly SetRow[])[] {
  const heights = rows.flatMap((_, i) => rows.slice(i).map((__, k) => heightOf(rows.slice(i, i + k + 1), size)))
  const least = heights.sort((a, b) => a - b).find((height) => filled(rows, n, height, size).left === 0)
  return filled(rows, n, least ?? 0, size).columns
}

/** Columns filled one after the other up to a height, and how many rows are left. */
function filled(rows: readonly SetRow[], n: number, height: number, size: number) {
  const columns: SetRow[][] = Array.from({ length: n }, () => [])
  let at = 0
  let left = rows.length
  for (const row of rows) {
    while (at < n && heightOf([...(columns[at] ?? []), row], size) > height) at++
    if (at >= n) break
    columns[at]?.push(row)
    left--
  }
  return { columns, left }
}

function heightOf(rows: readonly SetRow[], size: number): number {
  return rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * size * GAP
}

function stacked(rows: readonly SetRow[], size: number): string {
  let y = 0
  return rows
    .map(({ markup, height }) => {
      const placed = group(0, y, markup)
      y += height + size * GAP
      return placed
    })
    .join('')
}

/** The width of the column of words before the rows; 0 where no row has one. */
function labelWidth(rows: readonly FigureRow[], size: number): number {
  const widest = Math.max(0, ...rows.map(({ label = '' }) => widthOf(label, size)))
  return widest === 0 ? 0 : widest + size * 1.6
}

function setRow({ sign, label, texts }: FigureRow, labels: number, width: number, size: number): SetRow {
  const hang = sign === undefined ? 0 : size * (SIGN.width + SIGN.gap)
  const { markup, height } = setTexts(texts, labels + hang, width - labels - hang, size)
  const first = size * (texts[0]?.scale ?? 1)
  const before = [
    label === undefined ? '' : setTexts([{ text: label, tone: 'ink3', scale: 1 }], 0, labels, size).markup,
    sign === undefined ? '' : group(labels, 0, signAt(sign, (first * LINE) / 2, size * SIGN.width)),
  ]
  return { markup: before.join('') + markup, height }
}

function signAt(sign: NonNullable<FigureRow['sign']>, y: number, wide: number): string {
  if ('kind' in sign) {
    const [width, height] = KINDS[sign.kind].sign
    const shape = pathIn(outlineOf(sign.kind), { x: wide / 2, y, width: width * 1.2, height: height * 1.2 })
    return `<g class="mark kind-${sign.kind}"><path d="${shape}"/></g>`
  }
  // Two ends with nothing between them, however far they are apart.
  if (sign.stroke === 'denied')
    return `<path class="line ink" d="M0 ${px(y)}h${ENDS}M${px(wide - ENDS)} ${px(y)}h${ENDS}" stroke-width="2"/>`
  const { strokeDasharray, strokeLinecap } = svgDash(DASHES[sign.stroke])
  const dash = `${strokeDasharray ? ` stroke-dasharray="${strokeDasharray}"` : ''}${strokeLinecap ? ` stroke-linecap="${strokeLinecap}"` : ''}`
  return `<path class="line ink" d="M0 ${px(y)}h${px(wide)}" stroke-width="2"${dash}/>`
}

/** Texts one under the other, each broken to a width, from `x` on or up to it. */
export function setTexts(
  texts: readonly RowText[],
  x: number,
  width: number,
  size: number,
  anchor: 'start' | 'end' = 'start',
): SetRow {
  let y = 0
  const at = anchor === 'end' ? ' text-anchor="end"' : ''
  const parts = texts.map(({ text, tone, scale }) => {
    const own = size * scale
    const lines = boldLines(text, width * BOLD, own)
    const spans = lines.map((runs, i) => {
      const baseline = y + (i + 0.5) * own * LINE + own * 0.355
      return `<tspan x="${px(x)}" y="${px(baseline)}">${runs.map(runText).join('')}</tspan>`
    })
    y += lines.length * own * LINE
    return `<text class="tone-${tone}" font-size="${px(own)}"${at}>${spans.join('')}</text>`
  })
  return { markup: parts.join(''), height: y }
}

interface Run {
  readonly text: string
  readonly isBold: boolean
}

function runText({ text, isBold }: Run): string {
  return isBold ? `<tspan font-weight="600">${escaped(text)}</tspan>` : escaped(text)
}

/** A sentence with **bold** figures, broken into lines. */
function boldLines(text: string, width: number, size: number): Run[][] {
  const parts = text.split('**')
  const plain = parts.join('')
  let at = 0
  return breakLines(plain, width, size).map((line) => {
    const from = Math.max(at, plain.indexOf(line, at))
    at = from + line.length
    return runsWithin(parts, from, at)
  })
}

/** What stands between two places of a text of which every second part is bold. */
function runsWithin(parts: readonly string[], from: number, to: number): Run[] {
  let start = 0
  return parts.flatMap((part, i) => {
    const text = part.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += part.length
    return text === '' ? [] : [{ text, isBold: i % 2 === 1 }]
  })
}

function group(x: number, y: number, markup: string): string {
  return markup === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`
}

function px(value: number): number {
  return Math.round(value * 100) / 100
}
