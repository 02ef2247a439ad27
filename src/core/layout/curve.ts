// Along which curve does a line run? It leaves and arrives level; two quadratic halves, joined smoothly in the middle, or three where
// it is level before it arrives.

/** A point in px. */
export type Point = readonly [x: number, y: number]

/** The ends of a line and the control points of its parts, which meet half way between those. */
export interface Curve {
  readonly from: Point
  readonly first: Point
  readonly second: Point
  /** Of a line with a level end. */
  readonly third?: Point | undefined
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

/** The curve that has fallen or risen to its end before a place on its way, and is level from there on. */
export function levelFrom(from: Point, to: Point, x: number): Curve {
  const [x1, y1] = from
  const dx = (x - x1) * 0.9
  return { from, first: [x1 + dx * 0.4, y1], second: [x1 + dx * 0.7, to[1]], third: [x1 + dx * 1.3, to[1]], to }
}

/** A curve with every point of it moved. */
export function movedCurve({ from, first, second, third, to }: Curve, move: (point: Point) => Point): Curve {
  const ends = { from: move(from), first: move(first), second: move(second), to: move(to) }
  return third ? { ...ends, third: move(third) } : ends
}

/** The quadratic parts of a curve: where each begins, its control point, and where it ends. */
export function partsOf({ from, first, second, third, to }: Curve): [Point, Point, Point][] {
  const middle = between(first, second)
  if (!third)
    return [
      [from, first, middle],
      [middle, second, to],
    ]
  const level = between(second, third)
  return [
    [from, first, middle],
    [middle, second, level],
    [level, third, to],
  ]
}

function between(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

/** The point at a share of the way, from 0 to 1. */
export function pointOn(curve: Curve, t: number): Point {
  const parts = partsOf(curve)
  const at = Math.min(parts.length - 1, Math.floor(t * parts.length))
  const [a, b, c] = parts[at] ?? [curve.from, curve.from, curve.from]
  return quadratic(a, b, c, t * parts.length - at)
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const at = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * b[i] + t ** 2 * c[i]
  return [at(0), at(1)]
}
