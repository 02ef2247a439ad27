import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { nexusLens } from '../../src/core/graph/nexus-lens.ts'
import { layoutNexus, WIDE } from '../../src/core/layout/nexus-layout.ts'
import { classChange, stressClasses } from '../../src/cytoscape/classes.ts'
import { levelCurve } from '../../src/cytoscape/curve.ts'
import { canvasElements } from '../../src/cytoscape/elements.ts'
import { panToShow, viewportFor } from '../../src/cytoscape/viewport.ts'
import { walk } from '../../src/cytoscape/walk.ts'
import { fixtureDataset } from '../core/fixture.ts'

const lens = nexusLens(buildGraph(fixtureDataset()))
const layout = layoutNexus(lens, WIDE)
const words = {
  label: ({ id }: { id: string }) => id,
  aloneBecause: () => 'because',
  heads: { group: 'G', crime: 'C', body: 'B' },
}
const elements = canvasElements(lens, layout, words)
const byId = new Map(elements.map((element) => [element.data.id, element]))

describe('elements', () => {
  it('are a mark for each node and a line for each link, with ids of their own', () => {
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length)
    for (const { id } of [...lens.nodes, ...lens.links]) expect(byId.has(id), id).toBe(true)
  })
  it('hold no line whose ends are not there', () => {
    for (const { group, data } of elements) {
      if (group === 'edges') expect(byId.has(data['source']) && byId.has(data['target'])).toBe(true)
    }
  })
  it('carry certainty as a class', () => {
    expect(byId.get('link:group:a~crime:extortion')?.classes).toBe('line threat claimed')
  })
  it('ring a crime that no activity names', () => {
    expect(byId.has('ring:activities:crime:extortion')).toBe(true)
    expect(byId.has('ring:groups:crime:extortion')).toBe(false)
  })
  it('give the reason beside a group without a line', () => {
    expect(byId.get('reason:group:b')?.data['label']).toBe('because')
  })
})

describe('levelCurve', () => {
  it('puts its control points at the heights of the ends', () => {
    const [from, to] = [
      [10, 20],
      [110, 80],
    ] as const
    const { weights, distances } = levelCurve(from, to)
    const length = Math.hypot(100, 60)
    const point = (i: 0 | 1) => from[1] + weights[i] * 60 + (distances[i] * 100) / length
    expect(point(0)).toBeCloseTo(20)
    expect(point(1)).toBeCloseTo(80)
  })
  it('is no curve between a point and itself', () => {
    expect(levelCurve([1, 1], [1, 1])).toEqual({ weights: [0.5, 0.5], distances: [0, 0] })
  })
})

describe('classes', () => {
  const stress = { lit: new Set(['a']), rest: new Set(['b']) }
  it('light, leave or dim, and mark what is chosen', () => {
    expect(stressClasses('a', stress, 'a')).toEqual(['lit', 'chosen'])
    expect(stressClasses('b', stress, null)).toEqual([])
    expect(stressClasses('c', stress, null)).toEqual(['dim'])
    expect(stressClasses('c', undefined, null)).toEqual([])
  })
  it('change only what differs, and leave other classes alone', () => {
    expect(classChange(['mark', 'lit'], ['lit', 'chosen'])).toEqual({ add: ['chosen'], remove: [] })
    expect(classChange(['mark', 'dim'], [])).toEqual({ add: [], remove: ['dim'] })
  })
})

describe('the camera', () => {
  it('shows a layout at its own size in its own frame, and larger in a larger canvas', () => {
    expect(viewportFor(layout, { width: WIDE.width, height: WIDE.height }).zoom).toBe(1)
    expect(viewportFor(layout, { width: 4000, height: 4000 }).zoom).toBe(1.5)
  })
  it('keeps words readable where the canvas is too low', () => {
    expect(viewportFor(layout, { width: WIDE.width, height: 100 }).zoom).toBeGreaterThan(0.8)
  })
  it('moves only for what is out of sight', () => {
    const canvas = { width: 300, height: 300 }
    expect(panToShow({ x: 100, y: 100 }, 1, { x: 0, y: 0 }, canvas)).toBeUndefined()
    expect(panToShow({ x: 100, y: 900 }, 1, { x: 0, y: 0 }, canvas)).toEqual({ x: 0, y: -664 })
  })
})

describe('walking by arrows', () => {
  it('goes down a column and stops at its end', () => {
    const groups = layout.nodes.filter(({ id }) => id.startsWith('group:')).sort((a, b) => a.y - b.y)
    expect(walk(lens, layout, groups[0]?.id ?? '', 'ArrowDown')).toBe(groups[1]?.id)
    expect(walk(lens, layout, groups[1]?.id ?? '', 'ArrowDown')).toBeUndefined()
  })
  it('goes along lines and back', () => {
    expect(walk(lens, layout, 'body:x', 'ArrowLeft')).toBe('crime:oil')
    expect(walk(lens, layout, 'crime:oil', 'ArrowRight')).toBe('body:x')
    expect(walk(lens, layout, 'group:b', 'ArrowRight')).toBeUndefined()
  })
  it('leaves other keys and unknown marks alone', () => {
    expect(walk(lens, layout, 'group:a', 'a')).toBeUndefined()
    expect(walk(lens, layout, 'group:z', 'ArrowDown')).toBeUndefined()
  })
})
