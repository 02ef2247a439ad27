// Through which points does a path run? The data of an SVG path as moves, lines and curves of absolute points.

import type { Point } from '../layout/curve.ts'
import { type Matrix, moved } from './matrix.ts'

/** A step of a path: to a point, on a line or on a curve with its control points before the end, or back to where it began. */
export type Step =
  | { readonly how: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly how: 'quad'; readonly points: readonly [Point, Point] }
  | { readonly how: 'cubic'; readonly points: readonly [Point, Point, Point] }
  | { readonly how: 'close'; readonly points: readonly [] }

const PART = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 }

/** The steps of a path. It ends where it cannot be read any further. */
export function readPath(data: string): Step[] {
  const parts = data.match(PART) ?? []
  const steps: Step[] = []
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  let command = ''
  for (let i = 0; i < parts.length; ) {
    if (/[a-z]/i.test(parts[i] ?? '')) command = parts[i++] ?? ''
    const count = TAKES[command.toLowerCase()]
    if (count === undefined) break
    const numbers = parts.slice(i, i + count).map(Number)
    if (numbers.length < count || numbers.some(Number.isNaN)) break
    i += count
    const made = stepsOf(command, numbers, at)
    steps.push(...made)
    const end: Point = made.at(-1)?.points.at(-1) ?? start
    if (command.toLowerCase() === 'm') {
      start = end
      // What follows a move without a letter of its own is a line.
      command = command === 'm' ? 'l' : 'L'
    }
    at = end
    if (count === 0) command = ''
  }
  return steps
}

function stepsOf(command: string, numbers: readonly number[], at: Point): Step[] {
  const isRelative = command === command.toLowerCase()
  const point = (i: number): Point => [
    (numbers[i] ?? 0) + (isRelative ? at[0] : 0),
    (numbers[i + 1] ?? 0) + (isRelative ? at[1] : 0),
  ]
  const [first = 0] = numbers
  switch (command.toLowerCase()) {
    case 'm':
      return [{ how: 'move', points: [point(0)] }]
    case 'l':
      return [{ how: 'line', points: [point(0)] }]
    case 'h':
      return [{ how: 'line', points: [[first + (isRelative ? at[0] : 0), at[1]]] }]
    case 'v':
      return [{ how: 'line', points: [[at[0], first + (isRelative ? at[1] : 0)]] }]
    case 'q':
      return [{ how: 'quad', points: [point(0), point(2)] }]
    case 'c':
      return [{ how: 'cubic', points: [point(0), point(2), point(4)] }]
    case 'a':
      return arc(at, numbers, point(5))
    default:
      return [{ how: 'close', points: [] }]
  }
}

/** An arc as curves, a quarter of the ellipse at the most each. */
function arc(from: Point, numbers: readonly number[], to: Point): Step[] {
  const [rx = 0, ry = 0, turn = 0, isLarge, isClockwise] = numbers
  if (rx === 0 || ry === 0) return [{ how: 'line', points: [to] }]
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y]: Point = [cos * half[0] + sin * half[1], -sin * half[0] + cos * half[1]]
  // An ellipse that is too small to reach both ends grows until it does.
  const grow = Math.max(1, Math.hypot(x / rx, y / ry))
  const [a, b] = [rx * grow, ry * grow]
  const far = Math.max(0, (a * b) ** 2 / ((a * y) ** 2 + (b * x) ** 2) - 1)
  const side = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(far)
  const [cx, cy] = [(side * a * y) / b, (-side * b * x) / a]
  const begin = Math.atan2((y - cy) / b, (x - cx) / a)
  let sweep = Math.atan2((-y - cy) / b, (-x - cx) / a) - begin
  if (isClockwise === 1 && sweep < 0) sweep += 2 * Math.PI
  if (isClockwise !== 1 && sweep > 0) sweep -= 2 * Math.PI
  const middle: Point = [cos * cx - sin * cy + (from[0] + to[0]) / 2, sin * cx + cos * cy + (from[1] + to[1]) / 2]
  const on = (u: number, v: number): Point => [
    middle[0] + cos * a * u - sin * b * v,
    middle[1] + sin * a * u + cos * b * v,
  ]
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6))
  return Array.from({ length: count }, (_, i): Step => {
    const [t, u] = [begin + (sweep * i) / count, begin + (sweep * (i + 1)) / count]
    const k = (4 / 3) * Math.tan((u - t) / 4)
    return {
      how: 'cubic',
      points: [
        on(Math.cos(t) - k * Math.sin(t), Math.sin(t) + k * Math.cos(t)),
        on(Math.cos(u) + k * Math.sin(u), Math.sin(u) - k * Math.cos(u)),
        i === count - 1 ? to : on(Math.cos(u), Math.sin(u)),
      ],
    }
  })
}

/** A path as it lies after a transform. */
export function movedPath(steps: readonly Step[], matrix: Matrix): Step[] {
  return steps.map((step) => ({ ...step, points: step.points.map((point) => moved(matrix, point)) }) as unknown as Step)
}
