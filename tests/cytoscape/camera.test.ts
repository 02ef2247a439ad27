import { describe, expect, it } from 'vitest'
import type { Viewport } from '../../src/core/layout/viewport.ts'
import { ENLARGED, openCamera, withinReach, zoomedBy } from '../../src/cytoscape/camera.ts'

const at = (zoom: number, x = 0, y = 0): Viewport => ({ zoom, pan: { x, y } })

describe('the camera', () => {
  it('shows the picture at its own size until it is moved', () => {
    expect(openCamera().now()).toEqual(at(1))
  })
  it('is followed by every layer, at once and until that is taken down', () => {
    const camera = openCamera()
    const seen: number[] = []
    const stop = camera.follow(({ zoom }) => seen.push(zoom))
    camera.move(at(2))
    stop()
    camera.move(at(3))
    expect(seen).toEqual([1, 2])
    expect(camera.now().zoom).toBe(3)
  })
  it('tells each of its followers, and one that leaves takes nobody along', () => {
    const camera = openCamera()
    const seen: string[] = []
    const stop = camera.follow(({ zoom }) => seen.push(`a${zoom}`))
    camera.follow(({ zoom }) => seen.push(`b${zoom}`))
    stop()
    camera.tell(at(2))
    expect(seen).toEqual(['a1', 'b1', 'b2'])
  })
})

describe('a canvas that drives the camera', () => {
  it('is asked for every move, and layers follow where it says that led', () => {
    const camera = openCamera()
    const asked: number[] = []
    const seen: number[] = []
    camera.follow(({ zoom }) => seen.push(zoom))
    camera.drive((viewport) => {
      asked.push(viewport.zoom)
      // A canvas has limits of its own.
      camera.tell({ ...viewport, zoom: Math.min(5, viewport.zoom) })
    })
    camera.move(at(9))
    expect(asked).toEqual([9])
    expect(seen).toEqual([1, 5])
    expect(camera.now().zoom).toBe(5)
  })
  it('that moves nothing leaves the camera where it is', () => {
    const camera = openCamera()
    camera.drive(() => {})
    camera.move(at(2))
    expect(camera.now()).toEqual(at(1))
  })
  it('gives the moves back when it is taken down', () => {
    const camera = openCamera()
    const stop = camera.drive(() => {})
    stop()
    camera.move(at(2))
    expect(camera.now().zoom).toBe(2)
  })
  it('that is taken down late does not take the next one down', () => {
    const camera = openCamera()
    const stopFirst = camera.drive(() => {})
    const asked: number[] = []
    camera.drive(({ zoom }) => asked.push(zoom))
    stopFirst()
    camera.move(at(4))
    expect(asked).toEqual([4])
  })
})

describe('coming closer', () => {
  const size = { width: 400, height: 300 }
  /** The point of the picture in the middle of the canvas. */
  const middle = ({ zoom, pan }: Viewport) => [(200 - pan.x) / zoom, (150 - pan.y) / zoom]
  it.each([
    [at(1), 1.25],
    [at(1), 0.8],
    [at(2, -310, 45), 1.25],
    [at(0.5, 700, -20), 0.8],
    [at(4.5, -1000, -800), 1.25],
    [at(0.41, 3, 4), 0.8],
  ])('from %j by %d keeps the middle of the canvas where it is', (from, factor) => {
    const to = zoomedBy(from, factor, size)
    expect(to.zoom).not.toBe(from.zoom)
    const [before, after] = [middle(from), middle(to)]
    expect(after[0]).toBeCloseTo(before[0] ?? Number.NaN)
    expect(after[1]).toBeCloseTo(before[1] ?? Number.NaN)
  })
  it('and back again leads to where one was', () => {
    const from = at(1.5, -12, 34)
    const back = zoomedBy(zoomedBy(from, 1.25, size), 0.8, size)
    expect(back.zoom).toBeCloseTo(1.5)
    expect(back.pan.x).toBeCloseTo(-12)
    expect(back.pan.y).toBeCloseTo(34)
  })
  it('ends where the canvas ends, and moves nothing then', () => {
    const closest = at(ENLARGED.most, -50, -60)
    expect(zoomedBy(closest, 1.25, size)).toEqual(closest)
    expect(zoomedBy(at(4.9), 1.25, size).zoom).toBe(ENLARGED.most)
    expect(zoomedBy(at(0.41), 0.8, size).zoom).toBe(ENLARGED.least)
  })
  it('takes no zoom that the canvas would refuse', () => {
    expect([0, 0.4, 1, 5, 40].map(withinReach)).toEqual([0.4, 0.4, 1, 5, 5])
  })
})
