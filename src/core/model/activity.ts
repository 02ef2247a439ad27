// What is one row of the annex?

import type { Spot } from './claim.ts'
import type { EntityId, UnitId } from './ids.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './unit.ts'
import type { Words } from './words.ts'

/** What the printed status comes to. */
export const STATUSES = ['ongoing', 'completed', 'standing', 'in-preparation'] as const

/** The class of a printed status. */
export type Status = (typeof STATUSES)[number]

/**
 * What a UN body does in an activity. `chairs`: it heads the group that acts. `first-named`: the title cell prints it
 * first, and the row gives the lead to another.
 */
export const LEAD_ROLES = ['leads', 'co-leads', 'chairs', 'first-named', 'supports'] as const

/** Roles that carry an activity: its lead, alone or shared, or the chair of the group that acts. */
const LEADING: ReadonlySet<LeadRole> = new Set(['leads', 'co-leads', 'chairs'])

/** Whether a body in that role carries the activity. */
export function isLeading({ role }: { readonly role: LeadRole }): boolean {
  return LEADING.has(role)
}

/** Whether a body leads an activity, or shares its lead. */
export function isLedBy({ leads }: Pick<Activity, 'leads'>, body: EntityId): boolean {
  return leads.some((lead) => lead.id === body && isLeading(lead))
}

/** What others do in an activity, or what it does for them. */
export const PARTNER_ROLES = [
  'partner',
  'channel',
  'draws-up',
  'is-assisted',
  'attends',
  'mandates',
  'requests',
  'encourages',
  'is-encouraged',
  'endorses',
  'funds',
  'receives',
  'is-concerned',
] as const

/** One such part. */
export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** A UN body's part in an activity, as the description says it. */
export type LeadRole = (typeof LEAD_ROLES)[number]

/** An entity that a row names, and the places in the row where it does. */
export interface Named {
  readonly id: EntityId
  /** Never empty. */
  readonly at: readonly Spot[]
}

/** A UN body in its role, with the printed word that gives it that role. */
export interface Lead extends Named {
  readonly role: LeadRole
  /** One of the words the ontology lists for the role. Not in what the page loads. */
  readonly cue?: string | undefined
}

/** Anybody else the row names, in its role. */
export interface Partner extends Named {
  readonly role: PartnerRole
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

/** One of the 59 activities of the annex. */
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
  /** The status class. */
  readonly status: Status
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
