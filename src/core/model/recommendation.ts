// What does the report ask for in paragraphs 59–94?

import type { Citation } from './claim.ts'
import type { EntityId } from './ids.ts'
import type { Words } from './words.ts'

/** Whom the report asks. */
export const ADDRESSEES = ['member-states', 'united-nations', 'international-community'] as const

/** One of those the report asks. */
export type Addressee = (typeof ADDRESSEES)[number]

/** The levels under which section IV orders its recommendations. */
export const LEVELS = ['political-strategic', 'legal-criminal-justice', 'operational', 'un-support'] as const

/** A level of section IV. */
export type Level = (typeof LEVELS)[number]

/** The headings of section IV, in its order. */
export const THEMES = [
  'institutions',
  'conditions',
  'conflict',
  'gender',
  'cooperation',
  'legal-instruments',
  'law-enforcement',
  'criminal-networks',
  'border-management',
  'finance',
  'un-response',
  'capacity-building',
] as const

/** A heading of section IV. */
export type Theme = (typeof THEMES)[number]

/** How strongly the report asks: must, needs, should, called vital or key, could. */
export const MODALITIES = ['must', 'needs', 'should', 'matters', 'could'] as const

/** How strongly the report asks. */
export type Modality = (typeof MODALITIES)[number]

/** One recommendation; a paragraph can hold several, or none. */
export interface Recommendation {
  /** `rec:p60-1`. */
  readonly id: EntityId
  /** Never empty. */
  readonly evidence: readonly Citation[]
  /** Never empty. */
  readonly addressee: readonly Addressee[]
  readonly level: Level
  readonly theme: Theme
  readonly modality: Modality
  /** The exact word of the source that asks: one the ontology lists for the strength. */
  readonly cue: string
  /** The printed words that say whom it asks; absent where none stands and the part of the report decides. */
  readonly addresseeCues?: readonly string[] | undefined
  /** The letter it stands under, as English documents write it: `(b)(ii)`. */
  readonly item?: string | undefined
  readonly leaves?: Readonly<Record<string, string>> | undefined
  /** Bodies, organisations, instruments and documents named in it. */
  readonly names: readonly EntityId[]
  /** Crimes, groups, actors, places and stakes it is about. */
  readonly concerns: readonly EntityId[]
  readonly statement: Words
}
