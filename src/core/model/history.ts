// What did the data of a report say before? A chain of versions, each with what was other in it than in the one that followed.

import type { Dataset } from './dataset.ts'

/** The lists of a dataset whose entries have a history: what the pictures are made of. */
export const HISTORY_LISTS = ['entities', 'claims', 'activities', 'recommendations'] as const

/** One of them. */
export type HistoryList = (typeof HISTORY_LISTS)[number]

/** What is published beside them, and of which is only kept that it changed. */
export const HISTORY_PARTS = [
  'report',
  'guide',
  'ontology',
  'sections',
  'units',
  'briefings',
  'modals',
  'names',
  'terms',
  'proof',
  'orders',
] as const

/** One of them. */
export type HistoryPart = (typeof HISTORY_PARTS)[number]

/** The lists of one version, as the page loads them. */
export type HistoryLists = Pick<Dataset, HistoryList>

/** Entries as they were, by id; `null` where there was none. */
export type Was = {
  readonly [List in HistoryList]?: Readonly<Record<string, Dataset[List][number] | null>> | undefined
}

/** A version that was published once. */
export interface HistoryStep {
  /** SHA-256 of what was published. */
  readonly version: string
  /** What was other in it than in the version that followed. */
  readonly was: Was
  /** What else was other. */
  readonly also: readonly HistoryPart[]
}

/** The published versions of a report. */
export interface History {
  /** Oldest first. */
  readonly steps: readonly HistoryStep[]
  /** The version that the last of them led to. */
  readonly version: string
}
