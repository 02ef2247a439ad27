// What does each lens draw of made-up claims and rows, and what does the graph find?

import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import {
  bundle,
  LENS_IDS,
  type LensNode,
  linkEnds,
  linkId,
  markAlone,
  withStrands,
} from '../../../src/core/graph/lens.ts'
import { OTHER_BODIES } from '../../../src/core/graph/lenses/nexus.ts'
import { OTHER_REGIONS } from '../../../src/core/graph/lenses/response.ts'
import { isCrime, OTHER_CRIMES } from '../../../src/core/graph/lenses/ties.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { matrixOf } from '../../../src/core/graph/matrix.ts'
import { seeded } from '../../../src/core/graph/seeded.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { trials } from '../chance.ts'
import { fixtureDataset, fixtureGraph } from '../fixture.ts'
import { askOf, claimOf, datasetOf, entityOf, graphOf, leadOf, rowOf, standsIn, tieOf } from '../made.ts'

const fixture = fixtureGraph()
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('ties of the same two marks', () => {
  it('become one line with the first side there is, its firmest stroke, and every stand', () => {
    const [line, ...others] = bundle([
      tieOf('a', 'b', '1', { side: 'tie', stroke: 'claimed' }),
      tieOf('a', 'b', '2', { side: 'response', stroke: 'hedged', reading: 'inferred' }),
      tieOf('a', 'b', '3', { side: 'threat', stroke: 'limited' }),
    ])
    expect(others).toEqual([])
    expect(line).toMatchObject({ id: 'link:a~b', side: 'threat', stroke: 'hedged', inferred: false })
    expect(standsIn(line?.strands ?? [])).toEqual(['1', '2', '3'])
  })
  it('are our reading only where all of them are', () => {
    const read = { reading: 'inferred' as const }
    expect(bundle([tieOf('a', 'b', '1', read), tieOf('a', 'b', '2', read)])[0]?.inferred).toBe(true)
    expect(bundle([tieOf('a', 'b', '1', read), tieOf('a', 'b', '1')])[0]).toMatchObject({
      inferred: false,
      strands: [{ stand: '1', reading: 'explicit' }],
    })
  })
  it('that run the other way are another line', () => {
    expect(ids(bundle([tieOf('a', 'b', '1'), tieOf('b', 'a', '1')]))).toEqual(['link:a~b', 'link:b~a'])
  })
  it('lose none, whatever they are, and keep each stand of a line once', () => {
    trials(100, (chance) => {
      const marks = ['a', 'b', 'c']
      const ties = Array.from({ length: chance.below(12) }, () =>
        tieOf(chance.one(marks), chance.one(marks), chance.one(['1', '2', '3']), {
          stroke: chance.one(['firm', 'hedged', 'claimed', 'limited']),
        }),
      )
      const links = bundle(ties)
      const key = (source: string, target: string, stand: string) => `${source}~${target} ${stand}`
      const drawn = links.flatMap(({ source, target, strands }) =>
        strands.map(({ stand }) => key(source, target, stand)),
      )
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(new Set(drawn)).toEqual(new Set(ties.map((one) => key(one.source, one.target, one.stand))))
    })
  })
  it('of nothing are nothing, and a line of nothing is firm', () => {
    expect(bundle([])).toEqual([])
    expect(withStrands({ id: 'x', side: 'tie', source: 'a', target: 'b' }, [])).toMatchObject({ stroke: 'firm' })
  })
})

describe('the id of a line', () => {
  it('gives its two ends again', () => {
    for (const [a, b] of [
      ['group:a', 'crime:oil'],
      ['fold:x', 'activity:a1'],
    ] as const)
      expect(linkEnds(linkId(a, b))).toEqual({ source: a, target: b })
  })
  it.each(['', 'link:', 'link:a', 'link:a~', 'link:~b', 'link:a~b~c', 'xlink:a~b', 'claim:p1-1'])('is not %j', (id) => {
    expect(linkEnds(id)).toBeUndefined()
  })
})

