// Is it seen that something under a briefing says something else now, and only then?

import { describe, expect, it } from 'vitest'
import { buildGraph, type WholeGraph } from '../../../src/core/graph/graph.ts'
import type { Scene } from '../../../src/core/model/briefing.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import { changesOf, signOf, signsOf } from '../../../src/core/query/briefing-changes.ts'
import { askOf, claimOf, datasetOf, rowOf } from '../made.ts'

const SUM: Quantity = {
  what: { en: 'ransom', zh: '赎金' },
  low: 5,
  high: 5,
  bound: 'exact',
  unit: 'USD',
  measure: 'income',
  additive: false,
  notAdditiveBecause: 'no-period',
}
const CLAIM = claimOf(1, {
  quantities: [SUM],
  places: [
    { id: 'place:land', role: 'origin' },
    { id: 'place:port', role: 'market' },
  ],
})
const ROW = rowOf(1)
const ASKED = askOf(1, { names: ['body:x', 'doc:d'] })
const DATASET = datasetOf([CLAIM, claimOf(2)], { activities: [ROW], recommendations: [ASKED] })
const GRAPH = buildGraph(DATASET)

const withClaim = (change: Partial<Claim>) => buildGraph({ ...DATASET, claims: [{ ...CLAIM, ...change }, claimOf(2)] })
const withData = (change: Partial<Dataset>) => buildGraph({ ...DATASET, ...change })
const isSame = (graph: WholeGraph, id: string) => signOf(graph, id) === signOf(GRAPH, id)

describe('the sign of a claim', () => {
  it('is short, and the same for the same claim', () => {
    expect(signOf(GRAPH, CLAIM.id)).toMatch(/^[0-9a-f]{8}$/)
    expect(isSame(buildGraph(JSON.parse(JSON.stringify(DATASET))), CLAIM.id)).toBe(true)
  })
  it.each<[string, Partial<Claim>]>([
    ['statement', { statement: { en: 'B sells oil.', zh: CLAIM.statement.zh } }],
    ['certainty', { certainty: 'alleged' }],
    ['polarity', { polarity: 'denied' }],
    ['reading', { reading: 'inferred' }],
    ['subject', { subject: 'group:b' }],
    ['object', { object: 'crime:extortion' }],
    ['predicate', { predicate: 'tied-to' }],
    ['role', { role: 'member' }],
    ['source', { attribution: ['body:x'] }],
    ['period', { period: { from: '2008' } }],
    ['other end of its period', { period: { to: '2008' } }],
    ['amount', { quantities: [{ ...SUM, high: 6 }] }],
    ['bound', { quantities: [{ ...SUM, bound: 'about' }] }],
    ['further amount', { quantities: [SUM, SUM] }],
    ['place', { places: [{ id: 'place:land', role: 'origin' }] }],
    [
      'role of a place',
      {
        places: [
          { id: 'place:land', role: 'market' },
          { id: 'place:port', role: 'origin' },
        ],
      },
    ],
  ])('is another with another %s', (_, change) => {
    expect(isSame(withClaim(change), CLAIM.id)).toBe(false)
    expect(isSame(withClaim(change), 'claim:p1-2')).toBe(true)
  })
  it.each<[string, Partial<Claim>]>([
    ['Chinese', { statement: { en: CLAIM.statement.en, zh: '甲。' } }],
    ['sentences', { evidence: [{ unit: 'p1', sentences: [2] }] }],
    ['cue', { cue: undefined }],
    ['order of its places', { places: [...(CLAIM.places ?? [])].reverse() }],
    ['note', { note: { en: 'Note.', zh: '注。' } }],
  ])('is the same with another %s', (_, change) => {
    expect(isSame(withClaim(change), CLAIM.id)).toBe(true)
  })
})

