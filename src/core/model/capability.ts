// What may a dataset hold?

/**
 * Named groups, rows of activities, recommendations, places, figures and sums of money among them, dates; a proof, which knows the sentences of every unit;
 * texts in every language of the page.
 */
export const CAPABILITIES = [
  'groups',
  'activities',
  'recommendations',
  'places',
  'figures',
  'sums',
  'dates',
  'proof',
  'languages',
] as const

/** One thing a dataset may hold. */
export type Capability = (typeof CAPABILITIES)[number]

/** What a dataset holds. */
export type Capabilities = ReadonlySet<Capability>
