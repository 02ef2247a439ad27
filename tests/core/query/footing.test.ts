// What a claim must rest on: the rule, case by case, and what it leaves of a picture.

import { describe, expect, it } from 'vitest'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { countSift, NO_SIFT, type Sift, siftLens } from '../../../src/core/graph/sift.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { FOOTINGS, type Footing } from '../../../src/core/model/footing.ts'
import { filterOf, passing } from '../../../src/core/query/facets.ts'
import { footedClaims } from '../../../src/core/query/footing.ts'
import { remainsOf } from '../../../src/core/query/remains.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { claimOf, graphOf, leadOf, rowOf } from '../made.ts'

const PAPER = 'doc:s-2015-1'
const said = (n: number, attribution: readonly string[], change: Partial<Claim> = {}) =>
  claimOf(n, { attribution, ...change })
const standing = (claims: readonly Claim[], footing: Footing, sure: Sift['sure'] = 'limited') =>
  [...(footedClaims(graphOf(claims), footing, sure) ?? [])].map((id) => Number(id.split('-')[1]))

describe('what a claim rests on', () => {
  it('does not matter where anyone will do', () => {
    expect(footedClaims(graphOf([said(1, [])]), 'anyone', 'limited')).toBeUndefined()
  })
  it('is a named speaker where a body, an organization or a document is named', () => {
    const claims = [said(1, []), said(2, ['body:x']), said(3, [PAPER]), said(4, ['org:y'])]
    expect(standing(claims, 'named')).toEqual([2, 3, 4])
  })
  it('is a document where a paper or a resolution is cited; a footnote alone is none', () => {
    const claims = [
      said(1, ['body:x']),
      said(2, ['body:x', PAPER]),
      said(3, ['res:9-2015']),
      said(4, [], { footnotes: ['fn1'] }),
    ]
    expect(standing(claims, 'document')).toEqual([2, 3])
  })
  it('is not asked of who responds', () => {
    const graph = graphOf([])
    const answer = graph.dataset.ontology.predicates.find(({ side }) => side === 'response')?.id ?? ''
    expect(answer).not.toBe('')
    expect(standing([said(1, [], { subject: 'body:x', predicate: answer })], 'document')).toEqual([1])
  })
})

describe('two origins', () => {
  const pair = (a: readonly string[], b: readonly string[], change: Partial<Claim> = {}) => [
    said(1, a),
    said(2, b, change),
  ]
  it('are two where claims of the same two things name sources apart', () => {
    expect(standing(pair(['body:x'], [PAPER]), 'origins')).toEqual([1, 2])
  })
  it('are one where any one claim, of whatever it is, names the two together', () => {
    const elsewhere = said(3, ['body:x', PAPER], { object: 'crime:extortion' })
    expect(standing([...pair(['body:x'], [PAPER]), elsewhere], 'origins')).toEqual([])
  })
  it('are one through a third source as well', () => {
    const chain = [
      said(3, ['body:x', 'org:y'], { object: 'crime:extortion' }),
      said(4, [PAPER, 'org:y'], { object: 'crime:extortion' }),
    ]
    expect(standing([...pair(['body:x'], [PAPER]), ...chain], 'origins')).toEqual([])
  })
  it('are not made by the report itself, by a reading of ours, by what is denied, or by what is not sure enough', () => {
    expect(standing(pair(['body:x'], []), 'origins')).toEqual([])
    expect(standing(pair(['body:x'], [PAPER], { reading: 'inferred' }), 'origins')).toEqual([])
    expect(standing(pair(['body:x'], [PAPER], { polarity: 'denied' }), 'origins')).toEqual([])
    const alleged = pair(['body:x'], [PAPER], { certainty: 'alleged' })
    expect(standing(alleged, 'origins', 'hedged')).toEqual([])
    expect(standing(alleged, 'origins', 'claimed')).toEqual([1, 2])
  })
  it('belong to one tie: of two ties with one origin each, none has two', () => {
    expect(standing([said(1, ['body:x']), said(2, [PAPER], { object: 'crime:extortion' })], 'origins')).toEqual([])
  })
})

