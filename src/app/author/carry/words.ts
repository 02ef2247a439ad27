import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** What is said where a briefing is given away, comes in, or meets another version of the data. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
