// What stands on the map, what is a way, and what does a selection light, on data small enough to count?

import { describe, expect, it } from 'vitest'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import { linkId } from '../../../src/core/graph/lens.ts'
import { harmTies, legsOf, responseTies } from '../../../src/core/graph/place-ties.ts'
import { NO_SIFT } from '../../../src/core/graph/sift.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { mapLightOf, mapOf } from '../../../src/core/query/map.ts'
import { atlasDataset, withClaims } from '../fixture-atlas.ts'

const data = atlasDataset()
const graph = buildGraph(data)
const all = mapOf(allEvidence(graph), 'harm', NO_SIFT, {})
const short = (id: string) => id.replace(/^\w+:/, '')
/** The dataset with the claim on the oil of Iraq changed. */
const withOil = (more: Partial<Claim>): Dataset =>
  withClaims(data, (claim) => (claim.id === 'claim:p2-5' ? { ...claim, ...more } : claim))
const waysOf = (of: Dataset) => legsOf(buildGraph(of)).map(({ from, to }) => `${short(from)} → ${short(to)}`)

describe('what is tied to a place', () => {
  const ties = harmTies(graph).map(({ thing, place, stand }) => `${short(stand)} ${short(thing)} ${short(place)}`)
  it('is a group where it acts and a crime where it takes place, one tie for each claim', () => {
    expect(ties).toEqual([
      'p2-1 alpha mosul',
      'p2-2 alpha iraq',
      'p2-3 beta mali',
      'p2-4 beta hidden-valley',
      'p2-5 oil iraq',
      'p2-5 oil turkey',
      'p2-6 kidnapping mali',
      'p2-7 fighters sahel',
      'p2-8 gold mali',
      'p2-9 gold turkey',
    ])
  })
  it('is a crime once where one claim names the same place twice', () => {
    const twice = withOil({
      places: [
        { id: 'place:iraq', role: 'production' },
        { id: 'place:iraq', role: 'site' },
      ],
    })
    const own = harmTies(buildGraph(twice)).filter(({ stand }) => stand === 'claim:p2-5')
    expect(own.map(({ place }) => place)).toEqual(['place:iraq'])
  })
  it('is a crime where a gain from it is made, with who makes it beside', () => {
    const gain = withClaims(data, (claim) =>
      claim.id === 'claim:p1-1' ? { ...claim, places: [{ id: 'place:mosul', role: 'site' }] } : claim,
    )
    expect(harmTies(buildGraph(gain))[0]).toMatchObject({
      thing: 'crime:oil',
      place: 'place:mosul',
      who: 'group:alpha',
      stand: 'claim:p1-1',
    })
  })
  it('is none of organized crime at large, which is no crime of its own', () => {
    const atLarge = withOil({ subject: 'crime:organized' })
    expect(harmTies(buildGraph(atLarge)).filter(({ stand }) => stand === 'claim:p2-5')).toEqual([])
  })
  it('in response is a body that leads, in each place of the row; one that supports where nobody leads', () => {
    const found = responseTies(graph).map(
      ({ thing, place, stand }) => `${short(stand)} ${short(thing)} ${short(place)}`,
    )
    expect(found).toEqual(['a1 x world', 'a2 x iraq', 'a2 x mali', 'a3 y sahel'])
  })
  it('is as firm as its claim', () => {
    const strokes = new Map(harmTies(graph).map(({ stand, stroke }) => [short(stand), stroke]))
    expect([strokes.get('p2-1'), strokes.get('p2-2'), strokes.get('p2-3')]).toEqual(['firm', 'hedged', 'claimed'])
  })
})

