// What does one of the two codings of the report say, as bare as two codings can be compared?

import type { EntityId, UnitId } from './ids.ts'

/** One assertion, without its words. */
export interface CodedClaim {
  /** Unit and sentence: `p36.3`. */
  readonly at: string
  readonly subject: EntityId
  readonly predicate: string
  readonly object: EntityId
  readonly certainty: string
  readonly polarity?: string | undefined
  /** Low, high and unit of each printed figure. */
  readonly quantities?: readonly (readonly [low: number | null, high: number | null, unit: string])[] | undefined
}

/** One annex row: `body:cted leads`, `crime:piracy named`. */
export interface CodedActivity {
  readonly unit: UnitId
  readonly status: string
  readonly leads: readonly string[]
  readonly crimes: readonly string[]
  readonly groups: readonly string[]
}

/** One request of section IV. */
export interface CodedRecommendation {
  readonly at: string
  readonly modality: string
  readonly addressee: readonly string[]
}

/** One coding of the whole report, before differences were settled. */
export interface Coding {
  readonly claims: readonly CodedClaim[]
  readonly activities: readonly CodedActivity[]
  readonly recommendations: readonly CodedRecommendation[]
}

/** How far two codings agree on one question: how many answers both gave, of how many either gave. */
export interface Agreement {
  readonly same: number
  readonly of: number
}

/** Agreement by question. */
export interface AgreementTable {
  /** Group, crime and unit of each benefit. */
  readonly links: Agreement
  /** Subject, predicate, object and unit of every claim. */
  readonly claims: Agreement
  /** The certainty of claims that both codings have in the same sentence. */
  readonly certainties: Agreement
  /** Figures: sentence, low, high and unit. */
  readonly quantities: Agreement
  readonly statuses: Agreement
  readonly leads: Agreement
  /** Crimes of annex rows with their basis. */
  readonly crimes: Agreement
  readonly groups: Agreement
  /** Sentences that hold a recommendation. */
  readonly recommendations: Agreement
  /** How strongly, where both found one. */
  readonly modalities: Agreement
}
