import { catalogues } from '../../../i18n/words.ts'
import en from './words.en.json'

/** The words on the tab of this view: they are there before the view is. */
export const words = catalogues(
  en,
  import.meta.glob<object>(['./words.*.json', '!./words.en.json'], { import: 'default' }),
)
