// Two codings, question by question: what is asked of each, and what holds of any two.

import { describe, expect, it } from 'vitest'
import { agreementByKind, compareCodings } from '../../../src/core/evidence/agreement.ts'
import type { AgreementTable, CodedClaim, Coding } from '../../../src/core/model/coding.ts'
import { type Chance, trials } from '../chance.ts'

const GAINS = new Set(['benefits-from'])
const NOTHING: Coding = { claims: [], activities: [], recommendations: [] }
const claim = (change: Partial<CodedClaim> = {}): CodedClaim => ({
  at: 'p1.1',
  subject: 'group:a',
  predicate: 'benefits-from',
  object: 'crime:oil',
  certainty: 'stated',
  ...change,
})
const row = (change: object = {}) => ({ unit: 'a1', status: 'ongoing', leads: [], crimes: [], groups: [], ...change })
const ask = (at: string, modality = 'must') => ({ at, modality, addressee: ['member-states'] })
const compare = (first: Partial<Coding>, second: Partial<Coding>) =>
  compareCodings({ ...NOTHING, ...first }, { ...NOTHING, ...second }, GAINS)

function anyCoding(chance: Chance): Coding {
  const at = () => `${chance.one(['p1', 'p2', 'fn1', 'a1'])}.${1 + chance.below(2)}`
  return {
    claims: Array.from({ length: chance.below(6) }, () =>
      claim({
        at: at(),
        subject: chance.one(['group:a', 'actor:b']),
        predicate: chance.one(['benefits-from', 'commits']),
        certainty: chance.one(['stated', 'reported']),
        ...chance.one([{}, { polarity: 'denied' }]),
        quantities: chance.some([[1, 2, 'USD'] as const, [null, 5, 'tonne'] as const]),
      }),
    ),
    activities: chance.some(['a1', 'a2']).map((unit) =>
      row({
        unit,
        status: chance.one(['ongoing', 'completed']),
        crimes: chance.some(['crime:oil named', 'crime:arms implied']),
      }),
    ),
    recommendations: chance.some(['p60.1', 'p61.2']).map((one) => ask(one, chance.one(['must', 'should']))),
  }
}
const QUESTIONS = Object.keys(compare({}, {}).table) as (keyof AgreementTable)[]

describe('any two codings', () => {
  it('agree no more than there is to agree on, and the same whichever is called the first', () => {
    trials(40, (chance) => {
      const [a, b] = [anyCoding(chance), anyCoding(chance)]
      const [ab, ba] = [compareCodings(a, b, GAINS), compareCodings(b, a, GAINS)]
      for (const question of QUESTIONS) {
        expect([question, ab.table[question]]).toEqual([question, ba.table[question]])
        expect(ab.table[question].same).toBeLessThanOrEqual(ab.table[question].of)
      }
      const turned = { first: 'second', second: 'first' } as const
      const key = ({ question, only, what }: (typeof ab.differences)[number]) => `${question} ${only} ${what}`
      expect(ba.differences.map((one) => key({ ...one, only: turned[one.only] })).sort()).toEqual(
        ab.differences.map(key).sort(),
      )
    })
  })
  it('of one coding with itself differ in nothing', () => {
    trials(20, (chance) => {
      const coding = anyCoding(chance)
      const { table, differences } = compareCodings(coding, coding, GAINS)
      expect(differences).toEqual([])
      for (const question of QUESTIONS) expect(table[question].same).toBe(table[question].of)
      for (const { ends, relation, certainty } of agreementByKind(coding, coding))
        for (const { same, of } of [ends, relation, certainty]) expect(same).toBe(of)
    })
  })
  it('differ by as much as the table says, in each question', () => {
    trials(40, (chance) => {
      const { table, differences } = compareCodings(anyCoding(chance), anyCoding(chance), GAINS)
      for (const question of QUESTIONS) {
        const { same, of } = table[question]
        const told = differences.filter((one) => one.question === question).length
        expect([question, told]).toEqual([question, question === 'certainties' ? 2 * (of - same) : of - same])
      }
    })
  })
})

