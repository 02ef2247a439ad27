import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** The words of the rows. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
