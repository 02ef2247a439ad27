import { describe, expect, it } from 'vitest'
import type { LensLink } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { curveOf, pointOn } from '../../../src/core/layout/curve.ts'
import { fitLayout } from '../../../src/core/layout/fit-layout.ts'
import { FRAME_NAMES, frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens, lineWidth } from '../../../src/core/layout/layout.ts'
import { completeOrder, orderLens } from '../../../src/core/layout/lens-order.ts'
import { countCrossings, orderColumns } from '../../../src/core/layout/order.ts'
import { orderPart } from '../../../src/core/layout/order-part.ts'
import { mirrored, type SceneWords } from '../../../src/core/layout/scene.ts'
import { sceneOf } from '../../../src/core/layout/scene-of.ts'
import { boxOf, isClear, widthOf } from '../../../src/core/layout/text-box.ts'
import { fixtureGraph } from '../fixture.ts'

const line = (source: string, target: string, weight = 1) => ({ source, target, weight })
const cells = (...ids: string[]) => ids.map((id) => [id])

describe('orderColumns', () => {
  it('untangles what can be untangled', () => {
    const links = [line('a', 'z'), line('b', 'y'), line('c', 'x')]
    const ordered = orderColumns({ columns: [cells('a', 'b', 'c'), cells('x', 'y', 'z')], links })
    expect(countCrossings(ordered, links)).toBe(0)
  })
  it('gives the same order every time', () => {
    const links = ['a', 'b', 'c', 'd'].flatMap((s, i) =>
      ['w', 'x', 'y', 'z'].filter((_, j) => (i * 3 + j * 5) % 4 < 2).map((t) => line(s, t)),
    )
    const problem = { columns: [cells('a', 'b', 'c', 'd'), cells('w', 'x', 'y', 'z')], links }
    expect(orderColumns(problem)).toEqual(orderColumns(problem))
  })
  it('keeps a cell together and a later block below, whatever it costs', () => {
    const links = [line('a', 'p'), line('b', 'x'), line('a', 'y'), line('b', 'z')]
    const columns = [cells('a', 'b'), [['p'], ['x'], ['y', 'z']]]
    const [, right] = orderColumns({ columns, links, blocks: new Map([['p', 1]]) })
    expect(right?.at(-1)).toBe('p')
    expect(Math.abs((right?.indexOf('y') ?? 0) - (right?.indexOf('z') ?? 0))).toBe(1)
  })
  it('spares the dearer crossing', () => {
    const links = [line('a', 'x', 1.6), line('b', 'y', 1.6), line('x', 'q'), line('y', 'p')]
    const ordered = orderColumns({ columns: [cells('a', 'b'), cells('x', 'y'), cells('p', 'q')], links })
    expect(countCrossings(ordered, links)).toBe(0)
  })
  it('untangles by sweeps and swaps alone where there is too much to search', () => {
    const links = [line('a', 'z'), line('b', 'y'), line('c', 'x')]
    const ordered = orderColumns({ columns: [cells('a', 'b', 'c'), cells('x', 'y', 'z')], links, reach: 0 })
    expect(countCrossings(ordered, links)).toBe(0)
  })
  it('counts no crossing for a line inside one column', () => {
    expect(countCrossings([['a', 'b', 'c']], [line('a', 'c'), line('b', 'c')])).toBe(0)
  })
  it('orders nothing, and one', () => {
    expect(orderColumns({ columns: [], links: [] })).toEqual([])
    expect(orderColumns({ columns: [[], cells('a')], links: [] })).toEqual([[], ['a']])
  })
})

const graph = fixtureGraph()
const full = fullLens(graph, 'nexus')
const lens = siftLens(full, NO_SIFT)
const order = orderLens(lens)
const WIDE = frameOf('nexus', 'wide')

describe('the order of a part', () => {
  it('is that of the whole, without what is not there', () => {
    const part = { ...lens, nodes: lens.nodes.filter(({ id }) => id !== 'crime:oil') }
    expect(orderPart(part, order)).toEqual(order.map((ids) => ids.filter((id) => id !== 'crime:oil')))
  })
  it('is completed by what the search did not see, each once', () => {
    const whole = completeOrder(full, order).flat()
    const drawn = full.nodes.filter(({ bracket }) => !bracket).map(({ id }) => id)
    expect([...whole].sort()).toEqual([...drawn].sort())
    expect(whole).toContain('actor:some')
  })
})

describe.each(FRAME_NAMES)('the %s layout', (name) => {
  const frame = frameOf('nexus', name)
  const layout = layoutLens(lens, frame, order)
  it('places every mark inside its frame', () => {
    expect(layout.nodes.map(({ id }) => id).sort()).toEqual(lens.nodes.map(({ id }) => id).sort())
    for (const { y, height } of layout.nodes) expect(y - height / 2 >= 0 && y + height / 2 <= frame.height).toBe(true)
  })
  it('lets lines leave to the right and arrive from the left of their marks', () => {
    for (const { from, to } of layout.links) expect(from[0] >= 0 && to[0] <= 0).toBe(true)
  })
})

