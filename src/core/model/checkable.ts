// What does the check of a dataset need beside the dataset itself?

import type { Accounts } from './accounts.ts'
import type { Briefing } from './briefing.ts'
import type { Dataset } from './dataset.ts'
import type { Proof } from './proof.ts'
import type { Terms } from './terms.ts'

/** A dataset with all that its check needs, and where each entry is written. */
export interface Checkable {
  readonly dataset: Dataset
  readonly proof: Proof
  readonly terms: Terms
  readonly accounts: Accounts
  readonly briefings?: readonly Briefing[]
  /** The file and path of an entry by its id: a claim, a unit, `p46.4 据估计` of an account, `how-they-profit/ransom` of a scene. */
  readonly where: (id: string) => { readonly file: string; readonly path: string }
}
