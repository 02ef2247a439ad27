// Which predicates, roles and levels are there, and what are they called?

import type { Status } from './activity.ts'
import type { Certainty, Polarity } from './certainty.ts'
import type { EntityKind } from './ids.ts'
import type { Bound, Per } from './quantity.ts'
import type { Addressee, Level, Modality, Theme } from './recommendation.ts'
import type { UnitState } from './unit.ts'
import type { Words } from './words.ts'

/** A relation that describes its own two ends. */
export interface Predicate {
  readonly id: string
  /** Kinds allowed as subject. */
  readonly from: readonly EntityKind[]
  /** Kinds allowed as object. */
  readonly to: readonly EntityKind[]
  /** "benefits from". */
  readonly label: Words
  /** Read from the object: "benefits". */
  readonly inverse: Words
  /** Roles a claim of this predicate may give its places or its object. */
  readonly roles?: readonly string[] | undefined
}

/** Words that say one level: ours in each language, and those of the source. */
export interface WordList {
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** Hedges of the source that stand for this level and no other. */
  readonly printed: readonly string[]
}

/** The words of the domain: everything a claim may say, with its label in each language. */
export interface Ontology {
  readonly predicates: readonly Predicate[]
  readonly kinds: Readonly<Record<EntityKind, { readonly one: Words; readonly many: Words }>>
  readonly certainties: Readonly<Record<Certainty, Words>>
  readonly polarities: Readonly<Record<Polarity, Words>>
  readonly bounds: Readonly<Record<Bound, Words>>
  readonly pers: Readonly<Record<Per, Words>>
  readonly statuses: Readonly<Record<Status, Words>>
  readonly leadRoles: Readonly<Record<string, Words>>
  /** Roles of objects and places, read from the subject and from the object. */
  readonly roles: Readonly<Record<string, { readonly label: Words; readonly inverse: Words }>>
  readonly unitStates: Readonly<Record<UnitState, Words>>
  /** Why a unit has its state, and why a sentence carries no claim. */
  readonly reasons: Readonly<Record<string, Words>>
  readonly addressees: Readonly<Record<Addressee, Words>>
  readonly levels: Readonly<Record<Level, Words>>
  readonly themes: Readonly<Record<Theme, Words>>
  readonly modalities: Readonly<Record<Modality, Words>>
  /** Words of which a statement must hold one, per level and language, so that no hedge is lost. */
  readonly hedgeWords: {
    readonly certainties: Readonly<Record<Exclude<Certainty, 'stated'>, WordList>>
    readonly polarities: Readonly<Record<Exclude<Polarity, 'asserted'>, WordList>>
  }
  /** Reasons why a figure may not be added. */
  readonly notAdditive: Readonly<Record<string, Words>>
}
