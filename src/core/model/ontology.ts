// Which predicates, roles and levels are there, and what are they called?

import type { Activity, Lead } from './activity.ts'
import type { Certainty, Polarity } from './certainty.ts'
import { type EntityId, type EntityKind, kindOf, prefixOf } from './ids.ts'
import type { Bound, Per, QuantityTie } from './quantity.ts'
import type { UnitState } from './unit.ts'
import type { Language, Words } from './words.ts'

/** Warm, cool or neutral: what harms, what answers, what ties. */
export const SIDES = ['threat', 'response', 'tie'] as const

/** The side of a relation, and of a line that stands for it. */
export type Side = (typeof SIDES)[number]

/**
 * What a relation means to the lenses, whatever it is called. `gain`: its subject benefits from its object. `deed`: its
 * subject does its object, and acts where that takes place. `bond`: both ends are of one rank, and its role says more than
 * its name. `likeness`: it compares, and ties nothing. `threat`: it belongs to what the report says of the threat.
 */
export const SENSES = ['gain', 'deed', 'bond', 'likeness', 'threat'] as const

/** One meaning of a relation. */
export type Sense = (typeof SENSES)[number]

/**
 * What the role of a body in a row comes to. `carries`: its lead, alone or shared. `printed`: the row prints it first, and
 * gives the lead to another. `helps`: whatever else it does.
 */
export const DUTIES = ['carries', 'printed', 'helps'] as const

/** What a role comes to. */
export type Duty = (typeof DUTIES)[number]

/** Where a place stands on a way that goods or people take. */
export const WAY_STATIONS = ['from', 'through', 'to'] as const

/** A station of a way. */
export type WayStation = (typeof WAY_STATIONS)[number]

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
  /** Where it stands: how its lines are drawn. */
  readonly side: Side
  /** What it means to the lenses; absent where none of them asks for it. */
  readonly senses?: readonly Sense[] | undefined
  /** Roles a claim of this predicate may give its places or its object. */
  readonly roles?: readonly string[] | undefined
  /** Printed words that carry the relation; parts that stand apart are joined by `…`. Not in what the page loads. */
  readonly cues?: readonly string[] | undefined
  /** Printed words from which the relation may only be read: a claim with one of these is inferred. */
  readonly readCues?: readonly string[] | undefined
}

/** Words that say one level: ours in each language, and those of the source. */
export interface WordList {
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** Hedges of the source that stand for this level and no other. */
  readonly printed: readonly string[]
}

/** A printed word that has to be accounted for. */
export interface LexiconWord {
  readonly word: string
  /** Longer words that hold it and mean something else: 能力 is no 能. */
  readonly not?: readonly string[] | undefined
}

/** A small word that must be carried over into a statement, with what carries it in each language. */
export interface SmallWord extends LexiconWord {
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** False where the forms are too common to tell the two languages of a text apart by. */
  readonly compared?: boolean | undefined
}

/** What only the check needs: the words by which relations, hedges and small words are proved. */
export interface Lexicon {
  /** Printed words that give a body its role in a row, and anybody else theirs. */
  readonly roleCues: Readonly<Record<string, readonly string[]>>
  /** Printed words that ask, by strength. */
  readonly modalityCues: Readonly<Record<string, readonly string[]>>
  /** Printed words by which somebody is asked. */
  readonly addresseeCues: Readonly<Record<string, readonly string[]>>
  /** Words of possibility, hearsay, estimate and obligation. */
  readonly modalWords: readonly LexiconWord[]
  readonly smallWords: readonly SmallWord[]
  /** Why a statement leaves a small word of its sentence, or a sentence a name without a role. */
  readonly leaving: Readonly<Record<string, Words>>
  /** Printed words in the text of a row that speak against its status; of one without them a row may note what it likes. */
  readonly statusCues: Readonly<Record<string, readonly string[]>>
}

/** What one and what several of a kind are called. */
export interface KindWords {
  readonly one: Words
  readonly many: Words
}

/** What the kind of a thing is called: the kind of its own where its id has one. */
export function wordsOfKind({ kinds }: Ontology, id: EntityId): KindWords | undefined {
  const [own, base] = [prefixOf(id), kindOf(id)]
  return own.includes('.') && Object.hasOwn(kinds, own) ? kinds[own] : base && kinds[base]
}

/** What a word of the domain is called, with what it means to the code. */
type Meaning<Own> = Readonly<Record<string, Words & Own>>

/** What a body in that role does for its row. Of a role that is not in the ontology nothing is known but that it helps. */
export function dutyOf({ leadRoles }: Ontology, { role }: Lead): Duty {
  return leadRoles[role]?.duty ?? 'helps'
}

