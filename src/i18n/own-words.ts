// Which words does every view share? How units, sums, dates and what qualifies a claim are said.

import en from './words.en.json'
import { catalogues } from './words.ts'

/** The shared words. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