describe('the ways of the report', () => {
  it('lead from where something comes to where it goes, where one claim says both', () => {
    expect(legsOf(graph)).toEqual([
      {
        from: 'place:iraq',
        to: 'place:turkey',
        crime: 'crime:oil',
        stand: 'claim:p2-5',
        stroke: 'firm',
        reading: 'explicit',
      },
    ])
  })
  it('are not joined across claims: two that name one end each make none', () => {
    expect(legsOf(graph).filter(({ crime }) => crime === 'crime:gold')).toEqual([])
  })
  it('lead through what lies on the way, and not past it', () => {
    const through = withOil({
      places: [
        { id: 'place:mosul', role: 'transit' },
        { id: 'place:turkey', role: 'market' },
      ],
    })
    expect(waysOf(through)).toEqual(['iraq → mosul', 'mosul → turkey'])
  })
  it('fork where a claim names several ends', () => {
    const forked = withOil({
      places: [
        { id: 'place:turkey', role: 'destination' },
        { id: 'place:mali', role: 'market' },
      ],
    })
    expect(waysOf(forked)).toEqual(['iraq → turkey', 'iraq → mali'])
  })
  it('end on the way where the claim says no more', () => {
    expect(waysOf(withOil({ places: [{ id: 'place:turkey', role: 'transit' }] }))).toEqual(['iraq → turkey'])
  })
  it('never lead from a place to itself', () => {
    expect(waysOf(withOil({ places: [{ id: 'place:iraq', role: 'destination' }] }))).toEqual([])
  })
  it('are none of a place where something only takes place', () => {
    expect(waysOf(withOil({ role: 'site' }))).toEqual([])
    expect(waysOf(withOil({ places: [{ id: 'place:turkey', role: 'site' }] }))).toEqual([])
  })
  it('need something that takes them: a group on the move is none', () => {
    expect(waysOf(withOil({ subject: 'group:alpha', predicate: 'active-in', role: 'origin' }))).toEqual([])
  })
  it('of the same ends and crime are one on the map, with all that says so', () => {
    const twice = withClaims(data, (claim) =>
      claim.id === 'claim:p2-9'
        ? { ...claim, subject: 'crime:oil', places: [{ id: 'place:iraq', role: 'origin' }], certainty: 'alleged' }
        : claim,
    )
    const { legs } = mapOf(allEvidence(buildGraph(twice)), 'harm', NO_SIFT, {})
    expect(legs.map(({ id, strands }) => [id, strands.map(({ stand, stroke }) => [short(stand), stroke])])).toEqual([
      [
        'place:iraq~place:turkey~crime:oil',
        [
          ['p2-5', 'firm'],
          ['p2-9', 'claimed'],
        ],
      ],
    ])
  })
})

describe('the content of a map', () => {
  const counts = (content: typeof all) => content.places.map(({ id, count }) => `${short(id)} ${count}`)
  it('has the places with most claims first, equal ones by their names', () => {
    expect(counts(all)).toEqual(['mali 3', 'iraq 2', 'turkey 2', 'hidden-valley 1', 'mosul 1'])
  })
  it('counts a claim once for a place, however many things it ties there', () => {
    const activities = data.activities.map((one) =>
      one.id === 'activity:a2'
        ? { ...one, leads: [...one.leads, { id: 'body:y', role: 'co-leads' as const, at: ['title' as const] }] }
        : one,
    )
    const { places } = mapOf(allEvidence(buildGraph({ ...data, activities })), 'response', NO_SIFT, {})
    const iraq = places.find(({ id }) => id === 'place:iraq')
    expect([iraq?.count, iraq?.ties.length]).toEqual([1, 2])
  })
  it('has unnamed actors and readings of ours only when they are asked for', () => {
    expect(counts(mapOf(allEvidence(graph), 'harm', { ...NO_SIFT, show: ['actor'] }, {}))).toContain('sahel 1')
    const read = buildGraph(withOil({ reading: 'inferred' }))
    expect(mapOf(allEvidence(read), 'harm', NO_SIFT, {}).legs).toEqual([])
    expect(mapOf(allEvidence(read), 'harm', { ...NO_SIFT, show: ['inferred'] }, {}).legs).toHaveLength(1)
    expect(mapOf(allEvidence(read), 'harm', NO_SIFT, { reading: ['inferred'] }).legs).toHaveLength(1)
    expect(mapOf(allEvidence(read), 'harm', NO_SIFT, { reading: ['explicit'] }).legs).toEqual([])
  })
  it('loses what a kind that is hidden ties, and who gains by it', () => {
    expect(counts(mapOf(allEvidence(graph), 'harm', { ...NO_SIFT, hide: ['group'] }, {}))).toEqual([
      'mali 2',
      'turkey 2',
      'iraq 1',
    ])
    const gain = withClaims(data, (claim) =>
      claim.id === 'claim:p1-6' ? { ...claim, places: [{ id: 'place:mosul', role: 'site' }] } : claim,
    )
    const mosul = (show: 'actor'[]) =>
      mapOf(allEvidence(buildGraph(gain)), 'harm', { ...NO_SIFT, show }, {}).places.find(
        ({ id }) => id === 'place:mosul',
      )?.count
    // The fighters are unnamed: what they gain there is theirs to show.
    expect([mosul([]), mosul(['actor'])]).toEqual([1, 2])
  })
  it('is empty where places are hidden, and in response has no ways', () => {
    const withoutPlaces = mapOf(allEvidence(graph), 'harm', { ...NO_SIFT, hide: ['place'] }, {})
    expect([withoutPlaces.places, withoutPlaces.legs]).toEqual([[], []])
    expect(mapOf(allEvidence(graph), 'response', NO_SIFT, {}).legs).toEqual([])
  })
  it('has no way of a claim on a group that is hidden', () => {
    const gain = withOil({
      subject: 'group:alpha',
      predicate: 'benefits-from',
      object: 'crime:oil',
      places: [
        { id: 'place:iraq', role: 'origin' },
        { id: 'place:turkey', role: 'destination' },
      ],
    })
    const ways = (hide: readonly 'group'[]) =>
      mapOf(allEvidence(buildGraph(gain)), 'harm', { ...NO_SIFT, hide }, {}).legs.map(({ id }) => id)
    expect(ways([])).toEqual(['place:iraq~place:turkey~crime:oil'])
    expect(ways(['group'])).toEqual([])
  })
})

