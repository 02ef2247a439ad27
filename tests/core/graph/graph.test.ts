import { describe, expect, it } from 'vitest'
import { focusLens } from '../../../src/core/graph/focus.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { bundle, LENS_IDS, type Lens, linkEnds, linkId, standsOf } from '../../../src/core/graph/lens.ts'
import { OTHER_BODIES } from '../../../src/core/graph/lenses/nexus.ts'
import { countryOf } from '../../../src/core/graph/lenses/places.ts'
import { regionOf } from '../../../src/core/graph/lenses/response.ts'
import { OTHER_CRIMES } from '../../../src/core/graph/lenses/ties.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { countSift, isOn, NO_SIFT, onlyOne, type Sift, siftLens, turned } from '../../../src/core/graph/sift.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { CLAIM, fixtureFiles, fixtureGraph, toFiles } from '../fixture.ts'

const graph = fixtureGraph()
const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
const node = (id: string) => lens.nodes.find((candidate) => candidate.id === id)
const link = (source: string, target: string) => lens.links.find(({ id }) => id === linkId(source, target))

describe('the graph', () => {
  it('finds claims from either end and from their unit', () => {
    expect(graph.claimsAbout('crime:oil').map(({ id }) => id)).toEqual(['claim:p1-1', 'claim:p1-3', 'claim:p2-1'])
    expect(graph.claimsIn('p2').map(({ id }) => id)).toEqual(['claim:p2-1', 'claim:p2-2'])
  })
  it('knows nothing of unknown ids and says so with nothing', () => {
    expect(graph.claimsAbout('group:none')).toEqual([])
    expect(graph.activitiesOf('body:none')).toEqual([])
    expect(graph.nameOf('group:none')).toBeUndefined()
    expect(graph.activityIn('p1')).toBeUndefined()
    expect(graph.unitsNaming('group:none').size).toBe(0)
  })
  it('is frozen', () => {
    expect(Object.isFrozen(graph)).toBe(true)
  })
})

describe('the Nexus lens', () => {
  it('folds the claims between two marks into one line with the firmest stroke', () => {
    const line = link('group:a', 'crime:oil')
    expect(line).toMatchObject({ side: 'threat', stroke: 'firm', inferred: false })
    expect(line && standsOf(line)).toEqual(['claim:p1-1', 'claim:p1-3'])
    expect(link('group:a', 'crime:extortion')).toMatchObject({ stroke: 'claimed' })
  })
  it('draws no inferred reading and no unnamed actor', () => {
    expect(lens.links.flatMap(standsOf)).not.toContain('claim:p2-2')
    expect(lens.links.some(({ source }) => source.startsWith('actor:'))).toBe(false)
  })
  it('lets a body respond where it leads, not where it only supports', () => {
    expect(link('crime:oil', 'body:x')).toMatchObject({ side: 'response', strands: [{ stand: 'activity:a1' }] })
    expect(link('crime:oil', 'body:y')).toBeUndefined()
    expect(node(OTHER_BODIES)).toMatchObject({ members: ['body:y'], alone: true })
  })
  it('shows the gaps', () => {
    expect(node('crime:extortion')?.gap).toEqual({ groups: false, activities: true })
    expect(node('crime:natural-resources')?.gap?.groups).toBe(false)
  })
  it('folds crimes that no named group is tied to', () => {
    expect(node(OTHER_CRIMES)?.members).toEqual(['crime:cybercrime'])
  })
  it('keeps a group without a line, and says that it is alone', () => {
    expect(node('group:b')).toMatchObject({ alone: true })
  })
  it('reads its own link ids and no others', () => {
    expect(linkEnds(linkId('group:a', 'crime:oil'))).toEqual({ source: 'group:a', target: 'crime:oil' })
    expect(linkEnds('group:a')).toBeUndefined()
    expect(linkEnds('link:group:a')).toBeUndefined()
  })
})

