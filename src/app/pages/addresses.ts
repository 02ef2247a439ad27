// Where does the page of a thing lie? Addresses that every system of files takes: an id with its colon as a hyphen, the language
// before the ending.

import type { Language } from '../../core/model/words.ts'

/** The list of all pages, and a page in it: `unit/p36.html`, `entity/group-isil.zh.html`. English is said by nothing. */
export const PLACES = {
  list: (language: Language) => `list${ending(language)}`,
  unit: (id: string, language: Language) => `unit/${id}${ending(language)}`,
  entity: (id: string, language: Language) => `entity/${id.replace(':', '-')}${ending(language)}`,
} as const

/** The way from one place of the site to another. */
export function wayTo(place: string, from: string): string {
  return `${'../'.repeat(from.split('/').length - 1) || './'}${place}`
}

function ending(language: Language): string {
  return language === 'en' ? '.html' : `.${language}.html`
}
