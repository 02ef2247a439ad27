import { describe, expect, it } from 'vitest'
import { NO_SIFT, type Sift } from '../../../src/core/graph/sift.ts'
import { yearsOf } from '../../../src/core/model/period.ts'
import { blameFor } from '../../../src/core/query/blame.ts'
import {
  allValues,
  countFacet,
  FACET_IDS,
  type Facets,
  passing,
  toggled,
  valuesOf,
} from '../../../src/core/query/facets.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { NONE } from '../../../src/core/query/sources.ts'
import { fixtureGraph } from '../fixture.ts'

const graph = fixtureGraph()
const all = graph.dataset.claims.length + graph.dataset.activities.length
const left = (facets: Facets, sure = NO_SIFT.sure) => [...passing(graph, { facets, sure })]

describe('facets', () => {
  it('leave everything while nothing is asked', () => {
    expect(left({})).toHaveLength(all)
    expect(left({ crime: [] })).toHaveLength(all)
  })
  it('take the parts of a crime with the crime', () => {
    expect(left({ crime: ['crime:natural-resources'] })).toEqual(left({ crime: ['crime:oil'] }))
    expect(valuesOf(graph, 'crime', 'claim:p1-1')).toEqual(['crime:oil', 'crime:natural-resources'])
  })
  it('are alternatives within, and narrow one another', () => {
    expect(left({ crime: ['crime:extortion', 'crime:cybercrime'] })).toEqual(['claim:p1-2', 'claim:p2-2'])
    expect(left({ crime: ['crime:extortion', 'crime:cybercrime'], reading: ['inferred'] })).toEqual(['claim:p2-2'])
    expect(left({ crime: ['crime:extortion'], reading: ['inferred'] })).toEqual([])
  })
  it('leave be what they do not speak of: a speaker narrows claims, a status activities', () => {
    expect(left({ speaker: ['body:x'] })).toEqual(['claim:p1-3', 'activity:a1', 'activity:a2'])
    expect(left({ status: ['completed'] })).toEqual(graph.dataset.claims.map(({ id }) => id))
    expect(left({ status: ['ongoing'] })).toHaveLength(all)
  })
  it('tell nobody named from somebody', () => {
    expect(valuesOf(graph, 'speaker', 'claim:p1-1')).toEqual([NONE])
    expect(valuesOf(graph, 'source', 'claim:p1-3')).toEqual(['doc:d'])
    expect(allValues(graph, 'speaker')).toEqual(['body:x', NONE])
  })
  it('keep to what is sure enough', () => {
    expect(left({ crime: ['crime:extortion'] }, 'firm')).toEqual([])
  })
  it('count what each value would leave, all other facets kept and its own left out', () => {
    const counts = countFacet(
      graph,
      { facets: { crime: ['crime:oil'], reading: ['explicit'] }, sure: 'limited' },
      'crime',
    )
    expect(counts.get('crime:extortion')).toBe(1)
    expect(counts.get('crime:cybercrime')).toBe(0)
  })
  it.each(FACET_IDS.filter((facet) => facet !== 'without'))(
    '%s: each count is what choosing that value leaves of what it speaks of',
    (facet) => {
      for (const [value, n] of countFacet(graph, { facets: {}, sure: 'limited' }, facet)) {
        const spoken = left({ [facet]: [value] }).filter((stand) => valuesOf(graph, facet, stand) !== undefined)
        expect([value, spoken.length]).toEqual([value, n])
      }
    },
  )
  it('without a source: what stands on it alone goes, and each count is what would be left', () => {
    const everything = left({})
    for (const [value, n] of countFacet(graph, { facets: {}, sure: 'limited' }, 'without'))
      expect([value, left({ without: [value] }).length]).toEqual([value, n])
    expect(left({ without: [NONE] })).not.toContain('claim:p1-1')
    expect(left({ without: [NONE] }).length).toBeLessThan(everything.length)
  })
  it('turned twice are as they were', () => {
    const facets: Facets = { crime: ['crime:oil'] }
    expect(toggled(toggled(facets, 'group', 'group:a'), 'group', 'group:a')).toEqual(facets)
    expect(toggled(facets, 'crime', 'crime:oil')).toEqual({})
  })
})

describe('a narrowed picture', () => {
  const lenses = openLenses(graph)
  it('holds only marks with a line, findings or not', () => {
    const lens = lenses.sifted('nexus', NO_SIFT, { crime: ['crime:extortion'] })
    expect(lens.nodes.map(({ id }) => id)).toEqual(['group:a', 'crime:extortion'])
  })
  it('keeps the parent that a line ends at by its part', () => {
    const lens = lenses.sifted('nexus', NO_SIFT, { crime: ['crime:oil'] })
    expect(lens.nodes.map(({ id }) => id)).toContain('crime:natural-resources')
  })
  it('shows our readings to who asks for them alone', () => {
    const lens = lenses.sifted('nexus', NO_SIFT, { reading: ['inferred'] })
    expect(lens.links.filter(({ side }) => side === 'threat').every(({ inferred }) => inferred)).toBe(true)
    expect(lens.links.some(({ inferred }) => inferred)).toBe(true)
  })
  it('says which one filter emptied it, of the facets first, or that no one did', () => {
    const isEmpty = (lens: 'nexus' | 'threat') => (facets: Facets, sift: Sift) =>
      lenses.sifted(lens, sift, facets).links.length === 0
    const facets = { crime: ['crime:extortion'], reading: ['inferred'] }
    expect(blameFor(facets, NO_SIFT, isEmpty('threat'))).toEqual({ facet: 'crime' })
    expect(blameFor({}, { ...NO_SIFT, hide: ['body', 'crime'] }, isEmpty('nexus'))).toEqual({ switch: 'crime' })
    expect(blameFor({}, NO_SIFT, isEmpty('nexus'))).toBeUndefined()
    const never = () => true
    expect(blameFor(facets, { ...NO_SIFT, sure: 'firm' }, never)).toBeUndefined()
    const unsure = (_: Facets, { sure }: Sift) => sure === 'firm'
    expect(blameFor(facets, { ...NO_SIFT, sure: 'firm' }, unsure)).toEqual({ sure: 'firm' })
  })
  it('gives the same evidence for the same filter, and all of it for none', () => {
    const filter = { facets: { crime: ['crime:oil'] }, sure: 'limited' } as const
    expect(lenses.narrowed(filter)).toBe(lenses.narrowed({ ...filter }))
    expect(lenses.narrowed(filter).dataset.claims).toHaveLength(3)
    const none = { facets: {}, sure: 'limited' } as const
    expect(lenses.narrowed(none)).toBe(lenses.narrowed({ ...none }))
    expect(lenses.narrowed(none).isAll).toBe(true)
    expect(lenses.narrowed(none).dataset).toBe(graph.dataset)
  })
})

describe('the years of a period', () => {
  it.each([
    [{ from: '2013-05' }, ['2013', '2014', '2015']],
    [{ from: '2009', to: '2009' }, ['2009']],
    [{ to: '2014-08' }, ['2014']],
    [{ from: '2014', to: '2013' }, []],
    [{}, []],
    [{ from: 'soon' }, []],
  ])('%j', (period, years) => {
    expect(yearsOf(period, 2015)).toEqual(years)
  })
})