/** The bodies of a row with that duty. */
export function bodiesIn(ontology: Ontology, { leads }: Pick<Activity, 'leads'>, duty: Duty): EntityId[] {
  return leads.filter((lead) => dutyOf(ontology, lead) === duty).map(({ id }) => id)
}

/** Whether a body leads a row, alone or with others. */
export function isLedBy(ontology: Ontology, activity: Pick<Activity, 'leads'>, body: EntityId): boolean {
  return bodiesIn(ontology, activity, 'carries').includes(body)
}

/** The keys of words that have an order, in it. */
export function inOrder(words: Meaning<{ readonly order: number }>): string[] {
  return Object.entries(words)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key]) => key)
}

/** What a word of the domain is called; the word itself where the ontology does not have it. */
export function calledIn(words: Readonly<Record<string, Words>>, key: string, language: Language): string {
  return Object.hasOwn(words, key) ? (words[key]?.[language] ?? key) : key
}

/** The things of a report, and the words for them. */
export interface NamedThings {
  readonly ontology: Ontology
  readonly entities: readonly { readonly id: EntityId }[]
}

/** How many things of a kind have a kind of their own within it: brokers, that are no unnamed actors. */
export function ofOwnKind(entities: readonly { readonly id: EntityId }[], kind: EntityKind): number {
  const known = ownKinds.get(entities) ?? countOwnKinds(entities)
  ownKinds.set(entities, known)
  return known.get(kind) ?? 0
}

/** Asked for with the name of every mark. */
const ownKinds = new WeakMap<readonly object[], ReadonlyMap<EntityKind, number>>()

function countOwnKinds(entities: readonly { readonly id: EntityId }[]): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>()
  for (const { id } of entities) {
    const kind = prefixOf(id).includes('.') ? kindOf(id) : undefined
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** The words of the domain: everything a claim may say, with its label in each language. */
export interface Ontology {
  readonly predicates: readonly Predicate[]
  /** Every kind, and those of its own: `actor.broker` is drawn as an actor and called a broker. */
  readonly kinds: Readonly<Record<EntityKind, KindWords>> & Readonly<Record<string, KindWords>>
  readonly certainties: Readonly<Record<Certainty, Words>>
  readonly polarities: Readonly<Record<Polarity, Words>>
  readonly bounds: Readonly<Record<Bound, Words>>
  readonly pers: Readonly<Record<Per, Words>>
  /** What the printed status of a row comes to, in an order, and whether it says that the work is done. */
  readonly statuses: Meaning<{ readonly order: number; readonly done?: boolean | undefined }>
  /** What a UN body does in an activity, and what that comes to. */
  readonly leadRoles: Meaning<{ readonly duty: Duty }>
  /** What others do in an activity, or what it does for them. */
  readonly partnerRoles: Readonly<Record<string, Words>>
  /** Who is behind a source; `of` are the prefixes of ids that are of a class without being documents. */
  readonly sourceClasses: Meaning<{ readonly of?: readonly string[] | undefined }>
  /** How a figure is tied to another. */
  readonly quantityTies: Readonly<Record<QuantityTie, Words>>
  /** Roles of objects and places, read from the subject and from the object. */
  readonly roles: Readonly<
    Record<string, { readonly label: Words; readonly inverse: Words; readonly way?: WayStation | undefined }>
  >
  readonly unitStates: Readonly<Record<UnitState, Words>>
  /** Why a unit has its state, and why a sentence carries no claim. */
  readonly reasons: Readonly<Record<string, Words>>
  /** Whom the report asks. */
  readonly addressees: Readonly<Record<string, Words>>
  /** Under what it orders its recommendations, and whom those ask in which nobody is printed. */
  readonly levels: Meaning<{ readonly asks?: string | undefined }>
  /** The headings of its recommendations. */
  readonly themes: Readonly<Record<string, Words>>
  /** How strongly it asks, the strongest first, and whether that binds. */
  readonly modalities: Meaning<{ readonly order: number; readonly binds?: boolean | undefined }>
  /** Words of which a statement must hold one, per level and language, so that no hedge is lost. */
  readonly hedgeWords: {
    readonly certainties: Readonly<Record<Exclude<Certainty, 'stated'>, WordList>>
    readonly polarities: Readonly<Record<Exclude<Polarity, 'asserted'>, WordList>>
  }
  /** Reasons why a figure may not be added; `again` where it is a sum that is given elsewhere. */
  readonly notAdditive: Meaning<{ readonly again?: boolean | undefined }>
  /** Not in what the page loads. */
  readonly lexicon?: Lexicon | undefined
}
