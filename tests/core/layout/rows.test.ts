// How high is a row, how large a mark, where does a line leave it, and when does a picture grow?

import { describe, expect, it } from 'vitest'
import { bundle, type Lens, type LensNode, markAlone } from '../../../src/core/graph/lens.ts'
import { type Frame, frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens, lineWidth } from '../../../src/core/layout/layout.ts'
import { SLANT } from '../../../src/core/model/shapes.ts'
import { tieOf } from '../made.ts'

const node = (id: string, more: Partial<LensNode> = {}): LensNode => ({
  id,
  kind: 'group',
  column: 'group',
  block: 0,
  count: 1,
  stays: true,
  alone: false,
  ...more,
})
const crime = (id: string, more: Partial<LensNode> = {}) => node(id, { kind: 'crime', column: 'crime', ...more })
function lensOf(nodes: readonly LensNode[], ties: Parameters<typeof bundle>[0] = [], id: Lens['id'] = 'nexus'): Lens {
  const links = bundle(ties)
  const columns = id === 'everything' ? ['group', 'place', 'crime'] : ['group', 'crime', 'body']
  return { id, columns, nodes: markAlone(nodes, links), links }
}
const layout = (lens: Lens, frame: Frame = frameOf(lens.id, 'wide')) =>
  layoutLens(
    lens,
    frame,
    lens.columns.map((column) => lens.nodes.filter((one) => one.column === column && !one.bracket).map(({ id }) => id)),
  )
const many = (n: number, make: (id: string) => LensNode) =>
  Array.from({ length: n }, (_, i) => make(`x${String(i).padStart(3, '0')}`))
const gapsOf = (nodes: ReturnType<typeof layout>['nodes']) => nodes.slice(1).map(({ y }, i) => y - (nodes[i]?.y ?? 0))

describe('a column', () => {
  it('that does not fill its frame stands in the middle of it', () => {
    const [one] = layout(lensOf([node('a')])).nodes
    const { height, top, foot } = frameOf('nexus', 'wide')
    expect(one?.y).toBeCloseTo(top + (height - top - foot) / 2, 0)
  })
  it('has its marks as far apart as its frame allows, and no further', () => {
    const wide = gapsOf(layout(lensOf(many(3, (id) => node(id)))).nodes)
    const full = gapsOf(layout(lensOf(many(12, (id) => node(id)))).nodes)
    expect(Math.max(...wide)).toBe(58)
    expect(Math.max(...full)).toBeLessThan(58)
  })
  it('that has too many marks for its frame makes the picture taller, and leaves every name its row', () => {
    const tall = layout(lensOf(many(60, (id) => node(id))))
    expect(tall.frame.height).toBeGreaterThan(frameOf('nexus', 'wide').height)
    expect(Math.min(...gapsOf(tall.nodes))).toBeGreaterThanOrEqual(15)
    for (const { y } of tall.nodes) expect(y).toBeLessThan(tall.frame.height)
  })
  it('that is dense never grows: what has most lines has room for its name, the others are small', () => {
    const dense = layout(
      lensOf(
        many(60, (id) => crime(id, { count: Number(id.slice(1)) + 1 })),
        [],
        'everything',
      ),
    )
    expect(dense.frame.height).toBe(frameOf('everything', 'wide').height)
    const rows = dense.nodes.map(({ row }) => row)
    expect(Math.max(...rows)).toBeGreaterThanOrEqual(13)
    expect(Math.min(...rows)).toBeLessThan(13)
    const labelled = dense.nodes.filter(({ row }) => row >= 13).map(({ id }) => id)
    expect(labelled).toContain('x059')
    expect(labelled).not.toContain('x000')
  })
  it('of two lanes has its marks by turns in each', () => {
    const rows = many(5, (id) => node(id, { kind: 'activity', column: 'activity' }))
    const lens: Lens = { id: 'response', columns: ['crime', 'activity', 'body'], nodes: rows, links: [] }
    expect(layout(lens).nodes.map(({ x }) => x - 392)).toEqual([-34, 34, -34, 34, -34])
  })
  it('has a heading over each of its cells', () => {
    const place = (id: string, cell?: string) => node(id, { kind: 'place', column: 'place', cell })
    const lens: Lens = {
      id: 'places',
      columns: ['group', 'place', 'crime'],
      nodes: [place('a', 'north'), place('b', 'north'), place('c', 'south')],
      links: [],
    }
    const { headings, nodes } = layout(lens)
    expect(headings.map(({ id }) => id)).toEqual(['north', 'south'])
    for (const [i, { y }] of headings.entries()) expect(y).toBeLessThan(nodes[i === 0 ? 0 : 2]?.y ?? 0)
    expect(headings[1]?.y).toBeGreaterThan(nodes[1]?.y ?? 0)
  })
  it('that the frame does not know is left out', () => {
    expect(layout(lensOf([node('a', { column: 'attic' })])).nodes).toEqual([])
  })
})

