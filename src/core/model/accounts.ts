// What becomes of every modal word and every name of a cited sentence? The check's ledger, never loaded by the page.

import type { EntityId } from './ids.ts'

/** One occurrence of a modal or hedge word, and whose it is. */
export interface ModalAccount {
  /** Unit and sentence, `p46.4`; of a cell `a7.title`. */
  readonly at: string
  readonly word: string
  /** Which occurrence in that sentence, from 1; absent for the first. */
  readonly n?: number | undefined
  /** Claims it hedges, and recommendations it asks for. */
  readonly of?: readonly string[] | undefined
  /** The other clause it belongs to, in a few words of ours; where nobody's hedge it is. */
  readonly clause?: string | undefined
}

/** A name that stands in a sentence without a role there. */
export interface NameAccount {
  readonly at: string
  readonly id: EntityId
  /** A key of the lexicon's `leaving`. */
  readonly why: string
}

/** All accounts of a report. */
export interface Accounts {
  readonly modals: readonly ModalAccount[]
  readonly names: readonly NameAccount[]
}
