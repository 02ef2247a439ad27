// How do figures that are no money stand in a figure? In rows with their bars from zero, as large as the room allows; what finds
// none is counted.

import { breakLines } from '../../core/export/break-lines.ts'
import { writeDash } from '../../core/export/picture.ts'
import { BOLD, movedTo, type TextLook, textOn, textRow } from '../../core/export/sheet.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import type { EntityKind } from '../../core/model/ids.ts'
import { BROKEN_RIM, DASHES } from '../../core/model/shapes.ts'
import { signAt } from './figure-table.ts'

/** A piece of a bar, in percent of its axis: filled, hollow where it is not sure, dashed where it is in no part, grey for a whole. */
export interface BarPiece {
  readonly from: number
  readonly to: number
  readonly look: 'sure' | 'may' | 'rest' | 'whole'
}

/** A figure with its words and its bar. */
export interface MeasureRow {
  readonly kind: EntityKind | undefined
  readonly name: string
  readonly what: string
  readonly value: string
  readonly unit: string
  readonly stroke: StatementStroke | undefined
  readonly bar: readonly BarPiece[]
  /** What its parts are, under the bar; empty where it has none. */
  readonly parts: string
  /** How many figures it draws: itself and its parts. */
  readonly n: number
}

/** The figures of one measure. */
export interface MeasureBlock {
  readonly head: string
  readonly rows: readonly MeasureRow[]
}

interface Item {
  readonly height: number
  readonly markup: string
  readonly n: number
}

const SIZES = [18, 16, 15, 14, 13] as const
const LEAST = 13
const [GAP, SIGN, STROKE, BAR] = [10, 22, 26, 10]

/** The rows of some blocks in a room: in the largest letters that hold them all, or else the first ones in the smallest. */
export function drawMeasures(
  blocks: readonly MeasureBlock[],
  width: number,
  height: number,
  more: (n: number) => string,
): { readonly markup: string; readonly height: number } {
  const tried = SIZES.map((size) => itemsOf(blocks, width, size))
  const items = tried.find((one) => heightOf(one) <= height) ?? cut(tried.at(-1) ?? [], height, more)
  let y = 0
  const markup = items.map((item) => {
    const at = movedTo(0, y, item.markup)
    y += item.height
    return at
  })
  return { markup: markup.join(''), height: y }
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0)
}

/** The first items that leave room for the line that counts the figures of the others; a head never ends them. */
function cut(items: readonly Item[], height: number, more: (n: number) => string): readonly Item[] {
  const look = { size: LEAST, line: 26, tone: 'ink3', weight: 600 } as const
  const kept = items.filter((_, i) => heightOf(items.slice(0, i + 1)) <= height - look.line)
  const rows = kept.slice(0, kept.findLastIndex(({ n }) => n > 0) + 1)
  const count = (some: readonly Item[]) => some.reduce((sum, { n }) => sum + n, 0)
  const text = more(count(items) - count(rows))
  return [...rows, { height: look.line, n: 0, markup: textOn([text], 0, 0, look) }]
}

function itemsOf(blocks: readonly MeasureBlock[], width: number, size: number): Item[] {
  return blocks.flatMap(({ head, rows }, i) => [
    headOf(head, width, size, i === 0),
    ...rows.map((one) => row(one, width, size)),
  ])
}

function headOf(head: string, width: number, size: number, isFirst: boolean): Item {
  const look = lookOf(Math.max(LEAST, size - 2), 'ink3', 600)
  const lines = breakLines(head, width / BOLD, look.size)
  const top = isFirst ? 0 : size
  const height = top + lines.length * look.line + 3
  return {
    height,
    n: 0,
    markup: `${textOn(lines, 0, top, look)}<path class="hairline" d="M0 ${height - 1}h${width}"/>`,
  }
}

function lookOf(size: number, tone: TextLook['tone'], weight: TextLook['weight']): TextLook {
  return { size, line: Math.round(size * 1.26), tone, weight }
}

/** One figure: its words and value, how sure, where; under them its bar, and what its parts are. */
function row(one: MeasureRow, width: number, size: number): Item {
  const [bold, plain, small] = [
    lookOf(size, 'ink', 600),
    lookOf(size, 'ink3', 400),
    lookOf(Math.max(LEAST, size - 2), 'ink3', 400),
  ]
  const unit = widthOf(one.unit, small.size) * BOLD
  const end = width - unit - STROKE - 2 * GAP
  const value = widthOf(one.value, size) * BOLD
  const room = Math.max(80, end - value - GAP - SIGN)
  const { lines, first } = wordsOf(one, room, size)
  const air = Math.round(size / 4)
  const middle = air + bold.line / 2
  const top = air + lines.length * bold.line
  const parts = one.parts === '' ? [] : breakLines(one.parts, width - SIGN, small.size)
  const barHeight = one.bar.length === 0 ? 0 : BAR + 5
  const rest = lines.slice(1)
  return {
    height: top + barHeight + parts.length * small.line + air,
    n: one.n,
    markup: [
      one.kind === undefined ? '' : signAt(one.kind, { x: 7, y: middle }),
      textRow(
        [...(one.name === '' ? [] : [[one.name, bold] as const]), ...(first === '' ? [] : [[first, plain] as const])],
        SIGN,
        air,
      ),
      textOn(rest, SIGN, air + bold.line, plain),
      textOn([one.value], end, air, bold, 'end'),
      one.stroke === undefined ? '' : strokeAt(one.stroke, end + GAP, middle),
      textOn([one.unit], width, middle - small.line / 2, lookOf(small.size, 'ink', 600), 'end'),
      movedTo(SIGN, top, barOf(one, end - SIGN)),
      textOn(parts, SIGN, top + barHeight, small),
    ].join(''),
  }
}

/** The words of a row in lines: what of them stands behind the name in the first one, and the others. */
function wordsOf({ name, what }: MeasureRow, room: number, size: number) {
  const used = name === '' ? 0 : widthOf(`${name} `, size) * BOLD
  const [begin = ''] = breakLines(what, Math.max(0, room - used), size)
  const first = widthOf(begin, size) <= room - used ? begin : ''
  const rest = what.slice(first.length).trim()
  return { first, lines: [first, ...(rest === '' ? [] : breakLines(rest, room, size))] }
}

function strokeAt(stroke: StatementStroke, x: number, y: number): string {
  return `<path class="line ink ${stroke}" d="M${x.toFixed(1)} ${y.toFixed(1)}h${STROKE}" stroke-width="2"${writeDash(DASHES[stroke])}/>`
}

/** The pieces of a bar; those of a whole lie under the others. */
function barOf({ bar, kind }: MeasureRow, width: number): string {
  const px = (value: number) => Math.round((value / 100) * width * 10) / 10
  return bar
    .map(({ from, to, look }) => {
      const [x, wide] = [px(from), Math.max(2, px(to) - px(from) - (look === 'sure' ? 1 : 0))]
      if (look === 'whole' || look === 'rest') {
        const dash = look === 'rest' ? writeDash(BROKEN_RIM) : ''
        return `<path class="rule" d="M${x} 0.5h${wide}v${BAR - 1}h${-wide}z" stroke-width="1"${dash}/>`
      }
      const classes = `sum kind-${kind ?? 'ink'}${look === 'may' ? ' hollow' : ''}`
      return `<rect class="${classes}" x="${x}" y="0.5" width="${wide}" height="${BAR - 1}" stroke-width="1"/>`
    })
    .join('')
}
