import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What is said of what is captured from the page. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
