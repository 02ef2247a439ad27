// Which words does every view share from the start? How units, lists and folded marks are said.

import en from './words.en.json'
import { catalogues } from './words.ts'

/** The shared words of the first picture. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