describe('a mark', () => {
  const mark = (id: string, more: Partial<LensNode> = {}): LensNode => ({
    id,
    kind: 'crime',
    column: 'crime',
    block: 0,
    count: 1,
    stays: true,
    alone: false,
    ...more,
  })
  it('is alone without a line, and a bracket while none of its parts has one', () => {
    const links = bundle([tieOf('a', 'b', '1')])
    const marks = [mark('a'), mark('c'), mark('whole', { bracket: ['b', 'x'] }), mark('none', { bracket: ['x'] })]
    expect(markAlone(marks, links).map(({ id, alone }) => [id, alone])).toEqual([
      ['a', false],
      ['c', true],
      ['whole', false],
      ['none', true],
    ])
  })
  it('that is as it was is the same object', () => {
    const marks = [mark('a'), mark('c', { alone: true })]
    expect(markAlone(marks, bundle([tieOf('a', 'b', '1')])).every((one, i) => one === marks[i])).toBe(true)
  })
})

describe('a bracket', () => {
  const graph = graphOf([claimOf(1), claimOf(2, { object: 'crime:natural-resources' })])
  const whole = (passing: string[]) =>
    siftLens(fullLens(graph, 'nexus'), NO_SIFT, new Set(passing)).nodes.find(
      ({ id }) => id === 'crime:natural-resources',
    )
  it('embraces the parts that a filter leaves', () => {
    expect(whole(['claim:p1-1', 'claim:p1-2'])?.bracket).toEqual(['crime:oil'])
  })
  it('round none of them is a mark like any other, at which its own lines end', () => {
    expect(whole(['claim:p1-2'])).toMatchObject({ bracket: undefined, alone: false })
  })
})

describe('the graph', () => {
  const graph = graphOf(
    [
      claimOf(1, { footnotes: ['fn1'], attribution: ['body:x', 'doc:d', 'fn1'] }),
      claimOf(2, {
        evidence: [
          { unit: 'p1', sentences: [1] },
          { unit: 'p2', sentences: [1] },
        ],
      }),
    ],
    {
      activities: [
        rowOf(1, {
          partners: [{ id: 'body:y', role: 'partner', at: [1] }],
          venues: [{ id: 'place:port', at: [1] }],
          documents: [{ id: 'doc:d', at: [1] }],
          crimes: [{ id: 'crime:oil', basis: 'implied', at: [1] }],
        }),
      ],
      recommendations: [askOf(1, { names: ['body:x'], concerns: ['crime:oil'] })],
    },
  )
  it('finds what stands in a unit: claims by sentence or footnote, requests, and its row', () => {
    expect([...graph.standsIn('p1')]).toEqual(['claim:p1-1', 'claim:p1-2'])
    expect([...graph.standsIn('p2')]).toEqual(['claim:p1-2', 'rec:p2-1'])
    expect([...graph.standsIn('fn1')]).toEqual(['claim:p1-1'])
    expect([...graph.standsIn('a1')]).toEqual(['activity:a1'])
    expect(graph.standsIn('p99').size).toBe(0)
  })
  it('finds the units of a claim, a row and a request, and of anything else none', () => {
    expect(['claim:p1-2', 'activity:a1', 'rec:p2-1', 'group:a', ''].map((id) => graph.unitsOf(id))).toEqual([
      ['p1', 'p2'],
      ['a1'],
      ['p2'],
      [],
      [],
    ])
  })
  it('finds claims by their source, whether a thing or a footnote', () => {
    for (const source of ['body:x', 'doc:d', 'fn1']) expect(ids(graph.claimsFrom(source))).toEqual(['claim:p1-1'])
    expect(graph.claimsFrom('group:a')).toEqual([])
  })
  it('finds rows by who leads them, by who has another part, and by what they are on', () => {
    expect(ids(graph.activitiesOf('body:x'))).toEqual(['activity:a1'])
    expect(graph.activitiesOf('body:y')).toEqual([])
    for (const id of ['body:y', 'place:port', 'doc:d'])
      expect([id, ids(graph.activitiesWith(id))]).toEqual([id, ['activity:a1']])
    expect(graph.activitiesOn('crime:oil').map(({ addressed }) => addressed.basis)).toEqual(['implied'])
    expect(graph.activitiesOn('place:world').map(({ addressed }) => addressed.basis)).toEqual(['named'])
    expect(graph.activitiesOn('place:port')).toEqual([])
    expect(graph.activityIn('a1')?.id).toBe('activity:a1')
  })
  it('finds requests by what they name and by what they concern', () => {
    for (const id of ['body:x', 'crime:oil']) expect(ids(graph.recommendationsOn(id))).toEqual(['rec:p2-1'])
    expect(ids(graph.recommendationsIn('p2'))).toEqual(['rec:p2-1'])
    expect(graph.recommendationsIn('p1')).toEqual([])
  })
  it('finds every unit that names a thing or carries a claim about it', () => {
    expect([...graph.unitsNaming('group:a')]).toEqual(['p1', 'p2'])
    expect([...graph.unitsNaming('crime:oil')]).toEqual(['p1', 'p2'])
  })
  it('calls a thing by its short name on a mark, by its title where it is a row', () => {
    const short = { en: 'S', zh: '短' }
    const named = buildGraph(datasetOf([], { entities: [entityOf('group:a', { short })], activities: [rowOf(1)] }))
    expect([named.shortOf('group:a'), named.nameOf('group:a')?.en]).toEqual([short, 'group:a'])
    expect(named.shortOf('activity:a1')).toEqual(rowOf(1).title)
    expect([named.shortOf('group:b'), named.nameOf('')]).toEqual([undefined, undefined])
  })
  it('tells a claim that ties a thing to itself once', () => {
    expect(graphOf([claimOf(1, { object: 'group:a' })]).claimsAbout('group:a')).toHaveLength(1)
  })
})

