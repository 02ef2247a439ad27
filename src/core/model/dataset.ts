// What is the whole of the data about one report?

import type { Activity } from './activity.ts'
import type { Claim } from './claim.ts'
import type { Entity } from './entity.ts'
import type { Guide } from './guide.ts'
import type { Ontology } from './ontology.ts'
import type { Recommendation } from './recommendation.ts'
import type { Section, Unit } from './unit.ts'
import type { Language, Words } from './words.ts'

/** The report the data is about. */
export interface ReportInfo {
  /** S/2015/366 */
  readonly symbol: string
  /** ISO date of the document. */
  readonly date: string
  readonly title: Words
  /** Where the official document is, per language. */
  readonly url: Words
  /** The language that was coded. */
  readonly coded: string
  /** The languages its texts are in; absent where that is every one. Texts of another repeat those of the first. */
  readonly languages?: readonly Language[] | undefined
  readonly shape: { readonly paragraphs: number; readonly footnotes: number; readonly activities: number }
}

/** All data about one report, checked. */
export interface Dataset {
  readonly report: ReportInfo
  readonly guide: Guide
  readonly ontology: Ontology
  readonly sections: readonly Section[]
  readonly units: readonly Unit[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly activities: readonly Activity[]
  readonly recommendations: readonly Recommendation[]
}
