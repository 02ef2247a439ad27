// How is a curve told to Cytoscape?

import type { Curve, Point } from '../core/layout/curve.ts'

/**
 * The control points of a curve as Cytoscape wants them: a share of the way along the straight line between the ends,
 * and a distance from it. Cytoscape joins quadratic curves half way between control points, as `Curve` does.
 */
export function controlPoints({ from, first, second, to }: Curve): {
  weights: [number, number]
  distances: [number, number]
} {
  const [x1, y1] = from
  const [dx, dy] = [to[0] - x1, to[1] - y1]
  const length = Math.hypot(dx, dy)
  if (length === 0) return { weights: [0.5, 0.5], distances: [0, 0] }
  const at = ([x, y]: Point) => ({
    weight: ((x - x1) * dx + (y - y1) * dy) / length ** 2,
    distance: ((y - y1) * dx - (x - x1) * dy) / length,
  })
  const [a, b] = [at(first), at(second)]
  return { weights: [a.weight, b.weight], distances: [a.distance, b.distance] }
}
