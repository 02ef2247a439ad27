// Does a dataset speak only of what it holds?

import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../../src/core/graph/capabilities.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { kindOf } from '../../../src/core/model/ids.ts'
import { lensesWith, matricesWith, offersOption } from '../../../src/core/query/offers.ts'
import { fixtureDataset } from '../fixture.ts'
import { figure } from '../fixture-atlas.ts'

const whole = fixtureDataset()
const holding = (change: Partial<Dataset>) => buildGraph({ ...whole, ...change })
const without = (kind: string) => ({ entities: whole.entities.filter(({ id }) => kindOf(id) !== kind) })
const gaps = (graph: ReturnType<typeof buildGraph>) =>
  LENS_IDS.flatMap((id) => fullLens(graph, id).nodes).flatMap(({ id, gap }) =>
    gap === undefined ? [] : [{ id, groups: gap.groups, activities: gap.activities }],
  )

describe('the whole fixture', () => {
  it('holds groups, activities, places, a proof and both languages, and no recommendation and no sum', () => {
    expect([...capabilitiesOf(buildGraph(whole))]).toEqual(['groups', 'activities', 'places', 'proof', 'languages'])
  })
  it('has figures as soon as one is given, of whatever it is, by a claim or a row', () => {
    const [claim, ...claims] = whole.claims
    const [row, ...rows] = whole.activities
    if (!claim || !row) throw new Error('no claim or no row')
    const tonnes = figure({ unit: 'tonne', measure: 'mass' })
    for (const change of [
      { claims: [{ ...claim, quantities: [tonnes] }, ...claims] },
      { activities: [{ ...row, quantities: [{ ...tonnes, at: [1] }] }, ...rows] },
    ]) {
      const has = capabilitiesOf(holding(change))
      expect([has.has('figures'), has.has('sums')]).toEqual([true, false])
    }
  })
  it('finds no silence on a crime that a row names, though no body leads it', () => {
    const [first] = whole.activities
    if (!first) throw new Error('no activity')
    const supported = { ...first, leads: first.leads.map((lead) => ({ ...lead, role: 'supports' as const })) }
    const [crime = ''] = first.crimes.map(({ id }) => id)
    const gapsOfCrime = (activities: Dataset['activities']) =>
      gaps(holding({ activities })).filter(({ id, activities: isSilent }) => id === crime && isSilent)
    expect(gapsOfCrime([supported])).toEqual([])
    expect(gapsOfCrime([{ ...supported, crimes: [] }]).length).toBeGreaterThan(0)
  })
  it('finds crimes that no activity names', () => {
    expect(gaps(buildGraph(whole)).some(({ activities }) => activities)).toBe(true)
  })
})

describe('a dataset without activities', () => {
  const graph = holding({ activities: [] })
  it('offers no picture of the response, and no table of it', () => {
    const has = capabilitiesOf(graph)
    expect(lensesWith(has)).toEqual(['nexus', 'threat', 'places', 'everything'])
    expect(matricesWith(has)).toEqual(['group-crime', 'group-region'])
    expect(['activities', 'gaps', 'claims'].map((table) => offersOption(has, 'table', table))).toEqual([
      false,
      false,
      true,
    ])
    expect(offersOption(has, 'map', 'response')).toBe(false)
  })
  it('claims of no crime that no activity names it', () => {
    expect(gaps(graph).filter(({ activities }) => activities)).toEqual([])
  })
})

describe('a dataset without groups', () => {
  it('claims of no crime that no group is tied to it', () => {
    const graph = holding({ ...without('group'), claims: [] })
    expect(capabilitiesOf(graph).has('groups')).toBe(false)
    expect(gaps(graph).filter(({ groups }) => groups)).toEqual([])
  })
})

describe('a dataset without places', () => {
  it('offers no picture of them', () => {
    const has = capabilitiesOf(holding(without('place')))
    expect(lensesWith(has)).not.toContain('places')
    expect(matricesWith(has)).toEqual(['group-crime', 'body-crime'])
  })
})

describe('a relation', () => {
  it('stands on the side that the ontology gives it, and of one that is not in it only that it ties is known', () => {
    const graph = buildGraph(whole)
    const [claim] = whole.claims
    if (!claim) throw new Error('no claim')
    expect(graph.sideOf(claim)).toBe('threat')
    expect(graph.means(claim, 'gain')).toBe(true)
    const unknown = { ...claim, predicate: 'owns' }
    expect(graph.sideOf(unknown)).toBe('tie')
    expect(graph.means(unknown, 'gain')).toBe(false)
    const drawn = fullLens(holding({ claims: [unknown] }), 'everything')
    expect(drawn.links.find(({ strands }) => strands.some(({ stand }) => stand === claim.id))?.side).toBe('tie')
  })
})
