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

/** What a UN body does in an activity. */
export const LEAD_ROLES = ['leads', 'co-leads', 'supports'] as const

/** A UN body's part in an activity, as the description says it. */
export type LeadRole = (typeof LEAD_ROLES)[number]

/** An entity that a row names, and the places in the row where it does. */
export interface Named {
  readonly id: EntityId
  /** Never empty. */
  readonly at: readonly Spot[]
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
  const { leads, partners, places, crimes, groups, instruments = [], documents = [] } = activity
  return [leads, partners, places, crimes, groups, instruments, documents].flat()
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
  /** The status class. */
  readonly status: Status
  /** The status as the report prints it. */
  readonly statusPrinted: string
  /** UN bodies that lead, share the lead, or support, as the whole row says. */
  readonly leads: readonly (Named & { readonly role: LeadRole })[]
  readonly partners: readonly Named[]
  /** The scope as the report prints it. */
  readonly scopePrinted: string
  /** Places of the scope cell and of the text. */
  readonly places: readonly Named[]
  readonly crimes: readonly Addressed[]
  readonly groups: readonly Addressed[]
  readonly instruments?: readonly Named[] | undefined
  readonly documents?: readonly Named[] | undefined
  /** Days, months or years the row gives, and what happened or is to happen then. */
  readonly dates?: readonly ActivityDate[] | undefined
  /** Figures the row gives, and where. */
  readonly quantities?: readonly (Quantity & { readonly at: readonly Spot[] })[] | undefined
  /** Sentences at which the row names nothing: the description tells them. */
  readonly silent?: Unit['silent'] | undefined
  /** What a reader should know, such as a status that the text contradicts. */
  readonly note?: Words | undefined
}
