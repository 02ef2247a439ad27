// Which form has a path? One that a program for slides knows by name, so that its handles and its places for connectors are those
// that its users know, or one of its own.

import type { Point } from '../layout/curve.ts'
import type { Step } from './path.ts'
import type { Form, Frame } from './shape.ts'

/** The box round points. */
export function boundsOf(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [least(xs), least(ys)]
  return { x, y, width: most(xs) - x, height: most(ys) - y }
}

// Borders of countries have more points than a call takes arguments.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}

/** The form of a path and its box; nothing for a path without a line. */
export function formOf(
  steps: readonly Step[],
): { readonly form: Form; readonly frame: Frame; readonly isOpen: boolean } | undefined {
  const points = steps.flatMap(({ points: own }): readonly Point[] => own)
  if (points.length < 2) return undefined
  const frame = boundsOf(points)
  const isOpen = steps.at(-1)?.how !== 'close'
  return { form: known(steps, frame) ?? { steps, isClosed: !isOpen }, frame, isOpen }
}

function known(steps: readonly Step[], frame: Frame): Form | undefined {
  if (steps[0]?.how !== 'move' || steps.at(-1)?.how !== 'close' || frame.width === 0 || frame.height === 0)
    return undefined
  const between = steps.slice(1, -1)
  if (between.length === 4 && between.every(({ how }) => how === 'cubic') && isRound(steps, frame))
    return { preset: 'ellipse' }
  if (!between.every(({ how }) => how === 'line')) return undefined
  // Corners in shares of the box.
  const corners = steps
    .slice(0, -1)
    .flatMap(({ points }): readonly Point[] => points)
    .map(([x, y]): Point => [(x - frame.x) / frame.width, (y - frame.y) / frame.height])
  return polygon(corners, frame)
}

const RECT: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]
const DIAMOND: readonly Point[] = [
  [0.5, 0],
  [1, 0.5],
  [0.5, 1],
  [0, 0.5],
]

function polygon(corners: readonly Point[], { width, height }: Frame): Form | undefined {
  if (isLike(corners, RECT)) return { preset: 'rect' }
  if (isLike(corners, DIAMOND)) return { preset: 'diamond' }
  const short = Math.min(width, height)
  const [, second] = corners
  if (corners.length === 6 && second) {
    const [shoulder] = second
    const hexagon: readonly Point[] = [
      [0, 0.5],
      [shoulder, 0],
      [1 - shoulder, 0],
      [1, 0.5],
      [1 - shoulder, 1],
      [shoulder, 1],
    ]
    if (isLike(corners, hexagon)) return { preset: 'hexagon', adjust: (shoulder * width) / short }
  }
  if (corners.length === 5 && second) {
    const [edge] = second
    const plate: readonly Point[] = [
      [0, 0],
      [edge, 0],
      [1, 0.5],
      [edge, 1],
      [0, 1],
    ]
    if (isLike(corners, plate)) return { preset: 'homePlate', adjust: ((1 - edge) * width) / short }
  }
  return undefined
}

/** Whether corners are the same but for the rounding of a picture’s tenths. */
function isLike(corners: readonly Point[], wanted: readonly Point[]): boolean {
  return (
    corners.length === wanted.length &&
    corners.every(
      ([x, y], i) => Math.abs(x - (wanted[i]?.[0] ?? 9)) < 0.04 && Math.abs(y - (wanted[i]?.[1] ?? 9)) < 0.04,
    )
  )
}

/** Four curves that end in the middles of the edges of their box. */
function isRound(steps: readonly Step[], { x, y, width, height }: Frame): boolean {
  return steps.slice(0, -1).every(({ points }) => {
    const [px, py] = points.at(-1) ?? [0, 0]
    const [dx, dy] = [Math.abs((px - x) / width - 0.5), Math.abs((py - y) / height - 0.5)]
    return Math.abs(Math.max(dx, dy) - 0.5) < 0.02 && Math.min(dx, dy) < 0.02
  })
}