describe('a mark', () => {
  const sizeOf = (one: LensNode) => {
    const [placed] = layout(lensOf([one])).nodes
    return [placed?.width ?? 0, placed?.height ?? 0].map((side) => Math.round(side * 10) / 10)
  }
  it('grows with what it counts, within bounds', () => {
    const widths = [0, 1, 5, 20, 500].map((count) => sizeOf(node('a', { count }))[0])
    expect(widths).toEqual([...widths].sort((a = 0, b = 0) => a - b))
    expect([widths[0], widths[1], widths[3], widths[4]]).toEqual([11, 11, 18, 18])
  })
  it('grows with what is measured instead, where something is', () => {
    expect(sizeOf(node('a', { count: 1, look: { size: 20 } }))).toEqual(sizeOf(node('a', { count: 20 })))
  })
  it('that is a crime is as wide as its column, whatever it counts', () => {
    for (const count of [1, 50]) expect(sizeOf(crime('a', { count }))).toEqual([156, 23])
  })
  it('that is a body is a bar as high as it has activities, within bounds', () => {
    const body = (count: number) => sizeOf(node('a', { kind: 'body', column: 'body', count }))
    expect([body(1), body(10), body(100)]).toEqual([
      [10, 9.7],
      [10, 25],
      [10, 34],
    ])
    expect(sizeOf(node('a', { kind: 'body', column: 'body', members: ['b'] }))).toEqual([10, 10])
  })
  it('that is an unnamed actor has one size', () => {
    for (const count of [1, 30]) expect(sizeOf(node('a', { kind: 'actor', count }))).toEqual([11, 11])
  })
  it('that embraces others stands at their middle, as high as they are apart', () => {
    const { nodes } = layout(lensOf([crime('whole', { bracket: ['a', 'b'] }), crime('a'), crime('b')]))
    const [a, b, whole] = ['a', 'b', 'whole'].map((id) => nodes.find((one) => one.id === id))
    expect(whole?.y).toBe(Math.round(((a?.y ?? 0) + (b?.y ?? 0)) / 2))
    expect(whole?.height).toBe((b?.y ?? 0) - (a?.y ?? 0))
  })
})

describe('a line', () => {
  const three = ['a', 'b', 'c'].map((id) => node(id))
  const ends = (ties: Parameters<typeof bundle>[0]) => layout(lensOf([...three, crime('z')], ties)).links
  it('arrives beside others in the order from which they come', () => {
    const arrive = ends(three.map(({ id }) => tieOf(id, 'z', id))).map(({ to }) => to[1])
    expect(arrive).toEqual([...arrive].sort((a, b) => a - b))
    expect(arrive.reduce((sum, dy) => sum + dy, 0)).toBeCloseTo(0)
    expect(new Set(arrive).size).toBe(3)
  })
  it('that is alone leaves from the middle and arrives in it', () => {
    const [line] = ends([tieOf('b', 'z', '1')])
    expect([line?.from[1], line?.to[1]]).toEqual([0, 0])
  })
  it('leaves a pointed mark at its edge, however high', () => {
    const [placed] = layout(lensOf([node('a'), ...many(6, crime)])).nodes
    for (const { from } of layout(
      lensOf(
        [node('a'), ...many(6, crime)],
        many(6, crime).map(({ id }) => tieOf('a', id, id)),
      ),
    ).links)
      expect(from[0]).toBeCloseTo(Math.max(0, (placed?.width ?? 0) / 2 - Math.abs(from[1]) + 1))
  })
  it('arrives on the slant of a wide hexagon', () => {
    for (const { to } of ends(three.map(({ id }) => tieOf(id, 'z', id))))
      expect(to[0]).toBeCloseTo(-(78 - (SLANT * Math.abs(to[1])) / 11.5))
  })
  it('is as wide as what it stands for, thinner where there are many', () => {
    const tie = (n: number) => Array.from({ length: n }, (_, i) => tieOf('a', 'z', String(i)))
    expect([1, 2, 4, 6].map((n) => ends(tie(n))[0]?.width)).toEqual([1, 2, 4, 6].map((n) => lineWidth(n)))
    const dense = layout(lensOf([node('a'), crime('z')], tie(6), 'everything'))
    expect(dense.links[0]?.width).toBe(1.25)
    const thin: Lens = {
      ...lensOf([crime('a', { column: 'crime' }), node('z', { kind: 'body', column: 'body' })], tie(6)),
      id: 'response',
      columns: ['crime', 'activity', 'body'],
    }
    expect(layout(thin).links[0]?.width).toBe(2.75)
  })
  it('between marks of one column leaves and arrives on the same side', () => {
    const [line] = layout(lensOf([node('a'), node('b')], [tieOf('a', 'b', '1')])).links
    expect([line?.from[0] ?? 0, line?.to[0] ?? 0].every((dx) => dx > 0)).toBe(true)
  })
  it('without a mark at one of its ends has no place', () => {
    expect(ends([tieOf('a', 'gone', '1')])).toEqual([])
  })
})
