import { describe, expect, it } from 'vitest'
import { boundsOf, showMeasure, stepOf } from '../../../src/core/analysis/measured-lens.ts'
import { measure } from '../../../src/core/analysis/measures.ts'
import { bundle, type Lens, linkId, markAlone, type Tie } from '../../../src/core/graph/lens.ts'
import { MEASURE_IDS } from '../../../src/core/graph/measure-choices.ts'
import type { Stroke } from '../../../src/core/model/certainty.ts'

const tie = (source: string, target: string, stand: string, stroke: Stroke = 'firm'): Tie => ({
  side: 'threat',
  source,
  target,
  stand,
  stroke,
  reading: 'explicit',
})

/** A lens of these ties, with every id of `alone` beside them. */
function lensOf(ties: readonly Tie[], alone: readonly string[] = []): Lens {
  const links = bundle(ties)
  const ids = [...new Set([...ties.flatMap(({ source, target }) => [source, target]), ...alone])]
  const nodes = ids.map((id) => ({
    id,
    kind: 'group' as const,
    column: 'group',
    block: 0,
    count: 1,
    stays: true,
    alone: false,
  }))
  return { id: 'nexus', columns: ['group'], nodes: markAlone(nodes, links), links }
}

// a – b – c, with two claims on the first line and an alleged one on the second.
const chain = lensOf([tie('a', 'b', '1'), tie('a', 'b', '2', 'hedged'), tie('b', 'c', '3', 'claimed')], ['d'])
const values = (lens: Lens, id: (typeof MEASURE_IDS)[number]) => Object.fromEntries(measure(lens, id)?.values ?? [])

describe('measures of a picture', () => {
  it('count lines, claims, and how firm the firmest of each line is', () => {
    expect(values(chain, 'degree')).toEqual({ a: 1, b: 2, c: 1 })
    expect(values(chain, 'claims')).toEqual({ a: 2, b: 3, c: 1 })
    expect(values(chain, 'certainty')).toEqual({ a: 3, b: 4, c: 1 })
  })
  it('say what share of shortest ways runs through a mark', () => {
    // One pair of three other marks, (a, c) of (a, c), (a, d), (c, d), is joined through b.
    const found = values(chain, 'betweenness')
    expect(found['b']).toBeCloseTo(1 / 3)
    expect([found['a'], found['c']]).toEqual([0, 0])
  })
  it('give a mark without a line no value, and no line at all no measure', () => {
    for (const id of MEASURE_IDS) expect(values(chain, id)).not.toHaveProperty('d')
    for (const id of MEASURE_IDS.slice(1)) {
      expect(measure(lensOf([], ['d']), id)).toMatchObject({ most: 0 })
      expect(measure(lensOf([]), id)?.values.size).toBe(0)
    }
    expect(measure(chain, 'none')).toBeUndefined()
  })
  it('find what holds together, the largest first, the same in every run and order', () => {
    const clique = (...ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => tie(a, b, `${a}${b}`)))
    const ties = [...clique('a', 'b', 'c', 'd'), ...clique('x', 'y', 'z'), tie('d', 'x', 'dx')]
    const found = values(lensOf(ties), 'community')
    expect(found).toEqual({ a: 0, b: 0, c: 0, d: 0, x: 1, y: 1, z: 1 })
    expect(values(lensOf([...ties].reverse()), 'community')).toEqual(found)
  })
  it('count a line to itself for nothing', () => {
    expect(values(lensOf([tie('a', 'a', '1'), tie('a', 'b', '2')]), 'degree')).toEqual({ a: 1, b: 1 })
  })
})

describe('a measure in a picture', () => {
  const measured = measure(chain, 'claims')
  if (!measured) throw new Error('nothing measured')
  it('is a step of the ramp, more never lighter, nothing the lightest', () => {
    expect([0, 0.01, 1, 2, 3].map((value) => stepOf(measured, value))).toEqual([0, 1, 3, 4, 4])
    // Counts are whole: a step that no count can have is none.
    expect(boundsOf(measured)).toEqual([
      { step: 3, bound: 1 },
      { step: 4, bound: 3 },
    ])
    for (const { step, bound } of boundsOf(measured)) expect(stepOf(measured, bound)).toBe(step)
    const shares = { ...measured, values: new Map([['a', 0.5]]), most: 0.5 }
    expect(boundsOf(shares).map(({ step }) => step)).toEqual([1, 2, 3, 4])
  })
  it('is a size that grows with it', () => {
    const sizes = showMeasure(chain, measured, 'size').nodes.map(({ look }) => look?.size ?? 0)
    expect(sizes.map((size) => Math.round(size))).toEqual([14, 20, 7, 1])
  })
  it('leaves marks, lines and counts as they are', () => {
    const shown = showMeasure(chain, measured, 'shade')
    expect(shown.nodes.map(({ look: _, ...rest }) => rest)).toEqual(chain.nodes)
    expect(shown.links).toBe(chain.links)
    expect(linkId('a', 'b')).toBe(shown.links[0]?.id)
  })
})
