// What outline has a mark, and what dash a line? The one place that every drawer reads: legend, picture, canvas, map.

import type { StatementStroke, Stroke } from './certainty.ts'
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
  // Twice what is written: arcs over any other way would be parts of larger circles, and a place an egg.
  const [r, s] = [tenths(w), tenths(h)]
  return `M${tenths(x - r)} ${tenths(y)}a${r} ${s} 0 1 0 ${2 * r} 0a${r} ${s} 0 1 0 ${-2 * r} 0z`
}

/** The tip of an arrow that points onwards. */
export const ARROW: Outline = [
  [1, 0],
  [-1, -1],
  [-1, 1],
]

/** The sign of the page: a group, a line, a body, in a box of 22 by 14 px. */
export const BRAND = [
  pathIn(outlineOf('group'), { x: 4.5, y: 7, width: 9, height: 9 }),
  pathIn(BOX, { x: 12, y: 7, width: 8, height: 2 }),
  pathIn(outlineOf('body'), { x: 19, y: 7, width: 6, height: 12 }),
].join('')

/** A ring where nothing answers, or at the end of a reading of ours, in px. */
export const RING = { size: 5, rim: 1.25 }

/** Half the width of a bead on a line, in px: at rest, and on a line that is lit. */
export const BEAD = { rest: 3, lit: 5 }

/** Lengths of the strokes and gaps of a line, in px; `null` where it is solid. `isRound`: its strokes have round ends. */
export interface Dash {
  readonly lengths: readonly number[] | null
  readonly isRound: boolean
}

/** How each stroke is drawn; of what is denied there are the two ends beside its words, and nothing runs between them. */
export const DASHES: Readonly<Record<StatementStroke, Dash>> = {
  firm: { lengths: null, isRound: false },
  hedged: { lengths: [6, 4], isRound: false },
  claimed: { lengths: [0.1, 4.2], isRound: true },
  limited: { lengths: [10, 4, 2, 4], isRound: false },
  denied: { lengths: [4, 16], isRound: false },
}

/** The rim of what is not known in full: an actor without a name, a region without borders, a sum that is no second one. */
export const BROKEN_RIM: Dash = { lengths: [3, 2], isRound: false }

/** A dash as a line of SVG says it. */
export function svgDash({ lengths, isRound }: Dash): {
  readonly strokeDasharray?: string
  readonly strokeLinecap?: 'round'
} {
  return {
    ...(lengths === null ? {} : { strokeDasharray: lengths.join(' ') }),
    ...(isRound ? { strokeLinecap: 'round' as const } : {}),
  }
}

/** The width of a line: dots need a little more to be seen from afar; a reading of ours is thinner than what is said. */
export function strokeWidth(width: number, stroke: Stroke, isInferred: boolean): number {
  return (stroke === 'claimed' ? Math.max(1.9, width) : width) * (isInferred ? 0.6 : 1)
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
