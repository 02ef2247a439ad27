// Which language is spoken here? One context for all of the interface.

import { createContext, useContext } from 'react'
import type { Language } from '../core/model/words.ts'
import { dataLanguage, type Locale } from './locales.ts'
import { type Catalogues, type Translate, translator } from './words.ts'

/** The language of everything below. */
export const LanguageContext = createContext<Locale>('en')

/** The language of the interface. */
export function useLocale(): Locale {
  return useContext(LanguageContext)
}

/** The language in which things are named. */
export function useLanguage(): Language {
  return dataLanguage(useLocale())
}

/** The words of a view in the language of the interface. */
export function useWords<Key extends string>(catalogue: Catalogues<Key>): Translate<Key> {
  return translator(catalogue, useLocale())
}
