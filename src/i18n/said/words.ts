// Which words does every view share that says more than names? How sums, dates, filters and what qualifies a claim are said.

import { catalogues } from '../words.ts'
import en from './words.en.json'

/** The shared words of whatever follows the first picture. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
