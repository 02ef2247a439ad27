// How are few things and their ties drawn to be published? Marks and lines as in the picture of the page, with what is said of each
// tie in words beside its mark: for who has nothing else in hand.

import { widthOf } from '../layout/text-box.ts'
import type { StatementStroke, Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Side } from '../model/ontology.ts'
import { DASHES, outlineOf, pathIn, RING, SLANT, svgDash } from '../model/shapes.ts'
import { type RowText, type SetRow, setTexts } from './figure-rows.ts'
import { escaped } from './picture.ts'

/** What is said of a tie: the name of who is tied, what it comes to, and the stroke and words of who says so and how surely. */
export interface SaidTie {
  readonly kind: EntityKind
  readonly name: string
  /** A sum with its period, in **bold** what is counted; or that none is given. */
  readonly sum: string
  readonly isGap: boolean
  /** Its own, not that of the line. */
  readonly sure: StatementStroke
  readonly said: string
  /** That of the line. */
  readonly stroke: Stroke
}

/** Who answers, and with what. */
export interface SaidBody {
  readonly name: string
  readonly said: string
}

/** A remark under a rule: why there is no total. */
export interface RuledNote {
  readonly title: string
  readonly text: string
}

/** Sizes of type in px. */
export interface TieType {
  readonly name: number
  readonly sum: number
  readonly said: number
  readonly head: number
}

/** Type that is read from far, and in a column. */
export const TIE_TYPE: Readonly<Record<'wide' | 'close' | 'narrow', TieType>> = {
  wide: { name: 20, sum: 18, said: 15, head: 15 },
  // Where the page has little height: no smaller than what stands under the picture.
  close: { name: 17, sum: 16, said: 14, head: 14 },
  narrow: { name: 15, sum: 15, said: 13, head: 13 },
}

/** Width of the stroke beside words, and its distance from them, in px. */
const SIGN = { width: 28, gap: 9 }

/** The three lines of a tie from `x` on or up to it, the first line with its top at 0. */
export function setTie(tie: SaidTie, x: number, width: number, type: TieType, anchor: 'start' | 'end'): SetRow {
  const name = setTexts([{ text: `**${tie.name}**`, tone: 'ink', scale: 1 }], x, width, type.name, anchor)
  const under = setSum(tie, x, width, type, anchor)
  return {
    markup: name.markup + moved(0, name.height, under.markup),
    height: name.height + under.height,
  }
}

/** The lines of a tie without its name. */
export function setSum(tie: SaidTie, x: number, width: number, type: TieType, anchor: 'start' | 'end'): SetRow {
  const sum = setTexts([{ text: tie.sum, tone: tie.isGap ? 'ink3' : 'ink', scale: 1 }], x, width, type.sum, anchor)
  const said = setSaid(tie, x, width, type.said, anchor)
  return { markup: sum.markup + moved(0, sum.height, said.markup), height: sum.height + said.height }
}

/** Certainty, speaker and unit beside the stroke of the certainty, which stands at the edge: words have a width of their own in each font. */
export function setSaid(
  { said, sure }: SaidTie,
  x: number,
  width: number,
  size: number,
  anchor: 'start' | 'end',
): SetRow {
  const beside = SIGN.width + SIGN.gap
  const words: RowText = { text: said, tone: 'ink2', scale: 1 }
  const lines = setTexts(
    [words],
    anchor === 'end' ? x - beside : x + beside,
    (width - beside) * tightness(said),
    size,
    anchor,
  )
  return {
    markup: strokeAt(anchor === 'end' ? x - SIGN.width : x, size * 0.68, sure) + lines.markup,
    height: lines.height,
  }
}

/**
 * Small Latin type may take the room that is kept for wider fonts: beside it there is air. Han letters are as wide as they are, and
 * dots between them as wide as letters.
 */
function tightness(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 0.9 : 1.08
}

