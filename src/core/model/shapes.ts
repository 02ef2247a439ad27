// What outline has a mark, and what dash a line? The one place that every drawer reads: legend, picture, canvas, map.

import type { Stroke } from './certainty.ts'
import type { EntityKind } from './ids.ts'

/** A corner in a box: shares of half its width and of half its height from its middle, -1 to 1, y downwards. */
export type Corner = readonly [number, number]

/** An outline in a box: its corners in order, or the ellipse that fills it. */
export type Outline = 'ellipse' | readonly Corner[]

/** Where an outline is drawn: the middle and the size of its box, in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const BOX: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
]
const DIAMOND: readonly Corner[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
]
/** Height of what is flat, in shares of its box. */
const FLAT = 0.58

const OUTLINES: Readonly<Record<EntityKind, Outline>> = {
  group: DIAMOND,
  actor: DIAMOND,
  crime: hexagon(0.5),
  place: 'ellipse',
  body: BOX,
  instrument: BOX,
  // A home plate that points onwards.
  activity: [
    [-1, -1],
    [0.3, -1],
    [1, 0],
    [0.3, 1],
    [-1, 1],
  ],
  recommendation: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  // A page with a folded corner.
  document: [
    [-1, -1],
    [0.4, -1],
    [1, -0.4],
    [1, 1],
    [-1, 1],
  ],
  organisation: stadium(),
  stake: shield(),
  mechanism: [
    [-1, -0.1],
    [1, -0.1],
    [1, 0.1],
    [-1, 0.1],
  ],
}

/** Length of the slanted ends of a wide hexagon, in px. */
export const SLANT = 10

/** The outline of a kind. A hexagon that holds its name, `wide` px across, has ends of the same length at any width. */
export function outlineOf(kind: EntityKind, wide?: number): Outline {
  return wide === undefined ? OUTLINES[kind] : hexagon(1 - SLANT / (wide / 2))
}

/** The data of an SVG `<path>` of an outline, in tenths of a px. */
export function pathIn(outline: Outline, { x, y, width, height }: Box): string {
  const [w, h] = [width / 2, height / 2]
  if (outline !== 'ellipse')
    return `M${outline.map(([dx, dy]) => `${tenths(x + dx * w)} ${tenths(y + dy * h)}`).join('L')}z`
  const [r, s] = [tenths(w), tenths(h)]
  return `M${tenths(x - w)} ${tenths(y)}a${r} ${s} 0 1 0 ${tenths(width)} 0a${r} ${s} 0 1 0 ${tenths(-width)} 0z`
}

/** Lengths of the strokes and gaps of a line, in px; `null` where it is solid. `isRound`: its strokes have round ends. */
export interface Dash {
  readonly lengths: readonly number[] | null
  readonly isRound: boolean
}

/** How each stroke is drawn. */
export const DASHES: Readonly<Record<Stroke, Dash>> = {
  firm: { lengths: null, isRound: false },
  hedged: { lengths: [6, 4], isRound: false },
  claimed: { lengths: [0.1, 4.2], isRound: true },
  limited: { lengths: [10, 4, 2, 4], isRound: false },
}

function hexagon(shoulder: number): readonly Corner[] {
  return [
    [-1, 0],
    [-shoulder, -1],
    [shoulder, -1],
    [1, 0],
    [shoulder, 1],
    [-shoulder, 1],
  ]
}

/** Two half circles and what lies between them, in a square box. */
function stadium(): readonly Corner[] {
  const end = (side: 1 | -1) =>
    Array.from({ length: 9 }, (_, i): Corner => {
      const angle = (i / 8 - 0.5) * Math.PI
      return [side * (1 - FLAT + FLAT * Math.cos(angle)), side * FLAT * Math.sin(angle)]
    })
  return [...end(1), ...end(-1)]
}

/** Straight shoulders, and sides that run together in a curve. */
function shield(): readonly Corner[] {
  const side = Array.from({ length: 5 }, (_, i): Corner => {
    const [t, u] = [i / 5, 1 - i / 5]
    const along = (a: number, b: number, c: number, d: number) =>
      u ** 3 * a + 3 * u ** 2 * t * b + 3 * u * t ** 2 * c + t ** 3 * d
    return [along(1, 1, 0.58, 0), along(0, 0.54, 0.85, 1)]
  })
  const right: readonly Corner[] = [[1, -0.62], ...side]
  return [[0, -1], ...right, [0, 1], ...right.map(([x, y]): Corner => [-x, y]).reverse()]
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
