// Along which curve does a line run? It leaves and arrives level; two quadratic halves, joined smoothly in the middle.

/** A point in px. */
export type Point = readonly [x: number, y: number]

/** The ends of a line and the control points of its two halves, which meet half way between those. */
export interface Curve {
  readonly from: Point
  readonly first: Point
  readonly second: Point
  readonly to: Point
}

/** The curve between two points; between marks of one column it swings out to the end of the line and back. */
export function curveOf(from: Point, to: Point, isInside = false): Curve {
  const [x1, y1] = from
  const [x2, y2] = to
  if (isInside) {
    const out = Math.max(x1, x2) + Math.min(44, 12 + Math.abs(y2 - y1) * 0.14)
    return { from, first: [out, y1], second: [out, y2], to }
  }
  const dx = x2 - x1
  return { from, first: [x1 + dx * 0.3, y1], second: [x1 + dx * 0.7, y2], to }
}

/** The point at a share of the way, from 0 to 1. */
export function pointOn({ from, first, second, to }: Curve, t: number): Point {
  const middle: Point = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2]
  return t < 0.5 ? quadratic(from, first, middle, 2 * t) : quadratic(middle, second, to, 2 * t - 1)
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const at = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * b[i] + t ** 2 * c[i]
  return [at(0), at(1)]
}
