// Which texts of the dataset are our own, and on which sentences does each rest?

import { type Activity, namedIn } from '../model/activity.ts'
import type { Citation } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Proof, SentenceProof } from '../model/proof.ts'
import type { Words } from '../model/words.ts'

/** A text of ours in both languages. */
export interface OwnText {
  /** The entry that holds it. */
  readonly id: string
  /** `statement`, `gist`, `title`, `description`; `said` in a briefing. */
  readonly key: string
  readonly words: Words
  /** The unit it belongs to. */
  readonly unit: string
  /** Sentences and cells it rests on. */
  readonly rests: readonly SentenceProof[]
  /** Further sentences in which what it speaks of is named. */
  readonly beside: readonly SentenceProof[]
  /** Entities it may name whatever stands there: the ends, places and sources of its entry. */
  readonly holds: ReadonlySet<EntityId>
  /** Numbers that count what it rests on: no sentence has to print them. */
  readonly counts?: ReadonlySet<number> | undefined
}

/** Every statement, gist, title and description, with what it rests on. */
export function ownTexts(dataset: Dataset, proof: Proof): OwnText[] {
  const at = (evidence: readonly Citation[]) => evidence.flatMap((one) => sentencesOf(proof, one))
  const claimsOf = new Map<string, Dataset['claims'][number][]>()
  for (const claim of dataset.claims)
    for (const { unit } of claim.evidence) claimsOf.set(unit, [...(claimsOf.get(unit) ?? []), claim])
  const claims = dataset.claims.map(
    (claim): OwnText => ({
      id: claim.id,
      key: 'statement',
      words: claim.statement,
      unit: claim.evidence[0]?.unit ?? '',
      rests: at(claim.evidence),
      beside: [
        ...at(claim.antecedents ?? []),
        ...at((claim.footnotes ?? []).map((unit) => ({ unit, sentences: [1] }))),
      ],
      holds: heldBy(claim),
    }),
  )
  const recommendations = dataset.recommendations.map(
    ({ id, statement, evidence, names, concerns }): OwnText => ({
      id,
      key: 'statement',
      words: statement,
      unit: evidence[0]?.unit ?? '',
      rests: at(evidence),
      beside: [],
      holds: new Set([...names, ...concerns]),
    }),
  )
  const rows = new Set(dataset.activities.map(({ unit }) => unit))
  const gists = dataset.units
    .filter(({ id }) => !rows.has(id))
    .map(({ id, gist, on = [] }): OwnText => {
      const own = (claimsOf.get(id) ?? []).filter(({ evidence }) =>
        evidence.some(({ unit, sentences }) => unit === id && sentences.some((spot) => on.includes(spot))),
      )
      return {
        id,
        key: 'gist',
        words: gist,
        unit: id,
        rests: at([{ unit: id, sentences: on }]),
        beside: own.flatMap(({ antecedents = [] }) => at(antecedents)),
        holds: new Set(own.flatMap((claim) => [...heldBy(claim)])),
      }
    })
  const activities = dataset.activities.flatMap((activity): OwnText[] => {
    const { id, unit, title, description, on = [] } = activity
    const holds = new Set(
      namedIn(activity)
        .filter((named) => 'basis' in named && named.basis === 'implied')
        .map((named) => named.id),
    )
    const all = proof.units[unit]
    const whole = [...Object.values(all?.cells ?? {}), ...(all?.sentences ?? [])]
    return [
      { id, key: 'title', words: title, unit, rests: at([{ unit, sentences: ['title'] }]), beside: whole, holds },
      { id, key: 'description', words: description, unit, rests: at([{ unit, sentences: on }]), beside: [], holds },
    ]
  })
  return [...claims, ...recommendations, ...gists, ...activities]
}

/** What a claim is about and on whose word. */
export function heldBy(claim: Dataset['claims'][number]): Set<EntityId> {
  const { subject, object, places = [], mechanisms = [], attribution, quantities = [] } = claim
  return new Set([
    subject,
    object,
    ...[...places, ...mechanisms].map(({ id }) => id),
    ...attribution,
    ...quantities.flatMap(({ estimator }) => estimator ?? []),
  ])
}

/** Everything a row of the annex names. */
export function heldByRow({
  leads,
  partners,
  places,
  venues = [],
  crimes,
  groups,
  actors = [],
  instruments = [],
  documents = [],
}: Activity): Set<EntityId> {
  return new Set(
    [leads, partners, places, venues, crimes, groups, actors, instruments, documents].flat().map(({ id }) => id),
  )
}

/** Sentences and cells as they are kept. */
export function sentencesOf(proof: Proof, { unit, sentences }: Citation): SentenceProof[] {
  const kept = proof.units[unit]
  return sentences.flatMap((spot) => (typeof spot === 'number' ? kept?.sentences[spot - 1] : kept?.cells?.[spot]) ?? [])
}
