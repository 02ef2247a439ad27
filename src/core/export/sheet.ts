// Where does a text stand on a sheet that may be mirrored? It is laid out from its start; a mirrored one starts at the right.

import { escaped } from './picture.ts'
import { type TypeStep, textAt } from './setting.ts'

/** A part of a picture, laid out from its start: at the left, or at the right where the language runs that way. */
export interface Sheet {
  readonly width: number
  readonly isMirrored: boolean
}

/** The left edge of what stands `x` px from the start and is `width` px wide. */
export function leftOf({ width: all, isMirrored }: Sheet, x: number, width: number): number {
  return isMirrored ? all - x - width : x
}

/** How a text is set. */
export interface TextLook extends TypeStep {
  readonly tone: 'ink' | 'ink3'
  readonly weight: 400 | 600
}

/** Lines of text from `x` px from the start, or up to there; the first with its top at `y`. */
export function textOn(
  { width, isMirrored }: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  { tone, weight, ...step }: TextLook,
  anchor: 'start' | 'end' = 'start',
): string {
  const turned = anchor === 'start' ? 'end' : 'start'
  return textAt(lines, isMirrored ? width - x : x, y, step, tone, weight, isMirrored ? turned : anchor)
}

/** Texts one after the other in one line, each in a look of its own, all with the line of the first; its top at `y`. */
export function textRow(
  { width, isMirrored }: Sheet,
  parts: readonly (readonly [text: string, look: TextLook])[],
  x: number,
  y: number,
  anchor: 'start' | 'end' = 'start',
): string {
  const [first] = parts
  if (first === undefined) return ''
  const { size, line } = first[1]
  const turned = anchor === 'start' ? 'end' : 'start'
  const at = `x="${tenths(isMirrored ? width - x : x)}" y="${tenths(y + line / 2 + size * 0.355)}"`
  const spans = parts.map(([text, look], i) => {
    const weight = look.weight === 400 ? '' : ` font-weight="${look.weight}"`
    return `<tspan class="tone-${look.tone}" font-size="${look.size}"${weight}>${i === 0 ? '' : ' '}${escaped(text)}</tspan>`
  })
  return `<text ${at} text-anchor="${isMirrored ? turned : anchor}" xml:space="preserve">${spans.join('')}</text>`
}

/** Markup moved to a place. */
export function movedTo(x: number, y: number, markup: string): string {
  return markup === '' ? '' : `<g transform="translate(${tenths(x)} ${tenths(y)})">${markup}</g>`
}

/** Bold letters are wider. */
export const BOLD = 1.08

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
