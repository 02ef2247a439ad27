import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What the buttons that move a picture are called. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
