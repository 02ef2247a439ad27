// The answer of a panel: does every claim stand in it once, in rows that say how firm, how much, who says so and where?

import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { type AnswerRow, type Asked, answerOf } from '../../../src/core/query/answer.ts'
import { openAsking } from '../../../src/core/query/asking/ask.ts'
import { companionsOf } from '../../../src/core/query/companions.ts'
import { howFirm } from '../../../src/core/query/firmness.ts'
import { unitRuns } from '../../../src/core/query/unit-runs.ts'
import { trials } from '../chance.ts'
import { fixtureDataset, fixtureGraph } from '../fixture.ts'
import { anyGraph, claimOf, entityOf, graphOf, leadOf, rowOf } from '../made.ts'

const dollars = (high: number) => ({
  what: { en: 'income', zh: '收入' },
  low: high,
  high,
  bound: 'exact' as const,
  unit: 'USD',
  measure: 'income' as const,
  additive: true,
})
const answer = (claims: readonly Claim[], asked: Asked = 'gains', id = 'group:a') =>
  answerOf(allEvidence(graphOf(claims)), id, asked)
const gains = (claims: readonly Claim[]): readonly AnswerRow[] =>
  answer(claims)
    .relations.filter(({ isGain }) => isGain)
    .flatMap(({ rows }) => rows)
const ends = (rows: readonly AnswerRow[]) => rows.map((row) => row.ends.join(' '))

describe('a row', () => {
  it('has the stroke of the firmest claim that the report makes, however firm our readings are', () => {
    const [row] = gains([
      claimOf(1, { certainty: 'alleged' }),
      claimOf(2, { certainty: 'confirmed', reading: 'inferred' }),
    ])
    expect(row).toMatchObject({ stroke: 'claimed', ours: 1 })
    expect(row?.firmest.id).toBe('claim:p1-1')
  })
  it('has that of our reading where the report makes none', () => {
    expect(gains([claimOf(1, { certainty: 'reported', reading: 'inferred' })])[0]).toMatchObject({
      stroke: 'hedged',
      ours: 1,
    })
  })
  it('has each sum with what the report says before what is read into it', () => {
    const [row] = gains([
      claimOf(1, { reading: 'inferred', quantities: [dollars(9)] }),
      claimOf(2, { quantities: [dollars(5)] }),
    ])
    expect(row?.sums.map(({ quantity }) => quantity.high)).toEqual([5, 9])
  })
  it('names each source once, and says whether the report speaks itself', () => {
    const [row] = gains([
      claimOf(1, { attribution: ['body:x'] }),
      claimOf(2, { attribution: ['body:x', 'doc:d'] }),
      claimOf(3),
    ])
    expect(row).toMatchObject({ sources: ['body:x', 'doc:d'], isItself: true })
  })
  it('has every unit of its claims, those that follow one another as one', () => {
    const at = (unit: string) => ({ evidence: [{ unit, sentences: [1] }] })
    const [row] = gains([claimOf(1, at('p2')), claimOf(2, at('p1'))])
    expect(row?.units).toEqual([{ from: 'p1', to: 'p2' }])
  })
  it('of crime at large is a row, and counts as no crime', () => {
    const entities = [...fixtureDataset().entities, entityOf('crime:any', { generic: true })]
    const graph = graphOf([claimOf(1, { object: 'crime:any' }), claimOf(2)], { entities })
    const [relation] = answerOf(allEvidence(graph), 'group:a', 'gains').relations
    expect(relation?.rows.map((row) => [row.ends[0], row.isCounted])).toEqual([
      ['crime:oil', true],
      ['crime:any', false],
    ])
  })
})

describe('rows', () => {
  it('stand with a sum before without, firm before hedged, many before one, our reading last', () => {
    expect(
      ends(
        gains([
          claimOf(1, { object: 'crime:cybercrime', reading: 'inferred', quantities: [dollars(7)] }),
          claimOf(2, { object: 'crime:natural-resources' }),
          claimOf(3, { object: 'crime:extortion', certainty: 'estimated', quantities: [dollars(5)] }),
          claimOf(4, { object: 'crime:oil' }),
          claimOf(5, { object: 'crime:oil' }),
        ]),
      ),
    ).toEqual(['crime:extortion', 'crime:oil', 'crime:natural-resources', 'crime:cybercrime'])
  })
  it('of a crime have named groups before unnamed actors, whatever those received', () => {
    const { relations } = answer(
      [claimOf(1, { subject: 'actor:some', quantities: [dollars(5)] }), claimOf(2, { certainty: 'possible' })],
      'gains',
      'crime:oil',
    )
    expect(ends(relations[0]?.rows ?? [])).toEqual(['group:a', 'actor:some'])
  })
  it('put claims on other things together by what they tie to what', () => {
    const at = { places: [{ id: 'place:port', role: 'market' }] }
    const { placed } = answer(
      [claimOf(1, at), claimOf(2, at), claimOf(3, { ...at, subject: 'group:b' })],
      'gains',
      'place:port',
    )
    expect(placed.map((row) => [row.ends, row.claims.length])).toEqual([
      [['group:a', 'crime:oil'], 2],
      [['group:b', 'crime:oil'], 1],
    ])
  })
})

