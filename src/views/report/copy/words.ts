import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** The words of a copy that is open: how it agrees, how it is searched and quoted. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