function strokeAt(x: number, y: number, stroke: StatementStroke): string {
  return `<path class="line ink" d="M${px(x)} ${px(y)}h${SIGN.width}" stroke-width="2"${dashOf(stroke)}/>`
}

function dashOf(stroke: StatementStroke): string {
  const { strokeDasharray, strokeLinecap } = svgDash(DASHES[stroke])
  return `${strokeDasharray ? ` stroke-dasharray="${strokeDasharray}"` : ''}${strokeLinecap ? ` stroke-linecap="${strokeLinecap}"` : ''}`
}

/** A line between two points that leaves and comes in level. */
export function tieLine(
  from: readonly [number, number],
  to: readonly [number, number],
  side: Side,
  stroke: Stroke,
): string {
  const middle = (from[0] + to[0]) / 2
  const d = `M${px(from[0])} ${px(from[1])}C${px(middle)} ${px(from[1])} ${px(middle)} ${px(to[1])} ${px(to[0])} ${px(to[1])}`
  return `<path class="line ${side} lit ${stroke}" d="${d}" stroke-width="${side === 'threat' ? 3 : 2}"${dashOf(stroke)}/>`
}

/** A mark of a kind round a point. */
export function markAt(kind: EntityKind, x: number, y: number, width: number, height: number): string {
  return `<g class="mark kind-${kind}"><path d="${pathIn(outlineOf(kind), { x, y, width, height })}"/></g>`
}

/** A crime that holds its name, round a point. */
export function crimeAt(name: string, x: number, y: number, width: number, height: number, size: number): string {
  const shape = pathIn(outlineOf('crime', width), { x, y, width, height })
  return [
    `<g class="mark kind-crime wide"><path d="${shape}"/></g>`,
    `<text class="tone-ink" font-size="${size}" font-weight="600" text-anchor="middle">`,
    `<tspan x="${px(x)}" y="${px(y + size * 0.355)}">${escaped(name)}</tspan></text>`,
  ].join('')
}

/** The width of a crime that holds its name. */
export function crimeWidth(name: string, size: number): number {
  return widthOf(name, size) + 2 * SLANT + 20
}

/** Where a line at a distance from the middle meets the slanted end of a crime. */
export function slantAt(distance: number, height: number): number {
  return (Math.abs(distance) / (height / 2)) * SLANT
}

/** A ring where nothing answers. */
export function ringAt(x: number, y: number): string {
  return `<circle class="ring" cx="${px(x)}" cy="${px(y)}" r="${RING.size}"/>`
}

/** A head over a column. */
export function headAt(text: string, x: number, size: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text class="tone-ink3" font-size="${size}" font-weight="600" text-anchor="${anchor}"><tspan x="${px(x)}" y="${px(size)}">${escaped(text)}</tspan></text>`
}

/** A note under a rule. */
export function setNote({ title, text }: RuledNote, x: number, width: number, size: number): SetRow {
  const texts: readonly RowText[] = [
    { text: `**${title}**`, tone: 'ink', scale: 1 },
    { text, tone: 'ink2', scale: 1 },
  ]
  const set = setTexts(texts, x, width, size)
  return {
    markup: `<path class="line ink" d="M${px(x)} 0h${px(width)}" stroke-width="1.5"/>${moved(0, 10, set.markup)}`,
    height: set.height + 10,
  }
}

/** px by which few rows stand lower than many would begin. */
const LOWER = 80

/** What was set, a little lower on a wide page that it leaves empty; on a high one what comes next stands right under it. */
export function lowered(set: SetRow, room: { readonly width: number; readonly height: number }): SetRow {
  const by = room.height > room.width ? 0 : Math.max(0, Math.min(LOWER, (room.height - set.height) / 3))
  return { markup: moved(0, by, set.markup), height: set.height + by }
}

/** Markup at another place. */
export function moved(x: number, y: number, markup: string): string {
  return markup === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`
}

function px(value: number): number {
  return Math.round(value * 100) / 100
}
