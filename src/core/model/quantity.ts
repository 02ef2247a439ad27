// What does a figure of the report measure, and how exactly?

import type { Words } from './words.ts'

/** How a figure is bounded. `up-to` and `nearly` give a ceiling, `at-least` and `more-than` a floor. */
export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'nearly'] as const

/** How a figure is bounded by the words around it. */
export type Bound = (typeof BOUNDS)[number]

/** What a sum is per. */
export const PERS = ['day', '12-months', 'year', 'period', 'person'] as const

/** A time or thing that a figure is counted per. */
export type Per = (typeof PERS)[number]

/** Whose money a figure is: received by the subject, of a whole market, a share of another figure, a plain count. */
export const MEASURES = ['income', 'market', 'share', 'price', 'rate', 'count', 'mass', 'duration'] as const

/** What kind of thing a figure measures. */
export type Measure = (typeof MEASURES)[number]

/** How a figure is tied to another: one of its parts, a share of it, the same sum at another rate. */
export const QUANTITY_TIES = ['part', 'share', 'rate'] as const

/** How a figure is tied to another. */
export type QuantityTie = (typeof QUANTITY_TIES)[number]

/** A figure as the report prints it. Only an `income` figure says what someone received. */
export interface Quantity {
  /** What is counted: "ransom received". */
  readonly what: Words
  /**
   * The same for a row that names whose it is and has a column for its time: made of words of `what` alone. Absent where that is short.
   */
  readonly brief?: Words | undefined
  /** Lower end in plain units; `null` where the report gives only a ceiling. */
  readonly low: number | null
  /** Upper end in plain units; `null` where the report gives only a floor. Equal to `low` for a single figure. */
  readonly high: number | null
  readonly bound: Bound
  /** The code of a currency (`USD`), `percent`, `share` (0–1), `person`, `tonne`, or another plain word. */
  readonly unit: string
  /** Absent where the figure stands for the whole period of its claim, or for no time at all. */
  readonly per?: Per | undefined
  readonly measure: Measure
  /** Who made the estimate, where the report says: an entity id. */
  readonly estimator?: string | undefined
  /** May it be added to other figures of its kind? */
  readonly additive: boolean
  /** Why not; present exactly where `additive` is false. A key of the ontology. */
  readonly notAdditiveBecause?: string | undefined
  /** What it is a part or share of, or a rate of: the claim that gives the whole, with how the two are tied. */
  readonly of?: { readonly claim: string; readonly as: QuantityTie } | undefined
  /** How it was worked out from printed figures, in plain arithmetic; absent for a printed figure. */
  readonly derived?: string | undefined
}

/** Whether a figure has an end at all; one without can be named, but not drawn or added. */
export function isKnown({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean {
  return low !== null || high !== null
}

/** Whether a unit is a currency: its code of ISO 4217. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
