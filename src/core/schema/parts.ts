// What do the files hold together, and which file holds what?

import type { ModalAccount, NameAccount } from '../model/accounts.ts'
import type { Activity } from '../model/activity.ts'
import type { Briefing } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { CodedActivity, CodedRecommendation } from '../model/coding.ts'
import type { Entity } from '../model/entity.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Section, Unit } from '../model/unit.ts'
import type { FileContent } from './shapes.ts'

/** Where each entry came from, so that a later check can name the file. */
export interface Sourced<Entry> {
  readonly file: string
  readonly path: string
  readonly entry: Entry
}

/** Everything the files hold, before references are checked. */
export interface Parts {
  readonly report: Sourced<FileContent<'report'>> | undefined
  readonly ontology: Sourced<FileContent<'ontology'>> | undefined
  readonly guide: Sourced<FileContent<'guide'>> | undefined
  readonly proof: Sourced<FileContent<'proof'>> | undefined
  readonly sections: readonly Sourced<Section>[]
  readonly units: readonly Sourced<Omit<Unit, 'lengths' | 'mentions'>>[]
  readonly entities: readonly Sourced<Entity>[]
  readonly claims: readonly Sourced<Omit<Claim, 'reading'>>[]
  readonly activities: readonly Sourced<Activity>[]
  readonly recommendations: readonly Sourced<Recommendation>[]
  readonly briefings: readonly Sourced<Briefing>[]
  readonly terms: Sourced<FileContent<'terms'>> | undefined
  readonly modals: readonly Sourced<ModalAccount>[]
  readonly nameAccounts: readonly Sourced<NameAccount>[]
  /** Of codings made for comparison only what is said in words of the ontology. */
  readonly codedRows: readonly Sourced<Pick<CodedActivity, 'unit' | 'status'>>[]
  readonly codedRequests: readonly Sourced<CodedRecommendation>[]
}
