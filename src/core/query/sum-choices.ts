// By what can sums be put together, and which figures are shown? Known to links, before anything is added up.

/** By what sums are put together. */
export const SUM_GROUPINGS = ['period', 'group', 'crime', 'source'] as const

/** A way to put sums together. */
export type SumGrouping = (typeof SUM_GROUPINGS)[number]

/** Which figures are shown: all; money, or of it what named groups or whole markets have; one other measure; what fits on no axis. */
export const SUM_KINDS = ['all', 'money', 'named', 'market', 'people', 'mass', 'shares', 'others'] as const

/** Which figures are shown. */
export type SumKind = (typeof SUM_KINDS)[number]
