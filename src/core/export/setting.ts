// How are words and shapes set into the file of a picture?

import type { StatementStroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'
import { DASHES, outlineOf, pathIn } from '../model/shapes.ts'
import { escaped, writeDash } from './picture.ts'

/** A size of type, and from line to line, in px. */
export interface TypeStep {
  readonly size: number
  readonly line: number
}

/** Bold letters are wider. */
export const BOLD = 1.06

/** How words are set where they are not plain. */
interface WordsLook {
  readonly tone?: string
  readonly weight?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Sets shapes and words. Roles are those of `paint.ts`. */
export interface Pen {
  /** Lines of text, the top of the first at `y`. */
  readonly words: (lines: readonly string[], x: number, y: number, type: TypeStep, look?: WordsLook) => string
  /** One line of text that rises from its foot towards the end, at half a right angle. */
  readonly leaning: (text: string, x: number, y: number, size: number, look?: Omit<WordsLook, 'anchor'>) => string
  readonly box: (role: string, x: number, y: number, width: number, height: number) => string
  /** A line drawn as firm as it is said, `width` px long at the most, with its middle at a point. */
  readonly stroke: (stroke: StatementStroke, role: string, x: number, y: number, width: number) => string
  /** A shape of several straight lines. */
  readonly lines: (
    role: string,
    lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
  ) => string
  readonly dot: (role: string, x: number, y: number, r: number) => string
  /** The sign of a kind with its middle at a point; hollow where nothing is said of it. */
  readonly sign: (kind: EntityKind, x: number, y: number, isHollow?: boolean) => string
}

/** px of the strokes beside words: of one that is denied both ends have to be seen. */
const STROKE = 24

/** The pen. */
export const pen: Pen = {
  sign: kindSign,
  words: (lines, x, y, type, { tone = 'ink', weight = 400, anchor = 'start' } = {}) =>
    textAt(lines, px(x), y, type, tone, weight, anchor),
  leaning: (text, x, y, size, { tone = 'ink', weight = 400 } = {}) => {
    const words = textAt([text], 0, -size, { size, line: size }, tone, weight)
    return `<g transform="translate(${px(x)} ${px(y)}) rotate(-45)">${words}</g>`
  },
  box: (role, x, y, wide, high) =>
    `<rect class="${role}" x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(high)}"/>`,
  stroke: (stroke, role, x, y, wide) => {
    const scale = Math.min(1, wide / STROKE)
    const path = `<path class="line ${role}" d="M${-STROKE / 2} 0h${STROKE}" stroke-width="2"${writeDash(DASHES[stroke])}/>`
    return `<g transform="translate(${px(x)} ${px(y)})${scale < 1 ? ` scale(${px(scale)})` : ''}">${path}</g>`
  },
  lines: (role, lines) =>
    `<path class="${role}" d="${lines.map(([x1, y1, x2, y2]) => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`).join('')}"/>`,
  dot: (role, x, y, r) => `<circle class="${role}" cx="${px(x)}" cy="${px(y)}" r="${r}"/>`,
}

/** The sign of a kind beside words. */
export function kindSign(kind: EntityKind, x: number, y: number, isHollow = false): string {
  const [width, height] = KINDS[kind].sign
  const shape = pathIn(outlineOf(kind), { x, y, width, height })
  return `<g class="mark kind-${kind}${isHollow ? ' alone' : ''}"><path d="${shape}"/></g>`
}

/** Lines of text, the first with its top at `y`. `set` writes what stands in a line. */
export function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  { size, line }: TypeStep,
  tone: string,
  weight: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  set: (line: string, at: number) => string = escaped,
): string {
  if (lines.length === 0) return ''
  const spans = lines.map((text, i) => {
    const baseline = y + i * line + line / 2 + size * 0.355
    return `<tspan x="${px(x)}" y="${px(baseline)}">${set(text, i)}</tspan>`
  })
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  return `<text class="tone-${tone}" font-size="${size}" text-anchor="${anchor}"${bold}>${spans.join('')}</text>`
}

/** Markup moved to a point. */
export function group(x: number, y: number, markup: string): string {
  return markup === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`
}

/** A length as a file says it. */
export function px(value: number): number {
  return Math.round(value * 1000) / 1000
}