describe('every lens', () => {
  it.each(LENS_IDS)('%s holds no line without its two marks, and no line that stands for nothing', (id) => {
    const full = fullLens(graph, id)
    const ids = new Set(full.nodes.map((one) => one.id))
    for (const line of full.links) {
      expect([line.id, ids.has(line.source) && ids.has(line.target), line.strands.length > 0]).toEqual([
        line.id,
        true,
        true,
      ])
    }
    expect(full.nodes.every(({ column }) => full.columns.includes(column))).toBe(true)
    expect(new Set(full.links.map((line) => line.id)).size).toBe(full.links.length)
  })
  it('Response ties a row to its crime, its place and its body, and leaves what no row names as a gap', () => {
    const response = siftLens(fullLens(graph, 'response'), NO_SIFT)
    const ids = response.links.map((line) => line.id)
    expect(ids).toContain(linkId('crime:oil', 'activity:a1'))
    expect(ids).toContain(linkId('activity:a1', 'body:x'))
    expect(response.nodes.find((one) => one.id === 'crime:extortion')?.gap?.activities).toBe(true)
  })
  it.each([
    ['supports', false],
    ['first-named', true],
    ['chairs', true],
  ] as const)('Response draws a body whose only part in any row is “%s”: %s', (role, isDrawn) => {
    const activities = graph.dataset.activities.map((row) => ({
      ...row,
      leads: row.leads.map((lead) => (lead.id === 'body:y' ? { ...lead, role } : lead)),
    }))
    const response = siftLens(fullLens(buildGraph({ ...graph.dataset, activities }), 'response'), NO_SIFT)
    expect(response.nodes.some(({ id }) => id === 'body:y')).toBe(isDrawn)
    expect(response.links.some(({ id }) => id === linkId('activity:a2', 'body:y'))).toBe(isDrawn)
  })
  it('Everything folds all that ties two marks into one line, whatever says it', () => {
    const line = fullLens(graph, 'everything').links.find((one) => one.id === linkId('group:a', 'crime:oil'))
    expect(line && standsOf(line)).toEqual(['claim:p1-1', 'claim:p1-3'])
  })
})

describe('places', () => {
  it.each([
    ['place:port', 'place:land', 'place:north'],
    ['place:coast', 'place:land', 'place:north'],
    ['place:land', 'place:land', 'place:north'],
    ['place:north', 'place:north', 'place:north'],
    ['place:far-city', 'place:far-city', 'place:far-city'],
    ['place:world', 'place:world', 'place:world'],
  ])('%s stands with %s, and its region is %s', (id, country, region) => {
    expect([countryOf(graph, id), regionOf(graph, id)]).toEqual([country, region])
  })
  const withClaims = (...claims: object[]) => {
    const files = fixtureFiles()
    files['r/claims/i.json'] = {
      $schema: 'x',
      claims: claims.map((one, i) => ({ ...CLAIM, id: `claim:p1-${i + 1}`, ...one })),
    }
    const { dataset, problems } = readDataset(toFiles(files))
    if (!dataset) throw new Error(JSON.stringify(problems))
    return fullLens(buildGraph(dataset), 'places')
  }
  const at = (id: string) => ({ places: [{ id, role: 'origin' }] })
  it('a claim that says where ties the crime to that country, and the group that gains there, as on the map', () => {
    const places = withClaims(at('place:port'))
    expect(places.links.map(({ id }) => id)).toEqual([
      linkId('group:a', 'place:land'),
      linkId('place:land', 'crime:oil'),
    ])
    expect(places.nodes.find(({ id }) => id === 'group:a')?.alone).toBe(false)
  })
  it('a group is not where its goods only arrive', () => {
    const way = withClaims({
      places: [
        { id: 'place:port', role: 'origin' },
        { id: 'place:north', role: 'destination' },
      ],
    })
    expect(way.links.map(({ id }) => id)).toEqual([
      linkId('group:a', 'place:land'),
      linkId('place:land', 'crime:oil'),
      linkId('place:north', 'crime:oil'),
    ])
  })
  it('a part of the world is a cell of its own where two places of it are shown', () => {
    const cells = (lens: Lens) => lens.nodes.filter(({ kind }) => kind === 'place').map(({ id, cell }) => [id, cell])
    expect(cells(withClaims(at('place:port')))).toEqual([['place:land', undefined]])
    expect(cells(withClaims(at('place:port'), { ...at('place:north'), object: 'crime:extortion' }))).toEqual([
      ['place:north', 'place:north'],
      ['place:land', 'place:north'],
    ])
  })
})

describe('a fold', () => {
  it('says which of its members each line concerns', () => {
    const line = fullLens(graph, 'nexus').links.find(({ id }) => id === linkId('group:a', OTHER_CRIMES))
    expect(line?.strands.map(({ folded }) => folded)).toEqual([['crime:cybercrime']])
    expect(link('group:a', 'crime:oil')?.strands.some(({ folded }) => folded)).toBe(false)
  })
  it('keeps every member when one activity concerns two', () => {
    const tie = {
      side: 'tie',
      source: 'fold:x',
      target: 'activity:a1',
      stand: 'activity:a1',
      stroke: 'firm',
      reading: 'explicit',
    } as const
    const [line] = bundle([
      { ...tie, folded: ['place:port'] },
      { ...tie, folded: ['place:far-city'] },
    ])
    expect(line?.strands).toEqual([expect.objectContaining({ folded: ['place:port', 'place:far-city'] })])
  })
})

