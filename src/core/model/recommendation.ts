// What does the report ask for in paragraphs 59–94?

import type { Evidence } from './claim.ts'
import type { EntityId } from './ids.ts'
import type { Words } from './words.ts'

/** One recommendation; a paragraph can hold several, or none. */
export interface Recommendation {
  /** `rec:p60-1`. */
  readonly id: EntityId
  readonly evidence: readonly Evidence[]
  readonly addressee: 'member-states' | 'united-nations' | 'international-community'
  readonly level: 'political-strategic' | 'legal-criminal-justice' | 'operational' | 'un-support'
  /** A theme of ours, such as `border-management`. */
  readonly theme: string
  /** Bodies, organisations, instruments and crimes named in it. */
  readonly names: readonly EntityId[]
  readonly statement: Words
}
