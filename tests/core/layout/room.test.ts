// In what room does a picture stand? Read, it may be larger than its canvas; alone, all of it is in sight at any size.

import { describe, expect, it } from 'vitest'
import { LENS_IDS } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { fitLayout } from '../../../src/core/layout/fit-layout.ts'
import { frameOf } from '../../../src/core/layout/frames.ts'
import { frameForPart } from '../../../src/core/layout/from-far.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { linesOf, roomFor } from '../../../src/core/layout/room.ts'
import { type Fit, type Size, viewportFor } from '../../../src/core/layout/viewport.ts'
import { type Chance, trials } from '../chance.ts'
import { fixtureGraph } from '../fixture.ts'

const between = (chance: Chance, least: number, most: number) => least + chance.below(most - least)
const lensOf = (id: (typeof LENS_IDS)[number]) => siftLens(fullLens(fixtureGraph(), id), NO_SIFT)
const lens = lensOf('nexus')

/** The picture of a lens in a canvas, and where its camera stands. */
function seen(canvas: Size, fit: Fit, of = lens, lines = 1) {
  const room = roomFor(of.id, canvas, fit)
  const layout = fitLayout(
    layoutLens(of, room.frame, orderLens(of), () => lines),
    room.size,
  )
  return { room, layout, viewport: viewportFor(layout.frame, canvas, false, fit) }
}

describe.each(LENS_IDS)('the %s lens standing alone', (id) => {
  it.each(['whole', 'page', 'far'] as const)('is all in sight at any size (%s)', (fit) => {
    const of = lensOf(id)
    trials(50, (chance) => {
      const canvas = { width: between(chance, 280, 2600), height: between(chance, 120, 1500) }
      const { layout, viewport } = seen(canvas, fit, of)
      expect(viewport.pan.x).toBeGreaterThanOrEqual(0)
      expect(viewport.pan.x + layout.frame.width * viewport.zoom).toBeLessThanOrEqual(canvas.width + 1)
      expect(viewport.pan.y + layout.frame.height * viewport.zoom).toBeLessThanOrEqual(canvas.height + 1)
    })
  })
})

describe('a room', () => {
  it('that is read in has the frames and the height of the page', () => {
    const canvas = { width: 768, height: 300 }
    expect(roomFor('nexus', canvas, 'read')).toEqual({ name: 'wide', frame: frameOf('nexus', 'wide'), size: canvas })
  })
  it('that is low has lower rows, before anything becomes smaller', () => {
    const { layout, viewport } = seen({ width: 600, height: 330 }, 'whole')
    expect(layout.frame.height).toBeLessThanOrEqual(330)
    expect(viewport.zoom).toBe(1)
  })
  it('that is narrow has all of a picture where it is high, and one column of it where it is low', () => {
    expect(roomFor('nexus', { width: 390, height: 600 }, 'whole').name).toBe('slim')
    expect(roomFor('nexus', { width: 320, height: 180 }, 'whole').name).toBe('narrow')
    expect(roomFor('nexus', { width: 390, height: 600 }, 'read').name).toBe('narrow')
  })
  it('seen from far is the same picture on a larger screen, only larger', () => {
    const [small, large] = [seen({ width: 1280, height: 600 }, 'far'), seen({ width: 2560, height: 1200 }, 'far')]
    expect(large.layout).toEqual(small.layout)
    expect(large.viewport.zoom).toBeCloseTo(2 * small.viewport.zoom)
    expect(small.viewport.zoom).toBeGreaterThan(seen({ width: 1280, height: 600 }, 'whole').viewport.zoom)
  })
  it('seen from far has larger words than a page of its size has', () => {
    const canvas = { width: 910, height: 500 }
    expect(seen(canvas, 'far').viewport.zoom).toBeGreaterThan(1.3)
    expect(seen(canvas, 'page').viewport.zoom).toBeLessThan(1.1)
  })
  it('keeps every line of a label of several apart from the next row', () => {
    const gap = (lines: number) => {
      const { layout } = seen({ width: 600, height: 150 }, 'whole', lens, lines)
      const ys = layout.nodes.filter(({ column }) => column === 'group').map(({ y }) => y)
      return Math.min(...[...ys].sort((a, b) => a - b).flatMap((y, i, all) => (i === 0 ? [] : [y - (all[i - 1] ?? 0)])))
    }
    expect(gap(8)).toBeGreaterThanOrEqual(104)
    expect(gap(1)).toBeLessThan(104)
  })
  it('counts the lines of a label', () => {
    const label = linesOf(({ id }) => (id === 'group:a' ? 'A\nB' : 'A'))
    expect(lens.nodes.map(label).sort().at(-1)).toBe(2)
  })
})

describe('a crowded picture of which little is left', () => {
  const frame = frameOf('everything', 'medium')
  const nodes = (n: number) => Array.from({ length: n }, (_, i) => ({ column: i % 2 === 0 ? 'group' : 'crime' }))
  it('gives its width to the columns that something stands in, and crowds nothing', () => {
    const { columns, dense } = frameForPart(frame, nodes(20))
    expect(Object.keys(columns)).toEqual(['group', 'crime'])
    expect(columns['crime']?.x).toBeGreaterThan(frame.width / 2)
    expect(columns['crime']?.room).toBeGreaterThan(2 * (frame.columns['crime']?.room ?? 0))
    expect(dense).toBe(false)
  })
  it('is as it was where much is left, and so is a picture that is not crowded', () => {
    expect(frameForPart(frame, nodes(60))).toBe(frame)
    expect(frameForPart(frameOf('nexus', 'wide'), nodes(4))).toEqual(frameOf('nexus', 'wide'))
  })
})