describe('fitLayout', () => {
  const layout = layoutLens(lens, WIDE, order)
  it('leaves a layout alone where there is no more room', () => {
    expect(fitLayout(layout, { width: 300, height: 200 })).toBe(layout)
  })
  it('moves marks apart and never together', () => {
    const larger = fitLayout(layout, { width: 1200, height: 900 })
    const gaps = (nodes: typeof layout.nodes) =>
      nodes
        .map(({ y }) => y)
        .sort((a, b) => a - b)
        .map((y, i, all) => y - (all[i - 1] ?? y))
    const [before, after] = [gaps(layout.nodes), gaps(larger.nodes)]
    after.forEach((gap, i) => {
      expect(gap).toBeGreaterThanOrEqual((before[i] ?? 0) - 1)
    })
    expect(larger.nodes.map(({ width }) => width)).toEqual(layout.nodes.map(({ width }) => width))
  })
})

it('lines grow by what they stand for', () => {
  expect([1, 2, 3, 4, 6, 60].map(lineWidth)).toEqual([1.25, 1.75, 1.75, 2.5, 3.25, 3.25])
})

describe('a curve', () => {
  const curve = curveOf([10, 20], [110, 80])
  it('begins and ends at its ends, level', () => {
    expect([pointOn(curve, 0), pointOn(curve, 1)]).toEqual([
      [10, 20],
      [110, 80],
    ])
    expect([curve.first[1], curve.second[1]]).toEqual([20, 80])
  })
  it('passes half way between its ends', () => {
    expect(pointOn(curve, 0.5)).toEqual([60, 50])
  })
  it('swings out between marks of one column', () => {
    expect(pointOn(curveOf([10, 20], [10, 80], true), 0.5)[0]).toBeGreaterThan(20)
  })
})

describe('room for text', () => {
  it('is square for Han letters and less for others, and nothing for nothing', () => {
    expect(widthOf('毒品', 10)).toBeGreaterThan(widthOf('oi', 10))
    expect(widthOf('', 10)).toBe(0)
    // Marks that say which way letters run, or join them, take no room.
    expect(widthOf('\u202eoil\u202c\u2060', 10)).toBe(widthOf('oil', 10))
  })
  it('lies where the text is anchored', () => {
    const text = { lines: ['abc'], x: 50, y: 10, size: 10 }
    expect(boxOf({ ...text, anchor: 'end' }).x2).toBe(50)
    expect(boxOf({ ...text, anchor: 'start' }).x1).toBe(50)
    expect(isClear(boxOf({ ...text, anchor: 'end' }), [boxOf({ ...text, anchor: 'start' })])).toBe(true)
    expect(isClear(boxOf({ ...text, anchor: 'middle' }), [boxOf({ ...text, anchor: 'start' })])).toBe(false)
  })
})

describe('a scene', () => {
  const words: SceneWords = {
    label: ({ id }) => id,
    aside: ({ alone }) => (alone ? 'why' : ''),
    head: (column) => column,
    heading: (id) => id,
    ways: { heads: ['one'], of: (link: LensLink) => [link.side === 'threat' ? undefined : 'explicit'], silent: 'how' },
    size: 12,
  }
  const layout = layoutLens(lens, WIDE, order)
  const scene = sceneOf(lens, layout, words)
  it('draws every mark and line of the lens', () => {
    expect(scene.marks.map(({ id }) => id)).toEqual(lens.nodes.map(({ id }) => id))
    expect(scene.lines.map(({ id }) => id)).toEqual(lens.links.map(({ id }) => id))
  })
  it('rings a crime that nothing answers, and a reading of ours at the crime', () => {
    expect(scene.rings.map(({ id }) => id)).toContain('ring:activities:crime:extortion')
    const ours = siftLens(full, { ...NO_SIFT, show: ['inferred'] })
    const rings = sceneOf(ours, layoutLens(ours, WIDE, order), words).rings.map(({ id }) => id)
    expect(rings.filter((id) => id.startsWith('ring:reading:'))).toHaveLength(1)
  })
  it('gives the reason beside a group without a line', () => {
    expect(scene.notes.find(({ id }) => id === 'aside:group:b')?.text.lines).toEqual(['why'])
  })
  it('puts words on lines where they cover no label and one another never', () => {
    const tags = scene.notes.filter(({ role }) => role === 'tag').map(({ text }) => boxOf(text))
    const labels = scene.marks.flatMap(({ label }) => (label ? [boxOf(label)] : []))
    expect(tags.length).toBeGreaterThan(0)
    tags.forEach((tag, i) => {
      expect(isClear(tag, [...labels, ...tags.slice(i + 1)])).toBe(true)
    })
  })
  it.each(FRAME_NAMES)('keeps a long name inside its crime in the %s frame', (name) => {
    const long = { ...words, label: () => 'Kidnapping for very high ransom' }
    const wide = sceneOf(lens, layoutLens(lens, frameOf(lens.id, name), order), long).marks.filter(
      ({ isWide }) => isWide,
    )
    for (const { id, width, label } of wide)
      expect([id, widthOf(label?.lines[0] ?? '', label?.size ?? 0) < width]).toEqual([id, true])
    expect(wide.length > 0 || name === 'narrow').toBe(true)
  })
  it('mirrored twice is itself', () => {
    const back = mirrored(mirrored(scene))
    expect(back.marks.map(({ id, x, label }) => [id, Math.round(x), Math.round(label?.x ?? 0)])).toEqual(
      scene.marks.map(({ id, x, label }) => [id, Math.round(x), Math.round(label?.x ?? 0)]),
    )
    expect(mirrored(scene).marks[0]?.label?.anchor).toBe('start')
  })
})
