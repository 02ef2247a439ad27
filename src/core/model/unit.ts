// What does the ledger say of each unit of the report?

import type { Spot } from './claim.ts'
import type { EntityId, UnitId } from './ids.ts'
import type { Words } from './words.ts'

/** What became of a unit: it carries claims, recommendations or an activity; it is background; it runs the report. */
export const UNIT_STATES = ['modelled', 'context', 'procedural'] as const

/** The coding state of a unit. */
export type UnitState = (typeof UNIT_STATES)[number]

/** A section of the report. */
export interface Section {
  /** `II.B.6`; `notes` and `annex` beside. */
  readonly id: string
  readonly parent?: string | undefined
  /** Number as each language prints it: II.B.6, 二.B.6; empty for notes and annex. */
  readonly number: Words
  readonly title: Words
  /** A few letters for a strip or outline. */
  readonly short: Words
  /** Of the section whose units are the rows of activities, and of no other: the reason that they have as units. */
  readonly rows?: string | undefined
}

/** The ledger's line on one unit. */
export interface Unit {
  readonly id: UnitId
  readonly section: string
  /** The length in characters of each of its sentences (an annex row: of its description). */
  readonly lengths: readonly number[]
  readonly state: UnitState
  /** Why it has that state: a key of the ontology's reasons. */
  readonly reason: string
  /** Sentences that carry no claim, and why: keys of the ontology's reasons. Every sentence is cited or stands here. */
  readonly silent: readonly { readonly sentences: readonly number[]; readonly why: string }[]
  /** What it says, in a sentence of ours. */
  readonly gist: Words
  /** The sentences the gist rests on; of an annex row its title cell. Not in what the page loads. */
  readonly on?: readonly Spot[] | undefined
  /** What it names, found by printed forms; crimes, actors and stakes where a claim or row of it speaks of them. */
  readonly mentions: readonly EntityId[]
}