describe('what a choice lights on the map', () => {
  const lit = (...ids: string[]) => {
    const light = mapLightOf(graph, all, ids)
    return light && [...light.places].map(short).sort()
  }
  it.each([
    ['a city', ['place:mosul'], ['mosul']],
    ['a country, with the cities in it and the other end of its way', ['place:iraq'], ['iraq', 'mosul', 'turkey']],
    ['a region, with all that lies in it', ['place:sahel'], ['hidden-valley', 'mali']],
    ['a group, where it acts', ['group:beta'], ['hidden-valley', 'mali']],
    ['a crime, where it takes place and where it goes', ['crime:oil'], ['iraq', 'turkey']],
    ['a claim, what it is about', ['claim:p2-2'], ['iraq']],
    ['a claim that gives a way, both its ends', ['claim:p2-5'], ['iraq', 'turkey']],
    ['a line, where the one is in the other', [linkId('group:alpha', 'place:iraq')], ['iraq', 'mosul']],
    ['two things, what each of them lights', ['group:beta', 'place:mosul'], ['hidden-valley', 'mali', 'mosul']],
  ])('%s', (_, ids, places) => {
    expect(lit(...ids)).toEqual(places)
  })
  it('nothing that the map has none of', () => {
    expect(lit('group:gamma')).toBeUndefined()
    expect(lit('actor:fighters')).toBeUndefined()
    expect(lit()).toBeUndefined()
  })
  it('its ways: those of a crime, of a place at either end, and of the claim itself', () => {
    const ways = (id: string) => mapLightOf(graph, all, [id])?.legs.size ?? 0
    expect(['crime:oil', 'place:turkey', 'place:iraq', 'place:middle-east', 'claim:p2-5'].map(ways)).toEqual([
      1, 1, 1, 1, 1,
    ])
    expect(['crime:gold', 'place:mali', 'group:alpha', 'claim:p2-2'].map(ways)).toEqual([0, 0, 0, 0])
  })
  it('where a group gains, as its own line to the place', () => {
    const gain = buildGraph(
      withClaims(data, (claim) =>
        claim.id === 'claim:p1-1' ? { ...claim, places: [{ id: 'place:mali', role: 'site' }] } : claim,
      ),
    )
    const light = mapLightOf(gain, mapOf(allEvidence(gain), 'harm', NO_SIFT, {}), ['group:alpha'])
    const own = light?.ties.filter(({ stand }) => stand === 'claim:p1-1')
    expect(own?.map(({ thing, place }) => [thing, place])).toEqual([['group:alpha', 'place:mali']])
  })
})
