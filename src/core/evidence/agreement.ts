// How far do the two codings of the report agree?

import type { Agreement, AgreementTable, CodedClaim, Coding } from '../model/coding.ts'

/** What one of two codings has and the other has not: `p36.3 …`. */
export interface Difference {
  readonly question: keyof AgreementTable
  readonly only: 'first' | 'second'
  readonly what: string
}

/** Compares question by question. An answer is the same where every part of it is. */
export function compareCodings(first: Coding, second: Coding): { table: AgreementTable; differences: Difference[] } {
  const differences: Difference[] = []
  const compare = (question: keyof AgreementTable, answers: (coding: Coding) => readonly string[]): Agreement => {
    const [a, b] = [new Set(answers(first)), new Set(answers(second))]
    for (const what of a) if (!b.has(what)) differences.push({ question, only: 'first', what })
    for (const what of b) if (!a.has(what)) differences.push({ question, only: 'second', what })
    const same = [...a].filter((what) => b.has(what)).length
    return { same, of: a.size + b.size - same }
  }
  const inBoth = (key: (claim: CodedClaim) => string) => {
    const [a, b] = [new Set(first.claims.map(key)), new Set(second.claims.map(key))]
    return (claim: CodedClaim) => a.has(key(claim)) && b.has(key(claim))
  }
  const tie = ({ at, subject, predicate, object }: CodedClaim) => `${at} ${subject} ${predicate} ${object}`
  const sharedTie = inBoth(tie)
  const asks = (coding: Coding) => new Set(coding.recommendations.map(({ at }) => at))
  const [asksA, asksB] = [asks(first), asks(second)]
  const table: AgreementTable = {
    links: compare('links', ({ claims }) =>
      claims
        .filter(({ subject, predicate }) => subject.startsWith('group:') && predicate === 'benefits-from')
        .map(({ at, subject, object }) => `${unitOf(at)} ${subject} ${object}`),
    ),
    claims: compare('claims', ({ claims }) =>
      claims.map(({ at, subject, predicate, object }) => `${unitOf(at)} ${subject} ${predicate} ${object}`),
    ),
    certainties: byKey('certainties', sharedTie, tie),
    quantities: compare('quantities', ({ claims }) =>
      claims.flatMap(({ at, quantities = [] }) =>
        quantities.map(([low, high, unit]) => `${at} ${low}–${high} ${unit}`),
      ),
    ),
    statuses: compare('statuses', ({ activities }) => activities.map(({ unit, status }) => `${unit} ${status}`)),
    leads: compare('leads', ({ activities }) =>
      activities.flatMap(({ unit, leads }) => leads.map((one) => `${unit} ${one}`)),
    ),
    crimes: compare('crimes', ({ activities }) =>
      activities.flatMap(({ unit, crimes }) => crimes.map((one) => `${unit} ${one}`)),
    ),
    groups: compare('groups', ({ activities }) =>
      activities.flatMap(({ unit, groups }) => groups.map((one) => `${unit} ${one}`)),
    ),
    recommendations: compare('recommendations', (coding) => [...asks(coding)]),
    modalities: compare('modalities', ({ recommendations }) =>
      recommendations.filter(({ at }) => asksA.has(at) && asksB.has(at)).map(({ at, modality }) => `${at} ${modality}`),
    ),
  }
  return { table, differences }

  /** One answer a shared claim: the set of certainties each coding gives it. */
  function byKey(
    question: keyof AgreementTable,
    isShared: (claim: CodedClaim) => boolean,
    key: (claim: CodedClaim) => string,
  ): Agreement {
    const answers = (coding: Coding) => {
      const levels = new Map<string, Set<string>>()
      for (const claim of coding.claims.filter(isShared))
        levels.set(key(claim), (levels.get(key(claim)) ?? new Set()).add(`${claim.certainty} ${claim.polarity ?? ''}`))
      return new Map([...levels].map(([tied, set]) => [tied, [...set].sort().join('+').trim()]))
    }
    const [a, b] = [answers(first), answers(second)]
    let same = 0
    for (const [tied, level] of a) {
      if (b.get(tied) === level) same++
      else {
        differences.push({ question, only: 'first', what: `${tied}: ${level}` })
        differences.push({ question, only: 'second', what: `${tied}: ${b.get(tied)}` })
      }
    }
    return { same, of: a.size }
  }
}

function unitOf(at: string): string {
  return at.slice(0, at.indexOf('.'))
}