describe('what leads', () => {
  const claims = [claimOf(1), claimOf(2, { predicate: 'active-in', object: 'place:land' })]
  const leading = (asked: Asked) =>
    answer(claims, asked)
      .relations.filter(({ leads }) => leads)
      .map(({ predicate }) => predicate)
  it('is who gains from what, and every other relation is a line', () => {
    expect(leading('gains')).toEqual(['benefits-from'])
    expect(leading('activities')).toEqual(['benefits-from'])
    expect(answer(claims).relations.map(({ predicate }) => predicate)).toEqual(['benefits-from', 'active-in'])
  })
  it('is where, before that, where a picture of places asks', () => {
    expect(leading('places')).toEqual(['active-in', 'benefits-from'])
  })
  it('is every relation of what gains nothing, unless it has activities of its own', () => {
    const works = claimOf(1, { subject: 'body:x', predicate: 'works-on', object: 'crime:oil' })
    const led = (activities: Parameters<typeof graphOf>[1]) =>
      answerOf(allEvidence(graphOf([works], activities)), 'body:x', 'gains').relations.map(({ leads }) => leads)
    expect(led({})).toEqual([true])
    expect(led({ activities: [rowOf(1, { leads: [leadOf('body:x')] })] })).toEqual([false])
  })
})

describe('an answer', () => {
  it('has every claim about a thing once, whatever is asked', () => {
    trials(30, (chance) => {
      const graph = allEvidence(anyGraph(chance))
      for (const { id } of graph.dataset.entities)
        for (const asked of ['gains', 'places', 'activities'] as const) {
          const { relations, placed, resting } = answerOf(graph, id, asked)
          const stand = (rows: readonly AnswerRow[]) =>
            rows.flatMap((row) => row.claims.map((claim) => claim.id)).sort()
          const sorted = (some: readonly Claim[]) => [...new Set(some.map((claim) => claim.id))].sort()
          expect(stand(relations.flatMap(({ rows }) => rows))).toEqual(sorted(graph.claimsAbout(id)))
          expect(stand(placed)).toEqual(sorted(graph.claimsAt(id)))
          expect(stand(resting)).toEqual(sorted(graph.claimsFrom(id)))
        }
    })
  })
  it('of a thing that nothing is said of is empty', () => {
    expect(answer([], 'gains', 'group:b')).toEqual({ relations: [], placed: [], resting: [] })
  })
})

describe('how firm', () => {
  it('counts each claim once: by stroke what is said, apart what is our reading', () => {
    const { strokes, ours } = howFirm([
      claimOf(1, { certainty: 'confirmed' }),
      claimOf(2, { certainty: 'stated' }),
      claimOf(3, { certainty: 'reported' }),
      claimOf(4, { polarity: 'limited-evidence' }),
      claimOf(5, { polarity: 'denied' }),
      claimOf(6, { reading: 'inferred' }),
    ])
    expect(strokes.map(({ stroke, n, only }) => [stroke, n, only?.id])).toEqual([
      ['firm', 2, undefined],
      ['hedged', 1, 'claim:p1-3'],
      ['limited', 1, 'claim:p1-4'],
      ['denied', 1, 'claim:p1-5'],
    ])
    expect(ours).toBe(1)
  })
  it('names the document on which most rest alone, and none on which a single one does', () => {
    const from = (n: number, ...attribution: string[]) => claimOf(n, { attribution })
    expect(howFirm([from(1, 'doc:d'), from(2, 'doc:d'), from(3, 'doc:d', 'doc:e')]).alone).toEqual({
      source: 'doc:d',
      n: 2,
    })
    expect(howFirm([from(1, 'doc:d'), from(2, 'body:x')]).alone).toBeUndefined()
    expect(howFirm([])).toEqual({ strokes: [], ours: 0, alone: undefined })
  })
})

describe('units in a row', () => {
  it('are one run where paragraphs follow one another, never across notes or rows of the annex', () => {
    expect(unitRuns(['p9', 'p3', 'p2', 'p2', 'p4', 'a1', 'a2', 'fn1'])).toEqual([
      { from: 'p2', to: 'p4' },
      { from: 'p9', to: 'p9' },
      { from: 'fn1', to: 'fn1' },
      { from: 'a1', to: 'a1' },
      { from: 'a2', to: 'a2' },
    ])
    expect(unitRuns([])).toEqual([])
  })
})

describe('names to set beside', () => {
  const graph = fixtureGraph()
  const ask = openAsking(graph)
  const names = (query: string, purpose: 'compare' | 'paths', beside = ['group:a']) =>
    companionsOf(graph, ask, { query, beside, purpose })
  it('are of the same kind for a comparison and of another for a path, none that is there already', () => {
    expect(names('', 'compare')).not.toContain('group:a')
    expect(names('', 'compare').every((id) => id.startsWith('group:'))).toBe(true)
    expect(names('', 'paths').some((id) => id.startsWith('group:'))).toBe(false)
    expect(names('', 'paths')).toContain('crime:oil')
  })
  it('are of any kind where somebody types one, and nothing but names', () => {
    expect(names('oil', 'compare')[0]).toBe('crime:oil')
    expect(names('oil', 'compare', ['crime:oil'])).not.toContain('crime:oil')
    expect(names('sells', 'compare').every((id) => graph.entities.has(id))).toBe(true)
    expect(names('zzzz', 'paths')).toEqual([])
  })
  it('have what is called so before what has the name in a longer one', () => {
    const entities = [
      ...fixtureDataset().entities,
      entityOf('body:z', { names: { en: 'Head of the oil body', zh: '负责人' } }),
    ]
    const more = graphOf([claimOf(1), claimOf(2, { subject: 'body:z' }), claimOf(3, { subject: 'body:z' })], {
      entities,
    })
    const found = (hits: readonly string[]) =>
      companionsOf(
        more,
        () => ({
          parts: [],
          names: [],
          found: hits.map((id) => ({ kind: 'entity', id })),
          partly: [],
          counts: [],
          missing: [],
        }),
        {
          query: more.nameOf('crime:oil')?.en.toUpperCase() ?? '',
          beside: ['group:a'],
          purpose: 'paths',
        },
      )
    expect(found(['body:z', 'crime:oil'])).toEqual(['crime:oil', 'body:z'])
  })
})
