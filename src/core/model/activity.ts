// What is one row of the annex?

import type { Spot } from './claim.ts'
import type { EntityId, UnitId } from './ids.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './unit.ts'
import type { Words } from './words.ts'

/** An entity that a row names, and the places in the row where it does. */
export interface Named {
  readonly id: EntityId
  /** Never empty. */
  readonly at: readonly Spot[]
}

/** A UN body in its role, with the printed word that gives it that role. */
export interface Lead extends Named {
  /** One of the ontology's `leadRoles`, which say what it comes to. */
  readonly role: string
  /** One of the words the ontology lists for the role. Not in what the page loads. */
  readonly cue?: string | undefined
}

/** Anybody else the row names, in its role. */
export interface Partner extends Named {
  /** One of the ontology's `partnerRoles`. */
  readonly role: string
  readonly cue?: string | undefined
}

/** A crime or group that an activity addresses. */
export interface Addressed extends Named {
  /** `named` where the row names it; `implied` where it follows from what the row says. */
  readonly basis: 'named' | 'implied'
}

/** When something happened or is to happen. */
export interface ActivityDate {
  /** A day, month or year: `2015-04-12`, `2015-02`, `2013`. */
  readonly on: string
  /** The last day of a span. */
  readonly until?: string | undefined
  readonly what: Words
  readonly at: readonly Spot[]
}

/** Everything a row names, with where: bodies, partners, places, crimes, groups, instruments, documents. */
export function namedIn(activity: Activity): readonly Named[] {
  const {
    leads,
    partners,
    places,
    venues = [],
    crimes,
    groups,
    actors = [],
    instruments = [],
    documents = [],
  } = activity
  return [leads, partners, places, venues, crimes, groups, actors, instruments, documents].flat()
}

/** What a row is about: everything it names but its venues. */
export function spokenOfIn(activity: Activity): readonly Named[] {
  return namedIn({ ...activity, venues: [] })
}

/** One activity: a row of the annex. */
export interface Activity {
  /** `activity:a23`. */
  readonly id: EntityId
  /** `a23`. */
  readonly unit: UnitId
  readonly title: Words
  /** What is done, in one or two sentences of ours. */
  readonly description: Words
  /** What the description rests on: sentences, and cells where it says what they print. */
  readonly on?: readonly Spot[] | undefined
  /** What the printed status comes to: one of the ontology's `statuses`. */
  readonly status: string
  /** The status as the report prints it. */
  readonly statusPrinted: string
  /** UN bodies that lead, share the lead, chair, are printed first or support, as the whole row says. */
  readonly leads: readonly Lead[]
  readonly partners: readonly Partner[]
  /** The scope as the report prints it. */
  readonly scopePrinted: string
  /** Places of the scope cell and of the text. */
  readonly places: readonly Named[]
  /** Where it met or was held: no place that it is about. */
  readonly venues?: readonly Named[] | undefined
  readonly crimes: readonly Addressed[]
  readonly groups: readonly Addressed[]
  /** Unnamed actors it is about. */
  readonly actors?: readonly Named[] | undefined
  readonly instruments?: readonly Named[] | undefined
  readonly documents?: readonly Named[] | undefined
  /** Days, months or years the row gives, and what happened or is to happen then. */
  readonly dates?: readonly ActivityDate[] | undefined
  /** Figures the row gives, and where. */
  readonly quantities?: readonly (Quantity & { readonly at: readonly Spot[] })[] | undefined
  /** Sentences at which the row names nothing: the description tells them. */
  readonly silent?: Unit['silent'] | undefined
  /** How the text differs from the printed status. */
  readonly statusNote?: Words | undefined
  /** How the text differs from the printed scope. */
  readonly scopeNote?: Words | undefined
  /** What else a reader should know. */
  readonly note?: Words | undefined
}
