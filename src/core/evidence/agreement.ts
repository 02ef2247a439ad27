// How far do the two codings of the report agree?

import type { Agreement, AgreementTable, CodedClaim, Coding } from '../model/coding.ts'
import { kindOf, readUnitId } from '../model/ids.ts'

/** What one of two codings has and the other has not: `p36.3 …`. */
export interface Difference {
  readonly question: keyof AgreementTable
  readonly only: 'first' | 'second'
  readonly what: string
}

/**
 * Compares question by question. An answer is the same where every part of it is. `gains` are the relations that say who
 * benefits from what.
 */
export function compareCodings(
  first: Coding,
  second: Coding,
  gains: ReadonlySet<string>,
): { table: AgreementTable; differences: Difference[] } {
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
        .filter(({ subject, predicate }) => kindOf(subject) === 'group' && gains.has(predicate))
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

/** Agreement on claims by the kind of unit they stand in, question by question. */
export function agreementByKind(first: Coding, second: Coding): readonly KindAgreement[] {
  return UNIT_KINDS.flatMap((kind): KindAgreement[] => {
    const of = ({ claims }: Coding) => claims.filter(({ at }) => readUnitId(unitOf(at))?.kind === kind)
    const [a, b] = [of(first), of(second)]
    if (a.length + b.length === 0) return []
    const ends = ({ at, subject, object }: CodedClaim) => `${unitOf(at)} ${subject} ${object}`
    const tie = (claim: CodedClaim) => `${ends(claim)} ${claim.predicate}`
    return [
      {
        kind,
        ends: overlap(a.map(ends), b.map(ends)),
        relation: shared(a, b, ends, ({ predicate }) => predicate),
        certainty: shared(a, b, tie, ({ certainty, polarity = 'asserted' }) => `${certainty} ${polarity}`),
      },
    ]
  })
}

const UNIT_KINDS = ['paragraph', 'footnote', 'activity'] as const

/** How far two codings agree on the claims of one kind of unit. */
export interface KindAgreement {
  readonly kind: (typeof UNIT_KINDS)[number]
  /** Unit, subject and object of every claim. */
  readonly ends: Agreement
  /** The relations between ends that both have. */
  readonly relation: Agreement
  /** The certainty of ties that both have. */
  readonly certainty: Agreement
}

function overlap(first: readonly string[], second: readonly string[]): Agreement {
  const [a, b] = [new Set(first), new Set(second)]
  const same = [...a].filter((one) => b.has(one)).length
  return { same, of: a.size + b.size - same }
}

/** Of what both codings have under a key: how often do they give it the same set of answers? */
function shared(
  first: readonly CodedClaim[],
  second: readonly CodedClaim[],
  key: (claim: CodedClaim) => string,
  answer: (claim: CodedClaim) => string,
): Agreement {
  const answers = (claims: readonly CodedClaim[]) => {
    const sets = new Map<string, Set<string>>()
    for (const claim of claims) sets.set(key(claim), (sets.get(key(claim)) ?? new Set()).add(answer(claim)))
    return new Map([...sets].map(([id, set]) => [id, [...set].sort().join('+')]))
  }
  const [a, b] = [answers(first), answers(second)]
  const both = [...a].filter(([id]) => b.has(id))
  return { same: both.filter(([id, given]) => b.get(id) === given).length, of: both.length }
}

function unitOf(at: string): string {
  return at.slice(0, at.indexOf('.'))
}