describe('organized crime at large', () => {
  const entities = [...fixtureDataset().entities, entityOf('crime:any', { generic: true })]
  const graph = graphOf([claimOf(1, { object: 'crime:any' })], { entities })
  it('is no crime of its own, in no lens of crimes and in no matrix', () => {
    expect([isCrime(graph, 'crime:any'), isCrime(graph, 'crime:oil'), isCrime(graph, 'group:a')]).toEqual([
      false,
      true,
      false,
    ])
    for (const id of ['nexus', 'threat'] as const) expect(fullLens(graph, id).links).toEqual([])
    expect(ids(matrixOf(graph, 'group-crime').nodes)).not.toContain('crime:any')
  })
  it('is in the picture of everything', () => {
    expect(ids(fullLens(graph, 'everything').links)).toEqual([linkId('group:a', 'crime:any')])
  })
})

describe('Nexus', () => {
  const nexus = (graph: ReturnType<typeof graphOf>) => fullLens(graph, 'nexus')
  it('shows a crime that has a heading, its parts, and what a named group benefits from; the rest in one mark', () => {
    const lens = nexus(graphOf([claimOf(1, { object: 'crime:cybercrime' })]))
    const crimes = lens.nodes.filter(({ kind }) => kind === 'crime')
    expect(crimes.map(({ id, members }) => [id, members])).toEqual([
      ['crime:natural-resources', undefined],
      ['crime:oil', undefined],
      ['crime:cybercrime', undefined],
      [OTHER_CRIMES, ['crime:extortion']],
    ])
    expect(crimes[0]?.bracket).toEqual(['crime:oil'])
  })
  it('folds a crime of which only an unnamed actor or our reading says that somebody benefits', () => {
    const lens = nexus(
      graphOf([
        claimOf(1, { subject: 'actor:some', object: 'crime:extortion' }),
        claimOf(2, { object: 'crime:cybercrime', reading: 'inferred' }),
      ]),
    )
    expect(lens.nodes.find(({ id }) => id === OTHER_CRIMES)?.members).toEqual(['crime:extortion', 'crime:cybercrime'])
  })
  it('sets groups without a line below the others, and unnamed actors below those', () => {
    const lens = nexus(graphOf([claimOf(1), claimOf(2, { subject: 'actor:some' })]))
    expect(lens.nodes.filter(({ column }) => column === 'group').map(({ id, block }) => [id, block])).toEqual([
      ['group:a', 0],
      ['group:b', 1],
      ['actor:some', 2],
    ])
  })
  it('gives a crime the gap that nobody is said to benefit, a parent none that its part has not', () => {
    const lens = nexus(graphOf([claimOf(1)], { activities: [rowOf(1, { crimes: [] })] }))
    const gap = (id: string) => lens.nodes.find((node) => node.id === id)?.gap
    expect(gap('crime:oil')).toEqual({ groups: false, activities: true })
    expect(gap('crime:natural-resources')).toEqual({ groups: false, activities: true })
    expect(gap(OTHER_CRIMES)).toEqual({ groups: true, activities: true })
  })
  it('lets a part be answered by what answers its whole', () => {
    const lens = nexus(
      graphOf([claimOf(1)], {
        activities: [rowOf(1, { crimes: [{ id: 'crime:natural-resources', basis: 'named', at: [1] }] })],
      }),
    )
    expect(lens.nodes.find(({ id }) => id === 'crime:oil')?.gap?.activities).toBe(false)
  })
  it('answers no crime by what a row only implies', () => {
    const implied = [{ id: 'crime:oil', basis: 'implied' as const, at: [1] }]
    const lens = nexus(graphOf([], { activities: [rowOf(1, { crimes: implied })] }))
    expect(lens.links).toEqual([])
    expect(lens.nodes.find(({ id }) => id === OTHER_BODIES)?.members).toEqual(['body:x'])
  })
  it('has no mark for bodies without a row, and none for idle ones where there are none', () => {
    expect(nexus(graphOf([])).nodes.filter(({ kind }) => kind === 'body')).toEqual([])
    expect(ids(nexus(graphOf([], { activities: [rowOf(1)] })).nodes.filter(({ kind }) => kind === 'body'))).toEqual([
      'body:x',
    ])
  })
  it('in Threat has neither bodies nor a gap of activities', () => {
    const threat = fullLens(fixture, 'threat')
    expect(threat.columns).toEqual(['group', 'crime'])
    expect(threat.links.every(({ side }) => side === 'threat')).toBe(true)
    expect(threat.nodes.some(({ gap }) => gap?.activities)).toBe(false)
  })
})

