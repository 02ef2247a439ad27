import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What the pages without script say. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
