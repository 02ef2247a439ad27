// What does the report ask for?

import type { Citation } from './claim.ts'
import type { EntityId } from './ids.ts'
import type { Words } from './words.ts'

/** One recommendation; a paragraph can hold several, or none. */
export interface Recommendation {
  /** `rec:p60-1`. */
  readonly id: EntityId
  /** Never empty. */
  readonly evidence: readonly Citation[]
  /** Whom it asks, of the ontology's `addressees`. Never empty. */
  readonly addressee: readonly string[]
  /** Under which of the ontology's `levels` it stands. */
  readonly level: string
  /** Under which heading: one of the ontology's `themes`. */
  readonly theme: string
  /** How strongly it is asked: one of the ontology's `modalities`. */
  readonly modality: string
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
