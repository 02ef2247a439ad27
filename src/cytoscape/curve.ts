// How is a curve told to Cytoscape?

import type { Curve, Point } from '../core/layout/curve.ts'

/**
 * The control points of a curve as Cytoscape wants them: a share of the way along the straight line between the ends,
 * and a distance from it. Cytoscape joins quadratic curves half way between control points, as `Curve` does.
 */
export function controlPoints({ from, first, second, third, to }: Curve): {
  weights: number[]
  distances: number[]
} {
  const [x1, y1] = from
  const [dx, dy] = [to[0] - x1, to[1] - y1]
  const length = Math.hypot(dx, dy)
  const points = third ? [first, second, third] : [first, second]
  if (length === 0) return { weights: points.map(() => 0.5), distances: points.map(() => 0) }
  const at = ([x, y]: Point) => ({
    weight: ((x - x1) * dx + (y - y1) * dy) / length ** 2,
    distance: ((y - y1) * dx - (x - x1) * dy) / length,
  })
  const all = points.map(at)
  return { weights: all.map(({ weight }) => weight), distances: all.map(({ distance }) => distance) }
}
