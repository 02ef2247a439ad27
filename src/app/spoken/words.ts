import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** The words for showing what is spoken. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
