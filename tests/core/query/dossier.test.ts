// A dossier holds every claim once, however many of its subjects it is about, and adds no sum to another.

import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import { claimsOn } from '../../../src/core/query/claims.ts'
import { type Dossier, dossierOf, strokesOf } from '../../../src/core/query/dossier.ts'
import { narrowGraph } from '../../../src/core/query/narrow.ts'
import { trials } from '../chance.ts'
import { fixtureGraph } from '../fixture.ts'
import { anyGraph, claimOf, graphOf } from '../made.ts'

const SOME = ['group:a', 'group:b', 'crime:oil', 'place:land', 'body:x', 'doc:d']

/** Ids of the claims that its tables hold, in their order. */
function listed({ subjects }: Dossier): string[] {
  return subjects.flatMap(({ relations, placed, resting }) =>
    [...relations.flatMap(({ partners }) => partners.flatMap(({ claims }) => claims)), ...placed, ...resting].map(
      ({ id }) => id,
    ),
  )
}

const sumOf = (low: number, change: Partial<Quantity> = {}): Quantity => ({
  what: { en: 'income', zh: '收入' },
  low,
  high: low,
  bound: 'exact',
  unit: 'USD',
  measure: 'income',
  additive: true,
  ...change,
})

describe('a dossier', () => {
  it('lists every claim on its subjects once, and no other', () => {
    trials(60, (chance) => {
      const evidence = allEvidence(anyGraph(chance))
      const ids = chance.some(SOME)
      const dossier = dossierOf(evidence, ids)
      const wanted = new Set(ids.flatMap((id) => claimsOn(evidence, id)).map(({ id }) => id))
      expect(listed(dossier)).toEqual([...new Set(listed(dossier))])
      expect(new Set(listed(dossier))).toEqual(wanted)
      expect(dossier.claims.map(({ id }) => id)).toEqual(listed(dossier))
    })
  })
  it('says of each subject how many claims there are, and how many stand under one before it', () => {
    const tie = claimOf(1, { predicate: 'tied-to', object: 'group:b' })
    const own = claimOf(2, { subject: 'group:b' })
    const { subjects } = dossierOf(allEvidence(graphOf([tie, own])), ['group:a', 'group:b'])
    expect(subjects.map(({ id, all, above }) => [id, all.length, above])).toEqual([
      ['group:a', 1, 0],
      ['group:b', 2, 1],
    ])
  })
  it('is empty of nothing, of what the report does not know and of what it only names', () => {
    const evidence = allEvidence(fixtureGraph())
    expect(dossierOf(evidence, [])).toEqual({ subjects: [], claims: [], notes: [], units: new Map() })
    for (const id of ['group:nobody', 'place:far-city'])
      expect([id, dossierOf(evidence, [id]).claims.length]).toEqual([id, 0])
  })
  it('takes a subject that is asked for twice once', () => {
    const evidence = allEvidence(fixtureGraph())
    expect(dossierOf(evidence, ['group:a', 'group:a'])).toEqual(dossierOf(evidence, ['group:a']))
  })
  it('lists a claim of which a thing is both ends once', () => {
    const self = claimOf(1, { predicate: 'tied-to', object: 'group:a' })
    expect(listed(dossierOf(allEvidence(graphOf([self])), ['group:a']))).toEqual([self.id])
  })
  it('holds only what filters leave', () => {
    const whole = graphOf([claimOf(1), claimOf(2)])
    expect(listed(dossierOf(narrowGraph(whole, new Set(['claim:p1-2'])), ['group:a']))).toEqual(['claim:p1-2'])
  })
  it('numbers its sources as they are first named, each with all the units that name it', () => {
    const at = (unit: string) => [{ unit, sentences: [1] }]
    const claims = [
      claimOf(1, { attribution: ['body:y', 'doc:d'], evidence: at('p1') }),
      claimOf(2, { attribution: ['doc:d'], evidence: at('p2') }),
      claimOf(3, { attribution: [], evidence: at('p2') }),
    ]
    const { notes, units } = dossierOf(allEvidence(graphOf(claims)), ['group:a'])
    expect(notes).toEqual([
      { source: 'body:y', units: ['p1'] },
      { source: 'doc:d', units: ['p1', 'p2'] },
    ])
    expect([...units]).toEqual([
      ['p1', 1],
      ['p2', 2],
    ])
  })
})

describe('what ties a subject to one thing', () => {
  const partnerOf = (...claims: Parameters<typeof claimOf>[1][]) =>
    dossierOf(allEvidence(graphOf(claims.map((change, i) => claimOf(i + 1, change)))), ['group:a']).subjects[0]
      ?.relations[0]?.partners[0]

  it('has the stroke of the firmest claim that the report makes itself', () => {
    const partner = partnerOf({ certainty: 'alleged' }, { certainty: 'reported' }, { reading: 'inferred' })
    expect(partner).toMatchObject({ stroke: 'hedged', isOurs: false })
    expect(partnerOf({ reading: 'inferred', certainty: 'stated' })).toMatchObject({ stroke: 'firm', isOurs: true })
  })
  it('has limited evidence and a denial as they are, and not as firm', () => {
    expect(partnerOf({ polarity: 'limited-evidence' })?.stroke).toBe('limited')
    expect(partnerOf({ polarity: 'denied' })?.stroke).toBe('denied')
  })
  it('keeps sums apart, and takes the same sum in another form for none', () => {
    const partner = partnerOf(
      { quantities: [sumOf(5), sumOf(60, { per: 'year', derived: '5 × 12', additive: false })] },
      { quantities: [sumOf(7), sumOf(9, { measure: 'market' })] },
      { quantities: [sumOf(3, { unit: 'tonne' })] },
    )
    expect(partner?.sums.map(({ quantity }) => quantity.low).sort()).toEqual([5, 7])
  })
})

describe('strokes', () => {
  it('are counted of what is said; our readings apart, and all together are all', () => {
    trials(30, (chance) => {
      const { claims } = anyGraph(chance).dataset
      const { said, ours } = strokesOf(claims)
      expect([...said.values()].reduce((sum, n) => sum + n, ours)).toBe(claims.length)
      expect(ours).toBe(claims.filter(({ reading }) => reading === 'inferred').length)
    })
  })
})