describe('the sign of a row, a request and a unit', () => {
  it('is another where they say something else', () => {
    const [lead] = ROW.leads
    if (lead === undefined) throw new Error('no lead')
    const rows = [
      { ...ROW, title: { en: 'Start it', zh: ROW.title.zh } },
      { ...ROW, status: 'completed' },
      { ...ROW, leads: [{ ...lead, role: 'supports' }] },
      { ...ROW, places: [] },
      { ...ROW, crimes: [] },
      { ...ROW, dates: [{ on: '2015', what: { en: 'x', zh: 'x' }, at: [1] }] },
    ]
    for (const row of rows) expect(isSame(withData({ activities: [row] }), ROW.id)).toBe(false)
    const requests = [
      { ...ASKED, statement: { en: 'Do not.', zh: ASKED.statement.zh } },
      { ...ASKED, addressee: ['un-entities'] },
      { ...ASKED, modality: 'must' },
      { ...ASKED, names: ['body:x'] },
    ]
    for (const one of requests) expect(isSame(withData({ recommendations: [one] }), ASKED.id)).toBe(false)
    expect(isSame(withData({ recommendations: [{ ...ASKED, names: ['doc:d', 'body:x'] }] }), ASKED.id)).toBe(true)
  })
  it('is another where something in the unit is, and where its gist is', () => {
    expect(isSame(withClaim({ certainty: 'alleged' }), 'p1')).toBe(false)
    expect(isSame(withClaim({ certainty: 'alleged' }), 'p2')).toBe(true)
    expect(isSame(withData({ recommendations: [] }), 'p2')).toBe(false)
    const units = DATASET.units.map((unit) => ({ ...unit, gist: { en: 'New.', zh: unit.gist.zh } }))
    expect(isSame(withData({ units }), 'p1')).toBe(false)
  })
})

describe('what names nothing', () => {
  it.each(['__proto__', 'constructor', 'toString', '', 'p999', 'claim:p9-9', 'group:a'])('has no sign: “%s”', (id) => {
    expect(signOf(GRAPH, id)).toBeUndefined()
  })
})

const sceneOf = (id: string, ...on: string[]): Scene => ({
  id,
  name: { en: id, zh: id },
  link: '#',
  headline: { text: { en: id, zh: id }, on },
  steps: [{ show: [], says: [] }],
  notes: [],
  seconds: 10,
})
const scenes = [sceneOf('one', CLAIM.id, 'a1..a2'), sceneOf('two', 'claim:p1-2'), sceneOf('three', ASKED.id, 'p2')]

describe('the changes under a briefing', () => {
  const signs = signsOf(GRAPH, { scenes })
  it('are none right after its signs were taken', () => {
    expect(Object.keys(signs).sort()).toEqual([ASKED.id, CLAIM.id, 'claim:p1-2', 'a1', 'a2', 'p2'].sort())
    expect(changesOf(GRAPH, { scenes }, signs)).toEqual([])
  })
  it('are told scene by scene: what is gone, and what says something else', () => {
    const later = withData({ claims: [{ ...CLAIM, certainty: 'alleged' }], recommendations: [] })
    expect(changesOf(later, { scenes }, signs)).toEqual([
      { scene: 'one', gone: [], changed: [CLAIM.id] },
      { scene: 'two', gone: ['claim:p1-2'], changed: [] },
      { scene: 'three', gone: [ASKED.id], changed: ['p2'] },
    ])
  })
  it('are not known of what had no sign', () => {
    expect(changesOf(withClaim({ certainty: 'alleged' }), { scenes }, {})).toEqual([])
  })
  it('are looked for in signs of their own, whatever a file names', () => {
    const hostile = ['__proto__', 'constructor', 'hasOwnProperty']
    const taken = signsOf(GRAPH, { scenes: [sceneOf('bad', ...hostile)] })
    expect(taken).toEqual({})
    const read = JSON.parse('{"__proto__":"00000000","constructor":"00000000"}')
    expect(changesOf(GRAPH, { scenes: [sceneOf('bad', ...hostile)] }, read)).toEqual([
      { scene: 'bad', gone: hostile, changed: [] },
    ])
    expect(changesOf(GRAPH, { scenes: [sceneOf('good', CLAIM.id)] }, read)).toEqual([])
  })
  it('are told of ten thousand ids too', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `claim:x-${i}`)
    const [change] = changesOf(GRAPH, { scenes: [sceneOf('large', ...ids, CLAIM.id)] }, signs)
    expect(change?.gone).toEqual(ids)
    expect(change?.changed).toEqual([])
  })
})
