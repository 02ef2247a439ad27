// Does a place lie on the screen where it lies in the world, in its own form, in any size?

import { describe, expect, it } from 'vitest'
import {
  cameraOn,
  extentOf,
  fitWorld,
  formOf,
  ground,
  hatchOf,
  listOfStates,
  locationOf,
  middleOf,
  placeAt,
  WORLD,
} from '../../../src/views/map/projection.ts'

const SIZE = { width: 900, height: 600 }
const SHOWN = ['place:mali', 'place:iraq', 'place:turkey', 'place:mosul', 'place:argentina', 'place:afghanistan']
const fitted = fitWorld(SIZE, SHOWN)
const spot = (id: string) => {
  const location = locationOf(id)
  if (!location) throw new Error(`${id} has no location`)
  return fitted.at(location)
}

describe('a place of the gazetteer', () => {
  it('is a country, a point in one, or a region', () => {
    expect(['place:iraq', 'place:mosul', 'place:sahel'].map(formOf)).toEqual(['country', 'point', 'region'])
  })
  it('has no location where it is the whole world, or unknown', () => {
    expect(locationOf('place:world')).toBeUndefined()
    expect(locationOf('place:no-such-place')).toBeUndefined()
    expect(locationOf('group:isil')).toBeUndefined()
  })
  it('is not found by the name of something that every object has', () => {
    expect(locationOf('constructor')).toBeUndefined()
    expect(locationOf('toString')).toBeUndefined()
  })
})

describe('a world that is fitted', () => {
  it('has all that must be in sight within its size, off the edges', () => {
    for (const id of SHOWN) {
      const [x, y] = spot(id)
      expect([id, x >= 39 && x <= 861, y >= 25 && y <= 575]).toEqual([id, true, true])
    }
  })
  it('has east to the right of west and north above south', () => {
    expect(spot('place:argentina')[0]).toBeLessThan(spot('place:mali')[0])
    expect(spot('place:mali')[0]).toBeLessThan(spot('place:afghanistan')[0])
    expect(spot('place:turkey')[1]).toBeLessThan(spot('place:mali')[1])
    expect(spot('place:mali')[1]).toBeLessThan(spot('place:argentina')[1])
  })
  it('has a city in its country: Mosul in the north of Iraq', () => {
    const [iraq, mosul] = [spot('place:iraq'), spot('place:mosul')]
    expect(mosul[1]).toBeLessThan(iraq[1])
    expect(Math.hypot(iraq[0] - mosul[0], iraq[1] - mosul[1])).toBeLessThan(30)
  })
  it('leads back from a point on the screen to where it lies', () => {
    const [lon, lat] = fitted.from(spot('place:mali')) ?? [0, 0]
    expect([Math.round(lon * 10) / 10, Math.round(lat * 10) / 10]).toEqual(locationOf('place:mali'))
  })
  it('shows the whole world where there is one place or none to show', () => {
    const alone = fitWorld(SIZE, ['place:mali'])
    expect(alone.at([20, 10])).toEqual(fitWorld(SIZE, []).at([20, 10]))
  })
  it('does not mind what has no location', () => {
    expect(fitWorld(SIZE, [...SHOWN, 'place:world']).at([20, 10])).toEqual(fitted.at([20, 10]))
  })
  it('is as wide as a small canvas allows, and never inside out', () => {
    const tiny = fitWorld({ width: 10, height: 10 }, SHOWN)
    const [west, east] = [tiny.at([-60, 0]), tiny.at([60, 0])]
    expect(west[0]).toBeLessThan(east[0])
  })
})

