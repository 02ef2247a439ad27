import { describe, expect, it } from 'vitest'
import { agreementByKind, compareCodings } from '../../../src/core/evidence/agreement.ts'
import type { CodedClaim, Coding } from '../../../src/core/model/coding.ts'

const GAINS = new Set(['benefits-from'])

const claim = (change: Partial<CodedClaim> = {}): CodedClaim => ({
  at: 'p1.1',
  subject: 'group:a',
  predicate: 'benefits-from',
  object: 'crime:oil',
  certainty: 'stated',
  ...change,
})
const coding = (change: Partial<Coding> = {}): Coding => ({
  claims: [claim()],
  activities: [{ unit: 'a1', status: 'ongoing', leads: ['body:x leads'], crimes: [], groups: [] }],
  recommendations: [{ at: 'p60.1', modality: 'must', addressee: ['member-states'] }],
  ...change,
})

describe('two codings', () => {
  it('that say the same agree wholly', () => {
    const { table, differences } = compareCodings(coding(), coding(), GAINS)
    expect(differences).toEqual([])
    expect(table.links).toEqual({ same: 1, of: 1 })
    expect(table.leads).toEqual({ same: 1, of: 1 })
  })
  it('count an answer that only one gives', () => {
    const second = coding({ claims: [claim(), claim({ object: 'crime:extortion' })] })
    const { table, differences } = compareCodings(coding(), second, GAINS)
    expect(table.links).toEqual({ same: 1, of: 2 })
    expect(differences).toContainEqual({ question: 'links', only: 'second', what: 'p1 group:a crime:extortion' })
  })
  it('link an unnamed actor to no crime, and count a link once a unit', () => {
    const claims = [claim(), claim({ at: 'p1.2' }), claim({ subject: 'actor:some' })]
    expect(compareCodings(coding({ claims }), coding(), GAINS).table.links).toEqual({ same: 1, of: 1 })
  })
  it('are compared in certainty only where both have the claim', () => {
    const second = coding({ claims: [claim({ certainty: 'alleged' }), claim({ at: 'p9.1' })] })
    const { table, differences } = compareCodings(coding(), second, GAINS)
    expect(table.certainties).toEqual({ same: 0, of: 1 })
    expect(differences.filter(({ question }) => question === 'certainties')).toHaveLength(2)
  })
  it('differ in a figure by its value, its open end or its unit', () => {
    const figure = (low: number | null, high: number | null, unit: string) =>
      coding({ claims: [claim({ quantities: [[low, high, unit]] })] })
    expect(compareCodings(figure(1, 2, 'USD'), figure(1, 2, 'USD'), GAINS).table.quantities).toEqual({ same: 1, of: 1 })
    for (const other of [figure(1, 3, 'USD'), figure(1, null, 'USD'), figure(1, 2, 'tonne')])
      expect(compareCodings(figure(1, 2, 'USD'), other, GAINS).table.quantities).toEqual({ same: 0, of: 2 })
  })
  it('of nothing agree on nothing', () => {
    const nothing = { claims: [], activities: [], recommendations: [] }
    expect(compareCodings(nothing, nothing, GAINS).table.claims).toEqual({ same: 0, of: 0 })
  })
  it('agree by kind of unit on ends, relation and certainty', () => {
    const first = coding({ claims: [claim(), claim({ at: 'a1.1', certainty: 'reported' })] })
    const second = coding({
      claims: [claim({ predicate: 'commits' }), claim({ at: 'a1.1' }), claim({ object: 'crime:extortion' })],
    })
    expect(agreementByKind(first, second)).toEqual([
      { kind: 'paragraph', ends: { same: 1, of: 2 }, relation: { same: 0, of: 1 }, certainty: { same: 0, of: 0 } },
      { kind: 'activity', ends: { same: 1, of: 1 }, relation: { same: 1, of: 1 }, certainty: { same: 0, of: 1 } },
    ])
  })
})
