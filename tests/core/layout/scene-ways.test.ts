import { describe, expect, it } from 'vitest'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { levelFrom, pointOn } from '../../../src/core/layout/curve.ts'
import { FRAME_NAMES, frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { mirrored, type SceneWays } from '../../../src/core/layout/scene.ts'
import { sceneOf } from '../../../src/core/layout/scene-of.ts'
import { wayColumns } from '../../../src/core/layout/scene-ways.ts'
import { fixtureGraph } from '../fixture.ts'

const lens = siftLens(fullLens(fixtureGraph(), 'threat'), NO_SIFT)
const [first] = lens.links
if (!first) throw new Error('no line')
const ways: SceneWays = {
  heads: ['by tax', 'by hand'],
  of: ({ id }) => (id === first.id ? ['explicit', 'inferred'] : [undefined, undefined]),
  silent: 'how is not said',
}
const words = { label: () => 'x', aside: () => '', head: () => 'h', heading: () => '', size: 12 }
const layoutIn = (name: (typeof FRAME_NAMES)[number]) => layoutLens(lens, frameOf('threat', name), orderLens(lens))
const scene = sceneOf(lens, layoutIn('wide'), { ...words, ways })

describe('beads', () => {
  it('stand in the columns of their ways, on their line, filled or hollow by whose reading it is', () => {
    const xs = wayColumns(layoutIn('wide'), lens.columns, 2)
    const line = scene.lines.find(({ id }) => id === first.id)
    const own = scene.rings.filter(({ bead }) => bead !== undefined)
    expect(own.map(({ owner, bead, x, y }) => [owner, bead?.isHollow, x, y])).toEqual([
      [first.id, false, xs[0], line?.curve.to[1]],
      [first.id, true, xs[1], line?.curve.to[1]],
    ])
  })
  it.each(FRAME_NAMES)('have their columns between groups and crimes, apart and in order: %s', (name) => {
    const layout = layoutIn(name)
    const xs = wayColumns(layout, lens.columns, 3)
    const { group, crime } = layout.frame.columns
    const all = [group?.x ?? 0, ...xs, (crime?.x ?? 0) - (crime?.width ?? 0) / 2]
    for (const [i, x] of all.slice(1).entries()) expect(x - (all[i] ?? 0)).toBeGreaterThan(8)
  })
  it('have their words once, over them, and none on a line at rest', () => {
    const heads = scene.notes.filter(({ id }) => id.startsWith('head:way:'))
    expect(heads.map(({ text }) => text.lines)).toEqual([['by tax'], ['by hand']])
    const tags = scene.notes.filter(({ role }) => role === 'tag')
    expect(tags.map(({ owner }) => owner)).toEqual(lens.links.filter(({ id }) => id !== first.id).map(({ id }) => id))
  })
  it('are on the other side in a mirrored picture, with their hairlines', () => {
    const turned = mirrored(scene)
    const at = ({ rings }: typeof scene) => rings.filter(({ bead }) => bead).map(({ x }) => x)
    expect(at(turned)).toEqual(at(scene).map((x) => scene.width - x))
    expect(turned.rules?.map(({ from }) => from[0])).toEqual(scene.rules?.map(({ from }) => scene.width - from[0]))
  })
  it('are none, and no column, where a lens asks for no ways', () => {
    const plain = sceneOf(lens, layoutIn('wide'), words)
    expect(plain.rings.filter(({ bead }) => bead)).toEqual([])
    expect(plain.rules).toEqual([])
  })
})

describe('a line with a level end', () => {
  it('has come to its height before its first bead, and stays there', () => {
    const curve = levelFrom([0, 0], [300, 90], 120)
    for (let t = 0; t <= 1; t += 0.02) {
      const [x, y] = pointOn(curve, t)
      if (x >= 120) expect(y).toBeCloseTo(90)
    }
  })
  it('ends at no height where another of its group ends, also at a bracket round that', () => {
    for (const { id, source, curve } of scene.lines)
      for (const other of scene.lines)
        if (other.source === source && other.id !== id) expect(other.curve.to[1]).not.toBe(curve.to[1])
  })
})