describe('each question', () => {
  it('of rows is asked by itself: status, leads, crimes with their basis, groups', () => {
    const first = { activities: [row({ leads: ['body:x leads'], crimes: ['crime:oil named'], groups: ['group:a'] })] }
    const second = {
      activities: [
        row({ status: 'completed', leads: ['body:x supports'], crimes: ['crime:oil implied'], groups: ['group:a'] }),
      ],
    }
    const { table, differences } = compare(first, second)
    expect([table.statuses, table.leads, table.crimes, table.groups]).toEqual([
      { same: 0, of: 2 },
      { same: 0, of: 2 },
      { same: 0, of: 2 },
      { same: 1, of: 1 },
    ])
    expect(differences).toContainEqual({ question: 'crimes', only: 'second', what: 'a1 crime:oil implied' })
  })
  it('of requests is where they stand, and how strong only those that both found', () => {
    const { table } = compare(
      { recommendations: [ask('p60.1'), ask('p61.1')] },
      { recommendations: [ask('p60.1', 'should'), ask('p62.1')] },
    )
    expect([table.recommendations, table.modalities]).toEqual([
      { same: 1, of: 3 },
      { same: 0, of: 2 },
    ])
  })
  it('of links is about named groups and gains, whatever sentence of the unit says so', () => {
    const { table } = compare(
      { claims: [claim(), claim({ subject: 'actor:b' }), claim({ predicate: 'commits' })] },
      { claims: [claim({ at: 'p1.3' })] },
    )
    expect(table.links).toEqual({ same: 1, of: 1 })
    expect(table.claims).toEqual({ same: 1, of: 3 })
  })
  it('of certainties counts what is denied as another answer, and several answers as one set', () => {
    const both = (first: CodedClaim[], second: CodedClaim[]) => compare({ claims: first }, { claims: second })
    expect(both([claim()], [claim({ polarity: 'denied' })]).table.certainties).toEqual({ same: 0, of: 1 })
    const two = [claim({ certainty: 'reported' }), claim()]
    expect(both(two, [...two].reverse()).table.certainties).toEqual({ same: 1, of: 1 })
    expect(both(two, [claim()]).differences.filter(({ question }) => question === 'certainties')).toEqual([
      {
        question: 'certainties',
        only: 'first',
        what: expect.stringMatching(/^p1\.1 group:a benefits-from crime:oil: reported ?\+ ?stated$/),
      },
      { question: 'certainties', only: 'second', what: 'p1.1 group:a benefits-from crime:oil: stated' },
    ])
  })
})

describe('agreement by kind of unit', () => {
  it('leaves out kinds in which neither has a claim, and stands in the order of the report', () => {
    const claims = [claim({ at: 'a1.1' }), claim({ at: 'fn1.1' }), claim()]
    expect(agreementByKind({ ...NOTHING, claims }, NOTHING).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'footnote',
      'activity',
    ])
    expect(agreementByKind(NOTHING, NOTHING)).toEqual([])
  })
  it('asks for the relation only where both have the ends, for the certainty only where both have the tie', () => {
    const first = { ...NOTHING, claims: [claim(), claim({ object: 'crime:arms' })] }
    const second = { ...NOTHING, claims: [claim({ certainty: 'reported' })] }
    expect(agreementByKind(first, second)).toEqual([
      { kind: 'paragraph', ends: { same: 1, of: 2 }, relation: { same: 1, of: 1 }, certainty: { same: 0, of: 1 } },
    ])
  })
  it('takes a claim that says nothing of its polarity for an assertion', () => {
    const of = (polarity?: string) => ({ ...NOTHING, claims: [claim({ polarity })] })
    expect(agreementByKind(of(), of('asserted'))[0]?.certainty).toEqual({ same: 1, of: 1 })
  })
})
