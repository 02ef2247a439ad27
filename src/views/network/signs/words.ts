import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** What the signs of one lens mean. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
