import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import atlas from 'world-atlas/countries-110m.json'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { linkId } from '../../src/core/graph/lens.ts'
import { harmTies, legsOf, responseTies } from '../../src/core/graph/place-ties.ts'
import { NO_SIFT } from '../../src/core/graph/sift.ts'
import { boxOfLabel, boxOfThing, boxOfWord, layoutMap, type MapPoint } from '../../src/core/layout/map-layout.ts'
import { isClear } from '../../src/core/layout/text-box.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { mapLightOf, mapOf } from '../../src/core/query/map.ts'
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

describe('names on the map', () => {
  const size = 12
  const area = { width: 768, height: 480 }
  it.each(['wide', 'near'] as const)('cover neither marks nor one another, with all things beside them: %s', (how) => {
    const fitted = fitWorld(
      area,
      all.places.map(({ id }) => id),
    )
    const k = how === 'wide' ? 1 : 4
    // Near is where places stand close together.
    const [middleX, middleY] = how === 'wide' ? [384, 240] : fitted.at(locationOf('place:iraq') ?? [0, 0])
    const placed = all.places.flatMap(({ id }): MapPoint[] => {
      const at = locationOf(id)
      if (!at) return []
      const [x, y] = fitted.at(at)
      const label = graph.shortOf(id)?.en ?? id
      return [{ id, x: (x - middleX) * k + 384, y: (y - middleY) * k + 240, r: 6, label }]
    })
    const things = dataset.entities
      .filter(({ id }) => kindOf(id) === 'group')
      .map(({ id }) => ({
        id,
        label: graph.shortOf(id)?.en ?? id,
        points: placed.slice(0, 3).map(({ x, y }) => [x, y] as const),
      }))
    const { labels, things: spots } = layoutMap(placed, things, area, size)
    expect(labels.size).toBeGreaterThan(4)
    expect(spots.size).toBe(things.length)
    const boxes = [
      ...placed.flatMap((place) => {
        const side = labels.get(place.id)
        return side ? [boxOfLabel(place, side, size)] : []
      }),
      ...things.flatMap(({ id, label }) => {
        const spot = spots.get(id)
        return spot ? [boxOfThing(spot, label, size)] : []
      }),
    ]
    boxes.forEach((box, i) => {
      expect(
        isClear(
          box,
          boxes.filter((_, j) => j !== i),
        ),
      ).toBe(true)
      expect([box.x1 >= 0, box.y1 >= 0, box.x2 <= area.width, box.y2 <= area.height]).toEqual([true, true, true, true])
    })
  })
  it('stay where they are when something comes and goes with the pointer', () => {
    const at = (id: string, x: number, y: number): MapPoint => ({ id, x, y, r: 5, label: id })
    const points = [at('a', 200, 200), at('b', 260, 220)]
    const things = [{ id: 'g', label: 'Group', points: [[200, 200] as const, [260, 220] as const] }]
    const before = layoutMap(points, things, area, size)
    const after = layoutMap(points, things, area, size, [{ id: 'c', label: 'Crime', points: [[200, 200]] }])
    expect(after.things.get('g')).toEqual(before.things.get('g'))
    expect(after.labels).toEqual(before.labels)
    expect(after.things.has('c')).toBe(true)
  })
  it('stand on a way where it is clear of names, or beside it', () => {
    const place: MapPoint = { id: 'a', x: 100, y: 100, r: 5, label: 'Somewhere' }
    const word = (...spots: (readonly [number, number])[]) =>
      layoutMap([place], [], area, size, [], [{ id: 'w', label: '160 t', spots }]).words.get('w')
    expect(word([130, 100], [200, 160])).toEqual({ x: 200, y: 160 })
    const beside = word([130, 100])
    expect(beside && isClear(boxOfWord(beside, '160 t', size), [boxOfLabel(place, 'end', size)])).toBe(true)
  })
  it('are left out where there is no room, and set where there is', () => {
    const at = (id: string, x: number): MapPoint => ({ id, x, y: 20, r: 5, label: 'A long name of a place' })
    const narrow = layoutMap([at('a', 30)], [], { width: 60, height: 40 }, size)
    expect(narrow.labels.size).toBe(0)
    expect(layoutMap([at('a', 30)], [], { width: 300, height: 40 }, size).labels.get('a')).toBe('end')
    expect(layoutMap([], [], area, size)).toEqual({ labels: new Map(), things: new Map(), words: new Map() })
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
