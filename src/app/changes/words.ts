import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What is said of what has changed since a version of the data. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
