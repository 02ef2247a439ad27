import { describe, expect, it } from 'vitest'
import { type Curve, curveOf, levelFrom, type Point } from '../../src/core/layout/curve.ts'
import { controlPoints } from '../../src/cytoscape/curve.ts'

/** Where Cytoscape puts a control point: so far along the straight line, so far off it. */
function pointAt({ from, to }: Curve, weight: number, distance: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  return [from[0] + weight * dx - (distance * dy) / length, from[1] + weight * dy + (distance * dx) / length]
}

describe('control points', () => {
  it.each<[string, Curve]>([
    ['onwards and down', curveOf([10, 20], [110, 80])],
    ['onwards and up', curveOf([10, 80], [110, 20])],
    ['level', curveOf([0, 40], [300, 40])],
    ['straight down', curveOf([50, 0], [50, 200])],
    ['back, as in a mirrored picture', curveOf([400, 10], [90, 333])],
    ['inside a column', curveOf([100, 20], [100, 400], true)],
    ['between near points', curveOf([1, 1], [1.5, 1.25])],
    ['bent out of its way', { from: [0, 0], first: [-30, 70], second: [140, -90], to: [100, 50] }],
  ])('of a curve %s are the two that it has', (_, curve) => {
    const { weights, distances } = controlPoints(curve)
    for (const [i, point] of [curve.first, curve.second].entries()) {
      const [x, y] = pointAt(curve, weights[i] ?? Number.NaN, distances[i] ?? Number.NaN)
      expect(x).toBeCloseTo(point[0])
      expect(y).toBeCloseTo(point[1])
    }
  })
  it('lie on the line where the curve is straight', () => {
    const { weights, distances } = controlPoints({ from: [0, 0], first: [25, 0], second: [75, 0], to: [100, 0] })
    expect(weights).toEqual([0.25, 0.75])
    expect(distances.map(Math.abs)).toEqual([0, 0])
  })
  it('lie on the two sides of it where the curve swings', () => {
    const [first = 0, second = 0] = controlPoints(curveOf([0, 0], [100, 60])).distances
    expect(Math.sign(first)).toBe(-Math.sign(second))
  })
  it('are none between a point and itself', () => {
    expect(controlPoints(curveOf([1, 1], [1, 1]))).toEqual({ weights: [0.5, 0.5], distances: [0, 0] })
    expect(controlPoints(curveOf([1, 1], [1, 1], true)).distances).toEqual([0, 0])
    expect(controlPoints(levelFrom([1, 1], [1, 1], 1)).distances).toEqual([0, 0, 0])
  })
})
