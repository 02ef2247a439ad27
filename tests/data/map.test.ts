import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import atlas from 'world-atlas/countries-110m.json'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { linkId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { harmTies, legsOf, responseTies } from '../../src/core/graph/place-ties.ts'
import { NO_SIFT } from '../../src/core/graph/sift.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { mapLightOf, mapOf } from '../../src/core/query/map.ts'
import { groupsOnMap } from '../../src/core/query/map-groups.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import gazetteer from '../../src/views/map/gazetteer.json'
import { cameraOn, fitWorld, formOf, locationOf, middleOf, placeAt, WORLD } from '../../src/views/map/projection.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const places = dataset.entities.filter(({ id }) => kindOf(id) === 'place')
const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const shapes = feature(topology, topology.objects.countries).features
const all = mapOf(allEvidence(graph), 'harm', NO_SIFT, {})

describe('a group with a place', () => {
  it('has one on the map and in the network, or in neither', () => {
    const { placed, unplaced } = groupsOnMap(allEvidence(graph), all)
    const drawn = fullLens(graph, 'places').links.filter(({ inferred }) => !inferred)
    const tied = new Set(drawn.map(({ source }) => source).filter((id) => kindOf(id) === 'group'))
    expect([...tied].toSorted()).toEqual(placed.toSorted())
    expect([placed.length, unplaced.length]).toEqual([7, 4])
  })
})

describe('the gazetteer', () => {
  it('has a location for every place of the dataset but the world, and for nothing else', () => {
    const located = places.filter(({ id }) => locationOf(id) !== undefined).map(({ id }) => id)
    expect(places.map(({ id }) => id).filter((id) => !located.includes(id))).toEqual(['place:world'])
    const listed = [gazetteer.countries, gazetteer.points, gazetteer.regions].flatMap(Object.keys)
    expect(listed.toSorted()).toEqual(located.toSorted())
  })
  it('draws each place at its level: countries by shapes, areas and cities as points, regions as areas', () => {
    const forms = { country: 'country', area: 'point', city: 'point', region: 'region', world: 'point' } as const
    for (const { id, level } of places) expect([id, formOf(id)]).toEqual([id, forms[level ?? 'world']])
  })
  it('puts the mark of every country into its own shape, of which there is one', () => {
    for (const [id, { at, shapes: codes }] of Object.entries(gazetteer.countries)) {
      const own = shapes.filter((one) => codes.includes(String(one.id)) || codes.includes(one.properties.name))
      expect([id, own.length]).toEqual([id, codes.length])
      expect([id, own.some((one) => geoContains(one, at as [number, number]))]).toEqual([id, true])
    }
  })
  it('puts every city and inland area into the country that the data has it in', () => {
    const coasts = new Set(['place:northern-coast-somalia', 'place:central-southern-coast-somalia'])
    const countryOf = (id: string): string | undefined => {
      const parent = graph.entities.get(id)?.parent
      return parent === undefined || parent in gazetteer.countries ? parent : countryOf(parent)
    }
    for (const [id, at] of Object.entries(gazetteer.points)) {
      const country = countryOf(id)
      const codes: readonly string[] =
        (gazetteer.countries as Record<string, { shapes: string[] }>)[country ?? '']?.shapes ?? []
      if (codes.length === 0 || coasts.has(id)) continue
      const own = shapes.filter((one) => codes.includes(String(one.id)) || codes.includes(one.properties.name))
      expect([id, own.some((one) => geoContains(one, at as [number, number]))]).toEqual([id, true])
    }
  })
})

describe('a region of the gazetteer', () => {
  const codes = new Set(shapes.map((one) => String(one.id)))
  it('is a list of States, with the list that it follows, or how far it reaches, and never both', () => {
    for (const [id, region] of Object.entries(gazetteer.regions)) {
      const isSet = 'states' in region
      expect([id, isSet, 'extent' in region, 'list' in region]).toEqual([id, isSet, !isSet, isSet])
    }
  })
  it('has in its list the countries of the report that the data has in it', () => {
    for (const [id, region] of Object.entries(gazetteer.regions)) {
      if (!('states' in region) || region.list !== 'm49') continue
      const states = region.states.split(' ')
      expect([id, states.some((code) => codes.has(code))]).toEqual([id, true])
      for (const [country, { shapes: own }] of Object.entries(gazetteer.countries))
        if (graph.entities.get(country as never)?.parent === id)
          expect([id, country, own.some((code) => states.includes(code))]).toEqual([id, country, true])
    }
  })
  it('that follows a list of the report has the countries which that unit names with it', () => {
    for (const [id, region] of Object.entries(gazetteer.regions)) {
      if (!('states' in region) || region.list === 'm49') continue
      const row = dataset.activities.find(({ unit }) => unit === region.list)
      const named = row?.places.map((place) => place.id) ?? []
      expect([id, named.includes(id as never)]).toEqual([id, true])
      const of = Object.entries(gazetteer.countries).filter(([, { shapes: own }]) =>
        own.some((code) => region.states.split(' ').includes(code)),
      )
      expect(of.length).toBe(region.states.split(' ').length)
      for (const [country] of of) expect([country, named.includes(country as never)]).toEqual([country, true])
    }
  })
})

describe('the map', () => {
  it('holds every claim that ties a group or a crime to a place, at the place as printed', () => {
    const said = dataset.claims.filter(
      ({ predicate, reading }) => ['active-in', 'takes-place-in'].includes(predicate) && reading === 'explicit',
    )
    const onMap = new Map(all.places.map(({ id, ties }) => [id, ties.map(({ stand }) => stand)]))
    for (const claim of said) {
      if (kindOf(claim.subject) === 'actor' || graph.entities.get(claim.subject)?.generic) continue
      expect([claim.id, onMap.get(claim.object)?.includes(claim.id)]).toEqual([claim.id, true])
    }
  })
  it('leaves out our readings and unnamed actors until they are asked for', () => {
    const things = (content: typeof all) => content.places.flatMap(({ ties }) => ties.map(({ thing }) => kindOf(thing)))
    expect(things(all)).not.toContain('actor')
    expect(things(mapOf(allEvidence(graph), 'harm', { ...NO_SIFT, show: ['actor'] }, {}))).toContain('actor')
    const ours = (content: typeof all) =>
      content.places.flatMap(({ ties }) => ties).filter(({ reading }) => reading === 'inferred').length
    expect(ours(all)).toBe(0)
    expect(ours(mapOf(allEvidence(graph), 'harm', { ...NO_SIFT, show: ['inferred'] }, {}))).toBeGreaterThan(0)
    expect(ours(mapOf(allEvidence(graph), 'harm', NO_SIFT, { reading: ['inferred'] }))).toBeGreaterThan(0)
  })
  it('ties bodies that lead, not those that support, to the places of their activities', () => {
    for (const { thing, place, stand } of responseTies(graph)) {
      const row = graph.activities.get(stand)
      expect(row?.places.map(({ id }) => id)).toContain(place)
      expect(row?.leads.find(({ id }) => id === thing)?.role).not.toBe('supports')
    }
  })
  it('draws a way only where one claim names both ends: opiates, cocaine, people', () => {
    const ways = all.legs.map(({ from, to, crime }) => `${from} ${to} ${crime}`.replaceAll(/place:|crime:/g, ''))
    for (const way of [
      'afghanistan pakistan drug-trafficking',
      'afghanistan iran drug-trafficking',
      'afghanistan central-asia drug-trafficking',
      'west-africa europe drug-trafficking',
      'iraq syria trafficking-in-persons',
    ])
      expect(ways).toContain(way)
    for (const { from, to, stand } of legsOf(graph)) {
      const claim = graph.claims.get(stand)
      const named = [claim?.object, ...(claim?.places ?? []).map(({ id }) => id)]
      expect([named.includes(from), named.includes(to), from !== to]).toEqual([true, true, true])
    }
  })
})

describe('the light on the map', () => {
  const lit = (...ids: string[]) => mapLightOf(graph, all, ids)
  it('of a group is where it acts and where what it benefits from takes place', () => {
    const places = lit('group:isil')?.places ?? new Set()
    expect([...places].toSorted()).toEqual(['place:iraq', 'place:mosul', 'place:syria'])
    expect(lit('group:isil')?.ties.every(({ thing }) => thing === 'group:isil')).toBe(true)
  })
  it('of a place is what is tied to it and to what lies in it', () => {
    expect(lit('place:afghanistan')?.places.has('place:helmand')).toBe(true)
    expect(lit('place:helmand')?.ties.some(({ place }) => place === 'place:afghanistan')).toBe(false)
  })
  it('of a line or a claim is what it is about, its ways too', () => {
    const claim = lit('claim:p25-5')
    expect([...(claim?.legs ?? [])]).toEqual(['place:afghanistan~place:pakistan~crime:drug-trafficking'])
    const line = lit(linkId('group:boko-haram', 'place:cameroon'))
    expect([...(line?.places ?? [])]).toEqual(['place:cameroon'])
    expect([...(lit('group:aqim')?.legs ?? [])]).toContain(
      'place:west-africa~place:mediterranean~crime:unspecified-trafficking',
    )
  })
  it('is none where the map has nothing of it', () => {
    expect(lit('doc:s-2014-815')).toBeUndefined()
    expect(lit()).toBeUndefined()
  })
  it('never lights what is not on the map', () => {
    const known = new Set(harmTies(graph).map(({ place }) => place))
    for (const { id } of dataset.entities)
      for (const place of lit(id)?.places ?? []) expect(known.has(place)).toBe(true)
  })
})

describe('the camera of the map', () => {
  it.each([...(dataset.guide.frames ?? []).map((one) => [one.name.en, one] as const), ['World', WORLD] as const])(
    'shows %s whole, in whatever size',
    (_name, frame) => {
      for (const size of [
        { width: 768, height: 480 },
        { width: 390, height: 420 },
      ]) {
        const fitted = fitWorld(
          size,
          places.map(({ id }) => id),
        )
        const camera = cameraOn(frame, fitted)
        const [cx, cy] = middleOf(camera, fitted)
        for (const [lon = 0, lat = 0] of [frame.from, frame.to]) {
          const [x, y] = fitted.at([lon, lat])
          expect(Math.abs(x - cx) * camera.zoom).toBeLessThanOrEqual(size.width / 2 + 4)
          expect(Math.abs(y - cy) * camera.zoom).toBeLessThanOrEqual(size.height / 2 + 4)
        }
      }
    },
  )
  it('comes back to the same place', () => {
    const fitted = fitWorld({ width: 768, height: 480 }, ['place:iraq', 'place:mali'])
    const [x, y] = middleOf(placeAt(3, [300, 200], fitted), fitted)
    expect([Math.round(x), Math.round(y)]).toEqual([300, 200])
  })
})
