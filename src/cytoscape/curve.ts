// How is a curve told to Cytoscape so that it leaves and arrives level?

/** A point in px. */
export type Point = readonly [x: number, y: number]

/**
 * The two control points of an S curve as Cytoscape wants them: a share of the way along the straight line between the
 * ends, and a distance from it. Cytoscape joins two quadratic curves in the middle; with control points at 0.3 and 0.7
 * of the way across, at the heights of the ends, both ends are level and the joint is smooth.
 */
export function levelCurve(
  [x1, y1]: Point,
  [x2, y2]: Point,
): { weights: [number, number]; distances: [number, number] } {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.hypot(dx, dy)
  if (length === 0) return { weights: [0.5, 0.5], distances: [0, 0] }
  const at = (x: number, y: number) => ({
    weight: ((x - x1) * dx + (y - y1) * dy) / length ** 2,
    distance: ((y - y1) * dx - (x - x1) * dy) / length,
  })
  const first = at(x1 + dx * 0.3, y1)
  const second = at(x1 + dx * 0.7, y2)
  return { weights: [first.weight, second.weight], distances: [first.distance, second.distance] }
}
