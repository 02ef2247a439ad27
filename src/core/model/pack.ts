// What is one report as one thing? All that is published of it, and that the page can open again.

import type { Accounts } from './accounts.ts'
import type { Briefing } from './briefing.ts'
import type { Dataset } from './dataset.ts'
import type { Proof } from './proof.ts'
import type { Terms } from './terms.ts'

/** The order of the marks of every lens, column by column. */
export type PackOrders = Readonly<Record<string, readonly (readonly string[])[]>>

/** A report with all that belongs to it. `Orders` is how its rows are ordered. */
export interface Pack<Orders = PackOrders> {
  readonly dataset: Dataset
  readonly accounts: Accounts
  /** Briefings that it brings; absent where it brings none. */
  readonly briefings?: readonly Briefing[] | undefined
  /** What the check of its texts asks for; absent where nothing checks them. */
  readonly terms?: Terms | undefined
  /** What every claim was checked against; absent where nothing was proved. */
  readonly proof?: Proof | undefined
  /** Absent where the order has still to be searched for. */
  readonly orders?: Orders | undefined
}

/** A report that the site has. */
export interface ListedReport {
  /** Its name in links: `s-2015-366`. */
  readonly id: string
  readonly symbol: string
  readonly title: { readonly en: string; readonly zh: string }
  /** ISO date of the document. */
  readonly date: string
  /** The languages its texts are in. */
  readonly languages: readonly string[]
  /** Whether its claims were checked against its text before it was published. */
  readonly proved: boolean
  /** Where its pack lies, beside the list. */
  readonly file: string
  /** SHA-256 of the content of the pack. */
  readonly version: string
}

/** The reports of a site, the first one is what it opens by itself. */
export interface ReportList {
  readonly reports: readonly ListedReport[]
}

/** How a report is named in links and files. */
export const REPORT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
