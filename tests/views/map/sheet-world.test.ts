// Does the frame of a figure show what is to be seen, as close as it can, and nothing beyond its edges?

import { describe, expect, it } from 'vitest'
import { locationOf, type Point } from '../../../src/views/map/projection.ts'
import { sheetWorld } from '../../../src/views/map/sheet-world.ts'

const SIZE = { width: 1000, height: 500 }
const ALL = ['place:europe', 'place:mali', 'place:iraq', 'place:mosul', 'place:somalia', 'place:pakistan']
const worldOf = (lit?: readonly string[], camera: { zoom: number; x: number; y: number } | null = null) =>
  sheetWorld(SIZE, { all: ALL, lit, camera })
const spot = (world: ReturnType<typeof sheetWorld>, id: string) => world.at(locationOf(id) as Point)
const apart = (world: ReturnType<typeof sheetWorld>, a: string, b: string) => {
  const [[x1, y1], [x2, y2]] = [spot(world, a), spot(world, b)]
  return Math.hypot(x2 - x1, y2 - y1)
}
const isInside = ([x, y]: Point) => x > 0 && y > 0 && x < SIZE.width && y < SIZE.height

/** All corners of a path. */
const corners = (d: string) =>
  [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe('the frame of a figure', () => {
  it('holds every place of the layer while nothing is lit and nobody has moved it', () => {
    const world = worldOf()
    expect(ALL.filter((id) => !isInside(spot(world, id)))).toEqual([])
  })
  it('holds what is lit, and comes closer to it', () => {
    const world = worldOf(['place:iraq', 'place:mosul'])
    expect([isInside(spot(world, 'place:iraq')), isInside(spot(world, 'place:mosul'))]).toEqual([true, true])
    expect(isInside(spot(world, 'place:mali'))).toBe(false)
    expect(apart(world, 'place:iraq', 'place:mosul')).toBeGreaterThan(2 * apart(worldOf(), 'place:iraq', 'place:mosul'))
  })
  it('holds all of a region that is lit, and of a country', () => {
    const world = worldOf(['place:sahel', 'place:somalia'])
    for (const d of [world.shapeOf('place:sahel'), world.shapeOf('place:somalia')]) {
      expect(corners(d).length).toBeGreaterThan(5)
      expect(corners(d).filter((corner) => !isInside(corner))).toEqual([])
    }
  })
  it('comes no closer to a single town than the shapes of countries bear', () => {
    expect(apart(worldOf(['place:mosul']), 'place:iraq', 'place:mosul')).toBeLessThan(SIZE.width / 5)
  })
  it('stands where a camera stands: so much closer, with its point in the middle', () => {
    const world = worldOf(undefined, { zoom: 3, x: (40 + 180) / 360, y: (90 - 30) / 180 })
    expect(world.at([40, 30]).map(Math.round)).toEqual([500, 250])
    expect(apart(world, 'place:iraq', 'place:mosul')).toBeCloseTo(3 * apart(worldOf(), 'place:iraq', 'place:mosul'), 5)
  })
  it('cuts land, coasts and borders at its edges', () => {
    const world = worldOf(undefined, { zoom: 3, x: 0.6, y: 0.35 })
    for (const d of [world.land(), world.coasts(), world.borders(), world.shapeOf('place:iraq')])
      expect(corners(d).filter(([x, y]) => x < 0 || y < 0 || x > SIZE.width || y > SIZE.height)).toEqual([])
    expect(corners(world.land()).length).toBeGreaterThan(50)
  })
})
