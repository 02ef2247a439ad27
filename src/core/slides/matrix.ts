// Where does a point come to lie that is moved, turned and made larger? The transforms of a picture, one in the other.

import type { Point } from '../layout/curve.ts'

/** x → ax + cy + e, y → bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Leaves everything where it is. */
export const STILL: Matrix = [1, 0, 0, 1, 0, 0]

/** First the second, then the first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where a point comes to lie. */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How many times as long a length becomes. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** By how many degrees it turns, clockwise. */
export function turnOf([a, b]: Matrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI
}

const STEP = /(translate|scale|rotate|matrix)\(([^)]*)\)/g

/** The value of a `transform`. What it cannot read leaves things where they are. */
export function readTransform(text: string | undefined): Matrix {
  return [...(text ?? '').matchAll(STEP)].reduce<Matrix>((all, [, how, values]) => {
    const numbers = (values ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    return times(all, stepOf(how ?? '', numbers))
  }, STILL)
}

function stepOf(how: string, numbers: readonly number[]): Matrix {
  const [x = 0, y] = numbers
  if (how === 'translate') return [1, 0, 0, 1, x, y ?? 0]
  if (how === 'scale') return [x, 0, 0, y ?? x, 0, 0]
  if (how === 'matrix') return numbers.length === 6 ? (numbers as unknown as Matrix) : STILL
  const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)]
  const [, cx = 0, cy = 0] = numbers
  return times(times([1, 0, 0, 1, cx, cy], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -cx, -cy])
}