describe('Response', () => {
  const rows = (n: number, place: string) =>
    Array.from({ length: n }, (_, i) => rowOf(i + 1, { places: [{ id: place, at: ['scope'] }] }))
  const response = (activities: ReturnType<typeof rowOf>[]) => fullLens(graphOf([], { activities }), 'response')
  it('gives a region its own mark from three rows on; the others stand in one', () => {
    const places = (lens: ReturnType<typeof response>) => lens.nodes.filter(({ kind }) => kind === 'place')
    expect(ids(places(response(rows(3, 'place:north'))))).toEqual(['place:north'])
    expect(places(response(rows(2, 'place:north'))).map(({ id, members }) => [id, members])).toEqual([
      [OTHER_REGIONS, ['place:north']],
    ])
  })
  it('counts what lies in a region for the region, once a row', () => {
    const both = [
      { id: 'place:land', at: ['scope' as const] },
      { id: 'place:port', at: [1] },
    ]
    const lens = response([1, 2, 3].map((n) => rowOf(n, { places: both })))
    expect(lens.nodes.find(({ id }) => id === 'place:north')).toMatchObject({ count: 3 })
    expect(lens.links.filter(({ source }) => source === 'place:north')).toHaveLength(3)
  })
  it('remembers which region a row means where that has no mark of its own', () => {
    const [line] = response(rows(1, 'place:north')).links.filter(({ source }) => source === OTHER_REGIONS)
    expect(line?.strands[0]?.folded).toEqual(['place:north'])
  })
  it('draws a crime that a row only implies as a reading of ours, and leaves its gap', () => {
    const lens = response([rowOf(1, { crimes: [{ id: 'crime:oil', basis: 'implied', at: [1] }] })])
    expect(lens.links.find(({ source }) => source === 'crime:oil')).toMatchObject({ inferred: true })
    expect(lens.nodes.find(({ id }) => id === 'crime:oil')?.gap).toEqual({ groups: false, activities: true })
  })
  it('draws every part of a body that leads somewhere, and no body that only supports', () => {
    const lens = response([
      rowOf(1, { leads: [leadOf('body:x'), leadOf('body:y', 'supports')] }),
      rowOf(2, { leads: [leadOf('body:x', 'supports')] }),
    ])
    expect(ids(lens.links.filter(({ target }) => target.startsWith('body:')))).toEqual([
      linkId('activity:a1', 'body:x'),
      linkId('activity:a2', 'body:x'),
    ])
  })
})

