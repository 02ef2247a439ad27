import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What is said where there is no script. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