describe('what is sifted', () => {
  const full = fullLens(graph, 'nexus')
  const lines = (sift: Sift) => siftLens(full, sift).links.map((line) => line.id)
  it('leaves out weaker claims, and the line with the last of them', () => {
    const firm = siftLens(full, { ...NO_SIFT, sure: 'firm' })
    expect(firm.links.map((line) => line.id)).not.toContain(linkId('group:a', 'crime:extortion'))
    expect(firm.links.find((line) => line.id === linkId('group:a', 'crime:oil'))?.strands).toHaveLength(1)
  })
  it('shows our readings and unnamed actors only when asked', () => {
    expect(lines(NO_SIFT)).not.toContain(linkId('group:a', OTHER_CRIMES))
    expect(lines({ ...NO_SIFT, show: ['inferred'] })).toContain(linkId('group:a', OTHER_CRIMES))
    expect(lines({ ...NO_SIFT, show: ['actor'] })).toContain(linkId('actor:some', 'crime:oil'))
  })
  it('takes a kind away with its lines, and a mark with its last line', () => {
    const without = siftLens(full, { ...NO_SIFT, hide: ['body'] })
    expect(without.nodes.some(({ kind }) => kind === 'body')).toBe(false)
    expect(without.links.some(({ side }) => side === 'response')).toBe(false)
    const actors = siftLens(full, { ...NO_SIFT, show: ['actor'], hide: ['crime'] })
    expect(actors.nodes.some(({ kind }) => kind === 'actor')).toBe(false)
  })
  it('keeps what the report itself leaves without a line', () => {
    expect(siftLens(full, { ...NO_SIFT, sure: 'firm' }).nodes.map((one) => one.id)).toContain('group:b')
  })
  it('is turned and turned back to where it was', () => {
    for (const name of ['group', 'actor', 'inferred', 'threat'] as const) {
      const once = turned('nexus', NO_SIFT, name)
      expect(isOn('nexus', once, name)).toBe(!isOn('nexus', NO_SIFT, name))
      expect(turned('nexus', once, name)).toEqual(NO_SIFT)
    }
  })
  it('leaves one entry on, and asked again all', () => {
    const among = ['group', 'crime', 'body', 'actor'] as const
    const one = onlyOne('nexus', NO_SIFT, 'actor', among)
    expect(among.filter((name) => isOn('nexus', one, name))).toEqual(['actor'])
    expect(onlyOne('nexus', one, 'actor', among)).toEqual(NO_SIFT)
  })
  it('counts what each entry has, or would add', () => {
    const counts = countSift(full, NO_SIFT)
    expect(counts.kinds.get('group')).toBe(2)
    expect(counts.kinds.get('actor')).toBe(1)
    expect(counts.inferred).toBe(1)
    // Each step has all ties that it would leave.
    expect([...counts.strokes.values()]).toEqual([1, 1, 2, 2])
  })
})

describe('a focus', () => {
  it('keeps what is so many lines away, and no more', () => {
    const one = focusLens(lens, ['group:a'], 1)
    expect(one?.nodes.map(({ id }) => id).sort()).toEqual([
      'crime:extortion',
      'crime:natural-resources',
      'crime:oil',
      'group:a',
    ])
    expect(focusLens(lens, ['group:a'], 2)?.nodes.map(({ id }) => id)).toContain('body:x')
  })
  it('stands on a line by its two ends, and on nothing it does not know', () => {
    const line = focusLens(lens, [linkId('crime:oil', 'body:x')], 0)
    expect(line?.nodes.map(({ id }) => id).sort()).toEqual(['body:x', 'crime:natural-resources', 'crime:oil'])
    expect(focusLens(lens, ['group:none'], 2)).toBeUndefined()
  })
  it('holds every line between what it keeps', () => {
    const kept = focusLens(lens, ['crime:oil'], 1)
    const ids = new Set(kept?.nodes.map(({ id }) => id))
    expect(kept?.links).toEqual(lens.links.filter(({ source, target }) => ids.has(source) && ids.has(target)))
  })
})
