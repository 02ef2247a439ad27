import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** The words for sums that stand on lines where no panel says them. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