describe('the shapes of a world', () => {
  const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([one]) => Number(one))
  it('hold land and the borders between countries as paths', () => {
    for (const path of [ground().land, ground().borders]) {
      expect(path).toMatch(/^M/)
      expect(path).not.toContain('NaN')
    }
    expect(ground().land.length).toBeGreaterThan(ground().borders.length / 2)
  })
  it.each([
    ['a window', SIZE],
    ['a phone', { width: 390, height: 420 }],
    ['a wall', { width: 3840, height: 2000 }],
  ])('draw a country round its mark on %s', (_, size) => {
    const world = fitWorld(size, SHOWN)
    const [dx = 0, dy = 0, scale = 0] = numbers(world.sheet)
    const points = numbers(ground().shapeOf('place:mali'))
    const xs = points.filter((_, i) => i % 2 === 0).map((x) => dx + x * scale)
    const ys = points.filter((_, i) => i % 2 === 1).map((y) => dy + y * scale)
    const [west, north] = world.at([-12.3, 25])
    const [east, south] = world.at([4.3, 10.1])
    expect(Math.abs(Math.min(...xs) - west)).toBeLessThan(0.02 * (east - west))
    expect(Math.abs(Math.max(...xs) - east)).toBeLessThan(0.02 * (east - west))
    expect(Math.abs(Math.min(...ys) - north)).toBeLessThan(0.02 * (south - north))
    expect(Math.abs(Math.max(...ys) - south)).toBeLessThan(0.02 * (south - north))
  })
  it('draw nothing for what is neither a country nor a list of States', () => {
    expect([ground().shapeOf('place:mosul'), ground().shapeOf('place:mediterranean')]).toEqual(['', ''])
  })
  it('draw a region as its States where there is a list of them, and as no more than how far it reaches where there is none', () => {
    expect(ground().shapeOf('place:sahel')).toMatch(/^M/)
    expect([hatchOf('place:sahel'), extentOf('place:sahel'), listOfStates('place:sahel')]).toEqual([
      135,
      undefined,
      'a8',
    ])
    expect([hatchOf('place:mediterranean'), listOfStates('place:mediterranean')]).toEqual([undefined, undefined])
    const [west = 0, east = 0] = extentOf('place:mediterranean') ?? []
    expect(west).toBeLessThan(east)
    expect([hatchOf('place:iraq'), extentOf('place:iraq')]).toEqual([undefined, undefined])
  })
  it('leave out of the agreed borders those that are not, and draw them apart', () => {
    expect(ground().open).toMatch(/^M/)
    expect(ground().open.length).toBeLessThan(ground().borders.length / 4)
  })
  it('are the same when asked for again', () => {
    expect(ground()).toBe(ground())
    expect(ground().shapeOf('place:iraq')).toBe(ground().shapeOf('place:iraq'))
  })
})

const AFGHANISTAN = { from: [50, 22], to: [86, 46] } as const

describe('the camera', () => {
  it('shows each part of the world closer than the whole of it', () => {
    const world = cameraOn(WORLD, fitted).zoom
    expect(cameraOn(AFGHANISTAN, fitted).zoom).toBeGreaterThan(world)
  })
  it('has what a frame is named after near its middle', () => {
    const [x, y] = middleOf(cameraOn(AFGHANISTAN, fitted), fitted)
    const [ax, ay] = spot('place:afghanistan')
    const { zoom } = cameraOn(AFGHANISTAN, fitted)
    expect(Math.abs(x - ax) * zoom).toBeLessThan(SIZE.width / 2)
    expect(Math.abs(y - ay) * zoom).toBeLessThan(SIZE.height / 2)
  })
  it('is kept in shares of the world, so that another canvas shows the same place', () => {
    const place = placeAt(2, spot('place:iraq'), fitted)
    const other = fitWorld({ width: 390, height: 420 }, SHOWN)
    const [x, y] = middleOf(place, other)
    const [ix, iy] = other.at(locationOf('place:iraq') ?? [0, 0])
    expect(Math.hypot(x - ix, y - iy)).toBeLessThan(1)
  })
  it('lies between the edges of the world', () => {
    const { x, y } = placeAt(2, spot('place:mali'), fitted)
    expect([x > 0 && x < 1, y > 0 && y < 1]).toEqual([true, true])
    // Mali lies west of Greenwich and north of the equator.
    expect([x < 0.5, y < 0.5]).toEqual([true, true])
  })
  it('is written short: hundredths of a zoom, ten-thousandths of a place', () => {
    const { zoom, x, y } = placeAt(1.23456, [123.4, 234.5], fitted)
    expect(zoom).toBe(1.23)
    for (const share of [x, y]) expect(share).toBe(Math.round(share * 1e4) / 1e4)
  })
})
