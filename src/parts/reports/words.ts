import { catalogues } from '../../i18n/words.ts'
import en from './words.en.json'

/** What is said of the reports of a site. */
export const words = catalogues(en, import.meta.glob<object>('./words.*.json', { eager: true, import: 'default' }))
