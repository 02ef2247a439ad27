// How is text set on a sheet of a picture, line under line or look beside look?

import { escaped } from './picture.ts'
import { type TypeStep, textAt } from './setting.ts'

/** How a text is set. */
export interface TextLook extends TypeStep {
  readonly tone: 'ink' | 'ink3'
  readonly weight: 400 | 600
}

/** Lines of text from `x` px on, or up to there; the first with its top at `y`. */
export function textOn(
  lines: readonly string[],
  x: number,
  y: number,
  { tone, weight, ...step }: TextLook,
  anchor: 'start' | 'end' = 'start',
): string {
  return textAt(lines, x, y, step, tone, weight, anchor)
}

/** Texts one after the other in one line, each in a look of its own, all with the line of the first; its top at `y`. */
export function textRow(
  parts: readonly (readonly [text: string, look: TextLook])[],
  x: number,
  y: number,
  anchor: 'start' | 'end' = 'start',
): string {
  const [first] = parts
  if (first === undefined) return ''
  const { size, line } = first[1]
  const at = `x="${tenths(x)}" y="${tenths(y + line / 2 + size * 0.355)}"`
  const spans = parts.map(([text, look], i) => {
    const weight = look.weight === 400 ? '' : ` font-weight="${look.weight}"`
    return `<tspan class="tone-${look.tone}" font-size="${look.size}"${weight}>${i === 0 ? '' : ' '}${escaped(text)}</tspan>`
  })
  return `<text ${at} text-anchor="${anchor}" xml:space="preserve">${spans.join('')}</text>`
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
