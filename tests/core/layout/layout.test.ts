import { describe, expect, it } from 'vitest'
import { nexusLens } from '../../../src/core/graph/nexus-lens.ts'
import { fitLayout } from '../../../src/core/layout/fit-layout.ts'
import { FRAMES, layoutNexus, lineWidth, WIDE } from '../../../src/core/layout/nexus-layout.ts'
import { countCrossings, orderColumns } from '../../../src/core/layout/order.ts'
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
  it('keeps a cell together and pinned nodes last, whatever it costs', () => {
    const links = [line('a', 'p'), line('b', 'x'), line('a', 'y'), line('b', 'z')]
    const [, right] = orderColumns({ columns: [cells('a', 'b'), [['x'], ['y', 'z']]], links, pinned: [[], ['p']] })
    expect(right?.at(-1)).toBe('p')
    expect(Math.abs((right?.indexOf('y') ?? 0) - (right?.indexOf('z') ?? 0))).toBe(1)
  })
  it('spares the dearer crossing', () => {
    const links = [line('a', 'x', 1.6), line('b', 'y', 1.6), line('x', 'q'), line('y', 'p')]
    const ordered = orderColumns({ columns: [cells('a', 'b'), cells('x', 'y'), cells('p', 'q')], links })
    expect(countCrossings(ordered, links)).toBe(0)
  })
  it('orders nothing, and one', () => {
    expect(orderColumns({ columns: [], links: [] })).toEqual([])
    expect(orderColumns({ columns: [[], cells('a')], links: [] })).toEqual([[], ['a']])
  })
})

const lens = nexusLens(fixtureGraph())

describe.each(Object.entries(FRAMES))('the %s layout', (_, frame) => {
  const layout = layoutNexus(lens, frame)
  it('places every mark inside its frame', () => {
    expect(layout.nodes.map(({ id }) => id).sort()).toEqual(lens.nodes.map(({ id }) => id).sort())
    for (const { y, height } of layout.nodes) expect(y - height / 2 >= 0 && y + height / 2 <= frame.height).toBe(true)
  })
  it('lets lines leave to the right and arrive from the left of their marks', () => {
    for (const { from, to } of layout.links) expect(from[0] >= 0 && to[0] <= 0).toBe(true)
  })
})

describe('fitLayout', () => {
  const layout = layoutNexus(lens, WIDE)
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
