// What can be measured of a picture, and how is it shown?

/** The measures: how many lines; how many claims; how firm; what runs through; what holds together. */
export const MEASURE_IDS = ['none', 'degree', 'claims', 'certainty', 'betweenness', 'community'] as const

/** One measure, or none. */
export type MeasureId = (typeof MEASURE_IDS)[number]

/** A measure shows as shade or as size; classes show as shades always. */
export const LOOKS = ['shade', 'size'] as const

/** One of the two. */
export type Look = (typeof LOOKS)[number]
