// How is one claim drawn? Its two ends with their marks and names, and the line between them with the relation on it.

import { widthOf } from '../layout/text-box.ts'
import type { StatementStroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'
import type { Side } from '../model/ontology.ts'
import { DASHES, outlineOf, pathIn, svgDash } from '../model/shapes.ts'
import { escaped } from './picture.ts'

/** One end of a claim. */
export interface ClaimEnd {
  readonly kind: EntityKind
  readonly name: string
}

/** A claim to be drawn. */
export interface DrawnClaim {
  readonly from: ClaimEnd
  readonly to: ClaimEnd
  readonly relation: string
  readonly side: Side
  /** Of what is denied there is none: it is a line of no picture. */
  readonly stroke: StatementStroke
}

/** Marks are larger than beside words. */
const LARGER = 1.7
/** Heights in shares of the size of type: over the line, and in all. */
const HEIGHT = { line: 1.7, all: 3.6 }
/** Between a mark, its name and the line, in shares of the size of type. */
const GAP = 0.6
/** Bold letters are wider. */
const BOLD = 1.06

/** Draws it in one line; nothing where that is too wide, or where the claim is denied. */
export function drawEnds(
  claim: DrawnClaim,
  width: number,
  size: number,
): { markup: string; height: number } | undefined {
  const { from, to, relation, side, stroke } = claim
  if (stroke === 'denied') return undefined
  const [first, last] = [from, to].map(({ name }) => widthOf(name, size) * BOLD)
  const mark = 16 * LARGER
  const gap = GAP * size
  const ends = (first ?? 0) + (last ?? 0) + 2 * mark + 4 * gap
  const least = widthOf(relation, size * 0.8) + 2 * size
  if (ends + least > width) return undefined
  const y = HEIGHT.line * size
  const line = Math.min(width - ends, Math.max(least, 12 * size))
  const start = mark + gap + (first ?? 0) + gap
  const second = start + line + gap
  const { strokeDasharray, strokeLinecap } = svgDash(DASHES[stroke])
  const dash = `${strokeDasharray ? ` stroke-dasharray="${strokeDasharray}"` : ''}${strokeLinecap ? ` stroke-linecap="${strokeLinecap}"` : ''}`
  const text = (words: string, x: number, at: number, scale: number, tone: string, more: string) =>
    `<text class="tone-${tone}" font-size="${px(size * scale)}"${more}><tspan x="${px(x)}" y="${px(at)}">${escaped(words)}</tspan></text>`
  const bold = ' font-weight="600"'
  return {
    markup: [
      markAt(from.kind, mark / 2, y),
      text(from.name, mark + gap, y + size * 0.355, 1, 'ink', bold),
      `<path class="line ${side} lit ${stroke}" d="M${px(start)} ${px(y)}h${px(line)}" stroke-width="2.5"${dash}/>`,
      text(relation, start + line / 2, y - size * 0.5, 0.8, 'ink2', ' text-anchor="middle"'),
      markAt(to.kind, second + mark / 2, y),
      text(to.name, second + mark + gap, y + size * 0.355, 1, 'ink', bold),
    ].join(''),
    height: HEIGHT.all * size,
  }
}

function markAt(kind: EntityKind, x: number, y: number): string {
  const [width, height] = KINDS[kind].sign
  const shape = pathIn(outlineOf(kind), { x, y, width: width * LARGER, height: height * LARGER })
  return `<g class="mark kind-${kind}"><path d="${shape}"/></g>`
}

function px(value: number): number {
  return Math.round(value * 100) / 100
}
