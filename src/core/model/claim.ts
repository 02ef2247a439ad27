// What is one assertion of the report, and what qualifies it?

import type { Certainty, Polarity } from './certainty.ts'
import type { EntityId, UnitId } from './ids.ts'
import type { Quantity } from './quantity.ts'
import type { Words } from './words.ts'

/** A cell of an annex row that is not its description. */
export const CELLS = ['title', 'status', 'scope'] as const

/** Where in a unit: a sentence counted from 1, or a named cell of an annex row. */
export type Spot = number | (typeof CELLS)[number]

/** A unit, and the sentences of it that carry a statement. */
export interface Citation {
  readonly unit: UnitId
  /** At least one. */
  readonly sentences: readonly Spot[]
}

/** `explicit` where the text says so; `inferred` where it is our reading of it. */
export type Reading = 'explicit' | 'inferred'

/** What of a claim is not in the text but read into it by us. */
export const READ_PARTS = ['subject', 'cue', 'object'] as const

/** A part of a claim that is read in. */
export type ReadPart = (typeof READ_PARTS)[number]

/** Our own reading: which parts the sentences do not say, and why we read them so. Makes a claim `inferred`. */
export interface Inference {
  /** Never empty. What is not listed here must stand in the sentences as in any other claim. */
  readonly parts: readonly ReadPart[]
  readonly why: Words
}

/** How a group draws on a crime (paragraphs 12–15), and whether the text says so. */
export interface MechanismUse {
  readonly id: EntityId
  readonly reading: Reading
}

/** A place that a statement is about, in the role it plays there. */
export interface PlaceUse {
  readonly id: EntityId
  /** A role of the ontology: origin, transit, destination, production, market, operates … */
  readonly role: string
}

/** When; years or months as `2014` or `2014-06`. An absent end is open. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** One assertion by the report about two entities: the atom of the dataset. */
export interface Claim {
  /** `claim:p32-4`: the unit it stands in and a running number there. */
  readonly id: string
  readonly subject: EntityId
  /** A predicate of the ontology. */
  readonly predicate: string
  readonly object: EntityId
  /** What the object is to the subject, from the roles of the predicate; absent where it has none. */
  readonly role?: string | undefined
  /** Never empty. */
  readonly evidence: readonly Citation[]
  /** Where subject or object is named, when the sentence itself says only "it" or "the group". */
  readonly antecedents?: readonly Citation[] | undefined
  /** Footnotes the statement hangs on: `fn6`. */
  readonly footnotes?: readonly UnitId[] | undefined
  /** The source's own firmness for this statement. */
  readonly certainty: Certainty
  /** The exact word of the source that hedges it; `null` where there is none. */
  readonly hedge: string | null
  /**
   * The printed words that carry the relation, one that the ontology lists for the predicate; parts that stand apart
   * are joined by `…`. Not in what the page loads.
   */
  readonly cue?: string | undefined
  /** A result: `inferred` exactly where `inferred` says what is read in. */
  readonly reading: Reading
  readonly inferred?: Inference | undefined
  readonly polarity: Polarity
  /** Who says so beside the report, nearest first: bodies, then documents, then footnotes. Empty: nobody is named. */
  readonly attribution: readonly (EntityId | UnitId)[]
  /** Those documents of the attribution that the sentence only refers to (“see …”), without saying that they say so. */
  readonly refersTo?: readonly EntityId[] | undefined
  /** Small words of its sentences that the statement does not carry over, each with why: keys of the ontology. */
  readonly leaves?: Readonly<Record<string, string>> | undefined
  readonly mechanisms?: readonly MechanismUse[] | undefined
  readonly places?: readonly PlaceUse[] | undefined
  readonly period?: Period | undefined
  readonly quantities?: readonly Quantity[] | undefined
  /** One plain sentence of ours that carries the hedge. Figures in **bold**. */
  readonly statement: Words
  /** What a reader should know about it, such as how a figure relates to another. */
  readonly note?: Words | undefined
}
