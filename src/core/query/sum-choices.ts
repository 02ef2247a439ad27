// By what can sums be put together, and which of them shown? Known to links, before anything is added up.

/** By what sums are put together. */
export const SUM_GROUPINGS = ['period', 'group', 'crime', 'source'] as const

/** A way to put sums together. */
export type SumGrouping = (typeof SUM_GROUPINGS)[number]

/** Whose sums are shown: everybody's, those of named groups, those of whole markets. */
export const SUM_KINDS = ['all', 'named', 'market'] as const

/** Whose sums are shown. */
export type SumKind = (typeof SUM_KINDS)[number]
