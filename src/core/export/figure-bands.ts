// How are bands a figure? Arcs over heads with the heaviest names under each, or two columns of names with lines between them;
// where the room is narrow a list with bars.

import { type Arc, arcPath, type BandsLayout, crownsOf } from '../layout/bands-layout.ts'
import type { Curve } from '../layout/curve.ts'
import type { Size } from '../layout/viewport.ts'
import type { Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { DASHES } from '../model/shapes.ts'
import { breakLines } from './break-lines.ts'
import type { DrawnPicture } from './figure.ts'
import { pathOf, writeDash } from './picture.ts'
import { pen, px, type TypeStep } from './setting.ts'

/** A name with its ties. */
export interface FigureName {
  readonly kind?: EntityKind | undefined
  readonly text: string
  readonly ties: number
}

/** A column under its head. */
export interface FigureColumn {
  readonly kind: EntityKind
  readonly head: string
  /** How many names it has. */
  readonly marks: number
  readonly names: readonly FigureName[]
  /** "+57 more", of so many that are not drawn; empty for none. */
  readonly more: (n: number) => string
}

/** A band by its two columns. */
export interface FigureBand {
  readonly id: string
  readonly text: string
  readonly ties: number
  readonly isThreat: boolean
}

/** A line of an open band. */
export interface FigureLine {
  readonly curve: Curve
  readonly width: number
  readonly stroke: Stroke
  /** The side that it is on, or `tie`. */
  readonly side: string
}

const HEAD: TypeStep = { size: 14, line: 20 }
const NAME: TypeStep = { size: 13.5, line: 17 }
const ROW: TypeStep = { size: 15, line: 20 }
/** px of a bar under the arcs, over a name, and for a sign and a number beside it. */
const BAR = 7
const AIR = 7
const SIGN = 18
const COUNT = 30
/** px of the number on an arc, and of the names of a column at the most. */
const CROWN = { width: 32, height: 17 }
const MOST = 7
/** How strong an arc is, so that what lies under it is seen. */
const STRENGTH = 0.72

/** Bands at rest, in a room whose upper part the layout fills. */
export function drawBands(
  layout: BandsLayout,
  columns: readonly FigureColumn[],
  bands: ReadonlyMap<string, FigureBand>,
  room: Size,
): DrawnPicture {
  const base = layout.height + 8
  const arcs = [...layout.arcs].sort((a, b) => b.ties - a.ties).map((arc) => writeArc(arc, base, bands.get(arc.id)))
  const said = crownsOf(layout, CROWN).map(({ id, x, rise }) =>
    pen.words([String(bands.get(id)?.ties ?? '')], x, base - rise - HEAD.line / 2, HEAD, {
      weight: 600,
      anchor: 'middle',
    }),
  )
  const top = base + BAR + 10
  let lowest = top
  const under = columns.map((column, i) => {
    const head = layout.heads[i]
    if (!head) return ''
    const { markup, bottom } = writeColumn(column, head.left, top, head.width, room.height)
    lowest = Math.max(lowest, bottom)
    const [left, right] = head.bar
    return pen.box(`sum kind-${column.kind}`, left, base, right - left, BAR) + markup
  })
  return { markup: [...arcs, ...said, ...under].join(''), height: lowest }
}

function writeArc(arc: Arc, base: number, band: FigureBand | undefined): string {
  const side = band?.isThreat ? 'threat' : 'response'
  return `<path class="band ${side}" d="${arcPath(arc, base)}" fill-opacity="${STRENGTH}"/>`
}

function writeColumn(
  { kind, head, marks, names, more }: FigureColumn,
  x: number,
  top: number,
  width: number,
  bottom: number,
): { readonly markup: string; readonly bottom: number } {
  const heads = breakLines(head, width, HEAD.size)
  const parts = [pen.words(heads, x, top, HEAD, { weight: 600 })]
  let y = top + heads.length * HEAD.line
  parts.push(pen.sign(kind, x + 6, y + HEAD.line / 2), pen.words([String(marks)], x + SIGN, y, HEAD, { weight: 600 }))
  y += HEAD.line + AIR
  let shown = 0
  for (const name of names.slice(0, MOST)) {
    const lines = breakLines(name.text, width - SIGN - COUNT, NAME.size).slice(0, 3)
    if (y + (lines.length + 1) * NAME.line + AIR > bottom) break
    parts.push(
      name.kind ? pen.sign(name.kind, x + 6, y + NAME.line / 2) : '',
      pen.words(lines, x + SIGN, y, NAME),
      pen.words([String(name.ties)], x + width, y, NAME, { tone: 'ink3', anchor: 'end' }),
    )
    y += lines.length * NAME.line + AIR
    shown++
  }
  if (names.length > shown) {
    parts.push(pen.words([more(names.length - shown)], x + SIGN, y, NAME, { tone: 'ink3' }))
    y += NAME.line
  }
  return { markup: parts.join(''), bottom: y }
}

/** Where the marks of an open band stand in a room: middles of both columns, the top of the rows and their height; px. */
export function openRoom(rows: number, { width, height }: Size) {
  const top = ROW.line + AIR
  const row = Math.max(ROW.line, Math.min(40, (height - top) / Math.max(1, rows)))
  return { left: width * 0.32, right: width * 0.68, top, row }
}

/** An open band: names on both sides, lines between them. */
export function drawOpenBand(
  [left, right]: readonly [readonly FigureName[], readonly FigureName[]],
  heads: readonly [string, string],
  lines: readonly FigureLine[],
  room: Size,
): DrawnPicture {
  const at = openRoom(Math.max(left.length, right.length), room)
  const drawn = lines.map(({ curve, width, stroke, side }) => {
    return `<path class="line ${side} ${stroke}" d="${pathOf(curve)}" stroke-width="${px(width)}"${writeDash(DASHES[stroke])}/>`
  })
  const side = (names: readonly FigureName[], x: number, isStart: boolean) =>
    names.map(({ kind, text, ties }, i) => {
      const y = at.top + at.row * (i + 0.5) - ROW.line / 2
      const out = isStart ? -1 : 1
      const space = (isStart ? x : room.width - x) - SIGN - COUNT
      const [line = '', ...rest] = breakLines(text, space, ROW.size)
      const words = rest.length > 0 ? `${line} …` : line
      return [
        kind ? pen.sign(kind, x, at.top + at.row * (i + 0.5)) : '',
        pen.words([words], x + out * SIGN, y, ROW, {
          anchor: isStart ? 'end' : 'start',
          ...(kind ? {} : { tone: 'ink3' }),
        }),
        pen.words([String(ties)], isStart ? 0 : room.width, y, ROW, {
          tone: 'ink3',
          anchor: isStart ? 'start' : 'end',
        }),
      ].join('')
    })
  const words = [
    pen.words([heads[0]], at.left, 0, ROW, { weight: 600, anchor: 'end' }),
    pen.words([heads[1]], at.right, 0, ROW, { weight: 600 }),
    ...side(left, at.left, true),
    ...side(right, at.right, false),
  ]
  return {
    markup: [...drawn, ...words].join(''),
    height: at.top + at.row * Math.max(left.length, right.length),
  }
}

/** Bands one below the other, each with a bar as long as its ties: as many as there is room for. */
export function listBands(bands: readonly FigureBand[], { width, height }: Size): DrawnPicture {
  const most = bands[0]?.ties ?? 1
  const bar = width * 0.32
  const shown = bands.slice(0, Math.max(1, Math.floor(height / (ROW.line + AIR))))
  const rows = shown.map(({ text, ties, isThreat }, i) => {
    const y = i * (ROW.line + AIR)
    const [line = ''] = breakLines(text, width - bar - COUNT - 2 * AIR, ROW.size)
    const role = `band ${isThreat ? 'threat' : 'response'}`
    return [
      pen.words([line], 0, y, ROW),
      pen.box(role, width - bar - COUNT - AIR, y + 6, (bar * ties) / most, ROW.line - 12),
      pen.words([String(ties)], width, y, ROW, { weight: 600, anchor: 'end' }),
    ].join('')
  })
  return { markup: rows.join(''), height: shown.length * (ROW.line + AIR) }
}
