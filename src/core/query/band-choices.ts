// How is the picture of everything shown? Known to links, before any of it is counted.

import { COLUMNS } from '../model/kinds.ts'

/** A column of the picture of everything. */
export type Column = (typeof COLUMNS)[number]

/** Two of its columns, the one that stands further left first. */
export type BandId = `${Column}-${Column}`

/** Bands at rest; all lines at once; or one band with its lines. */
export const BAND_CHOICES: readonly ['rest', 'all', ...BandId[]] = [
  'rest',
  'all',
  ...COLUMNS.flatMap((from, i) => COLUMNS.slice(i + 1).map((to): BandId => `${from}-${to}`)),
]
