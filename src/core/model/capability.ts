// What may a dataset hold?

/** Named groups, rows of activities, recommendations, places, sums of money. */
export const CAPABILITIES = ['groups', 'activities', 'recommendations', 'places', 'sums'] as const

/** One thing a dataset may hold. */
export type Capability = (typeof CAPABILITIES)[number]

/** What a dataset holds. */
export type Capabilities = ReadonlySet<Capability>