describe('what remains', () => {
  const claims = [
    said(1, [PAPER], { certainty: 'alleged' }),
    said(2, []),
    said(3, [], { object: 'crime:extortion' }),
    said(4, ['body:x'], { subject: 'group:b', object: 'crime:extortion' }),
  ]
  const graph = graphOf(claims, { activities: [rowOf(1, { leads: [leadOf('body:x')] })] })
  const lenses = openLenses(graph)
  const at = (change: Partial<Sift>) => lenses.sifted('nexus', { ...NO_SIFT, ...change }, {})
  const line = (lens: ReturnType<typeof at>, id: string) => lens.links.find((one) => one.id === id)
  it('is drawn by the claims that pass alone: the line takes their stroke', () => {
    expect(line(at({}), 'link:group:a~crime:oil')?.stroke).toBe('firm')
    expect(line(at({ rests: 'document' }), 'link:group:a~crime:oil')?.stroke).toBe('claimed')
  })
  it('keeps every mark in its place, and what fell as a line of its own kind', () => {
    const lens = at({ rests: 'document' })
    expect(lens.nodes.map(({ id }) => id)).toEqual(at({}).nodes.map(({ id }) => id))
    expect(lens.fallen?.map(({ id }) => id).sort()).toEqual([
      'link:group:a~crime:extortion',
      'link:group:b~crime:extortion',
    ])
    expect(lens.nodes.find(({ id }) => id === 'group:b')?.alone).toBe(true)
  })
  it('leaves the side of the answers as it is', () => {
    const answers = (lens: ReturnType<typeof at>) => lens.links.filter(({ side }) => side === 'response').length
    expect(answers(at({ rests: 'origins' }))).toBe(answers(at({})))
    expect(answers(at({}))).toBeGreaterThan(0)
  })
  it('passes both steps with one and the same claim', () => {
    const lens = at({ rests: 'document', sure: 'firm' })
    expect(line(lens, 'link:group:a~crime:oil')).toBeUndefined()
    expect(lens.fallen?.map(({ id }) => id)).toContain('link:group:a~crime:oil')
  })
  it('is counted beside each answer with the other step as it is', () => {
    const counted = (change: Partial<Sift>) =>
      countSift(fullLens(graph, 'nexus'), { ...NO_SIFT, ...change }, undefined, lenses.footed)
    expect([...counted({}).footings]).toEqual([
      ['anyone', 3],
      ['named', 2],
      ['document', 1],
      ['origins', 0],
    ])
    expect([...counted({ sure: 'firm' }).footings.values()]).toEqual([3, 1, 0, 0])
    expect([...counted({ rests: 'document' }).strokes.values()]).toEqual([0, 0, 1, 1])
    for (const rests of FOOTINGS) {
      const lens = siftLens(
        fullLens(graph, 'nexus'),
        { ...NO_SIFT, rests },
        undefined,
        lenses.footed({ ...NO_SIFT, rests }),
      )
      expect(lens.links.filter(({ side }) => side === 'threat')).toHaveLength(counted({}).footings.get(rests) ?? -1)
    }
  })
  it('is carried by sources, each with its ties and where they stand; groups without a tie are named', () => {
    const sift: Sift = { ...NO_SIFT, rests: 'named' }
    const remains = remainsOf(lenses.narrowed(filterOf({ facets: {}, sift })), at(sift), sift)
    expect(remains?.carriers.map(({ id, ties }) => [id, ties.length])).toEqual([
      ['body:x', 1],
      [PAPER, 1],
    ])
    expect(remains?.claims.map(({ id }) => id).sort()).toEqual(['claim:p1-1', 'claim:p1-4'])
    const document: Sift = { ...NO_SIFT, rests: 'document' }
    expect(remainsOf(lenses.narrowed(filterOf({ facets: {}, sift: document })), at(document), document)?.bare).toEqual([
      'group:b',
    ])
    expect(remainsOf(lenses.narrowed(filterOf({ facets: {}, sift: NO_SIFT })), at({}), NO_SIFT)).toBeUndefined()
  })
  it('filters the evidence of every view alike, and lets activities be', () => {
    const left = passing(graph, filterOf({ facets: {}, sift: { ...NO_SIFT, rests: 'document' } }))
    expect([...left].sort()).toEqual(['activity:a1', 'claim:p1-1'])
  })
})
