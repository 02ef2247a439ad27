import { describe, expect, it } from 'vitest'
import {
  cameraPlaceOf,
  panToShow,
  readPlace,
  viewportAt,
  viewportFor,
  writePlace,
} from '../../../src/core/layout/viewport.ts'

const picture = { width: 768, height: 520 }
const canvas = { width: 900, height: 560 }

describe('the place of a camera', () => {
  const fit = viewportFor(picture, canvas)
  it('is none where all of the picture is shown', () => {
    expect(cameraPlaceOf(fit, picture, canvas, fit)).toBeNull()
  })
  it.each([
    [1.5, 0.5, 0.5],
    [3, 0.1, 0.9],
    [0.7, 1.2, -0.3],
  ])('comes back as it went: %d, %d, %d', (zoom, x, y) => {
    const place = { zoom, x, y }
    const viewport = viewportAt(place, picture, canvas, fit)
    expect(cameraPlaceOf(viewport, picture, canvas, fit)).toEqual(place)
    expect(readPlace(writePlace(place))).toEqual(place)
  })
  it('shows the same point in the middle of any canvas', () => {
    const place = { zoom: 2, x: 0.3, y: 0.6 }
    for (const size of [canvas, { width: 390, height: 400 }, { width: 2560, height: 1200 }]) {
      const { zoom, pan } = viewportAt(place, picture, size, viewportFor(picture, size))
      expect((0.3 * picture.width * zoom + pan.x) / size.width).toBeCloseTo(0.5)
      expect((0.6 * picture.height * zoom + pan.y) / size.height).toBeCloseTo(0.5)
    }
  })
})

describe('the viewport of a picture', () => {
  it('shows a picture at its own size in its own frame, and larger in a larger canvas', () => {
    expect(viewportFor(picture, { width: picture.width, height: picture.height }).zoom).toBe(1)
    expect(viewportFor(picture, { width: 4000, height: 4000 }).zoom).toBe(1.5)
  })
  it('keeps words readable where the canvas is too low', () => {
    expect(viewportFor(picture, { width: picture.width, height: 100 }).zoom).toBeGreaterThanOrEqual(0.8)
  })
  it('begins at the start of the line where the picture is too wide', () => {
    expect(viewportFor({ width: 1000, height: 100 }, { width: 300, height: 300 }).pan.x).toBe(0)
    expect(viewportFor({ width: 1000, height: 100 }, { width: 300, height: 300 }, true).pan.x).toBe(-500)
  })
  it('moves only for what is out of sight', () => {
    const canvas = { width: 300, height: 300 }
    const now = { zoom: 1, pan: { x: 0, y: 0 } }
    expect(panToShow({ x: 100, y: 100 }, now, canvas)).toBeUndefined()
    expect(panToShow({ x: 100, y: 900 }, now, canvas)).toEqual({ x: 0, y: -664 })
  })
})
