import { describe, expect, it } from 'vitest'
import { STROKES } from '../../src/core/model/certainty.ts'
import { ENTITY_KINDS } from '../../src/core/model/ids.ts'
import { DASHES, outlineOf } from '../../src/core/model/shapes.ts'
import { canvasCorners, canvasDash, canvasShape } from '../../src/cytoscape/canvas-shapes.ts'

const numbers = (corners: string) => corners.split(' ').map(Number)

describe('an outline on the canvas', () => {
  it('is an ellipse where it is one, and says no corners', () => {
    expect(canvasShape('ellipse')).toEqual({ shape: 'ellipse' })
  })
  it.each(ENTITY_KINDS)('of %s has the corners of its kind, in their order and all within its box', (kind) => {
    const outline = outlineOf(kind)
    if (outline === 'ellipse') {
      expect(canvasShape(outline).shape).toBe('ellipse')
      return
    }
    const drawn = numbers(canvasShape(outline)['shape-polygon-points'] ?? '')
    expect(drawn).toHaveLength(outline.length * 2)
    for (const [i, [x, y]] of outline.entries()) {
      expect(drawn[2 * i]).toBeCloseTo(x, 1)
      expect(drawn[2 * i + 1]).toBeCloseTo(y, 10)
    }
    expect(drawn.every((share) => share >= -1 && share <= 1)).toBe(true)
  })
  it.each(ENTITY_KINDS)('of %s has no corner right over its middle, where the pointer would miss it', (kind) => {
    const outline = outlineOf(kind)
    const across = outline === 'ellipse' ? [] : numbers(canvasCorners(outline)).filter((_, i) => i % 2 === 0)
    expect(across).not.toContain(0)
    // Some hundredths of a px, of a mark of any size that is drawn.
    const shift = outline === 'ellipse' ? [] : outline.map(([x], i) => Math.abs((across[i] ?? 0) - x) * 20)
    expect(Math.max(0, ...shift)).toBeLessThan(0.25)
  })
  it('of a wide hexagon has slanted ends of one length at any width', () => {
    const slant = (width: number) => {
      const outline = outlineOf('crime', width)
      const [tip = 0, , shoulder = 0] = outline === 'ellipse' ? [] : numbers(canvasCorners(outline))
      return ((shoulder - tip) * width) / 2
    }
    expect(slant(60)).toBeCloseTo(slant(240), 0)
  })
})

describe('a dash on the canvas', () => {
  it.each(STROKES)('of %s is as long as everywhere', (stroke) => {
    const { lengths, isRound } = DASHES[stroke]
    if (lengths === null) expect(canvasDash(stroke)).toEqual({ 'line-style': 'solid' })
    else
      expect(canvasDash(stroke)).toEqual({
        'line-style': 'dashed',
        'line-dash-pattern': lengths,
        'line-cap': isRound ? 'round' : 'butt',
      })
  })
  it('tells every stroke from every other', () => {
    expect(new Set(STROKES.map((stroke) => JSON.stringify(canvasDash(stroke)))).size).toBe(STROKES.length)
  })
  it('is a copy: whoever draws with it changes no other', () => {
    const dash = canvasDash('hedged') as { 'line-dash-pattern': number[] }
    dash['line-dash-pattern'].push(99)
    expect(DASHES.hedged.lengths).toEqual([6, 4])
  })
})
