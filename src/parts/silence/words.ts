import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What is said of what the report does not say. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