describe('Everything', () => {
  it('runs a line from the column that stands further left, and in one column by the letters', () => {
    const lens = fullLens(
      graphOf([
        claimOf(1, { subject: 'crime:oil', predicate: 'takes-place-in', object: 'place:land' }),
        claimOf(2, { subject: 'group:b', predicate: 'tied-to', object: 'group:a' }),
      ]),
      'everything',
    )
    expect(ids(lens.links)).toEqual([linkId('place:land', 'crime:oil'), linkId('group:a', 'group:b')])
  })
  it('ties rows and requests to all they name, but a row not to where it met', () => {
    const lens = fullLens(
      graphOf([], {
        activities: [rowOf(1, { venues: [{ id: 'place:port', at: [1] }] })],
        recommendations: [askOf(1, { names: ['doc:d'], concerns: ['crime:oil'] })],
      }),
      'everything',
    )
    expect(ids(lens.links).sort()).toEqual(
      [
        linkId('activity:a1', 'body:x'),
        linkId('place:world', 'activity:a1'),
        linkId('crime:oil', 'activity:a1'),
        linkId('doc:d', 'rec:p2-1'),
        linkId('crime:oil', 'rec:p2-1'),
      ].sort(),
    )
    expect(lens.links.find(({ source }) => source === 'place:world')?.side).toBe('tie')
  })
  it('counts for a mark all that its lines stand for, and leaves out what nothing ties', () => {
    const lens = fullLens(graphOf([claimOf(1), claimOf(2), claimOf(3, { object: 'crime:extortion' })]), 'everything')
    expect(lens.nodes.map(({ id, count }) => [id, count])).toEqual([
      ['group:a', 3],
      ['crime:oil', 2],
      ['crime:extortion', 1],
    ])
  })
})

it.each(LENS_IDS)('%s of nothing has no line, and no mark that is not a finding', (id) => {
  const lens = fullLens(graphOf([], { entities: [], units: [] }), id)
  expect([lens.links, lens.nodes]).toEqual([[], []])
})

describe('chance', () => {
  it('from one number is the same in every run, and from another another', () => {
    const run = (seed: number) => {
      const next = seeded(seed)
      return Array.from({ length: 5 }, next)
    }
    expect(run(7)).toEqual(run(7))
    expect(run(7)).not.toEqual(run(8))
  })
  it('lies from 0 to below 1, and on both halves alike', () => {
    const next = seeded(1)
    const drawn = Array.from({ length: 4000 }, next)
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true)
    expect(drawn.filter((one) => one < 0.5).length / drawn.length).toBeCloseTo(0.5, 1)
  })
})
