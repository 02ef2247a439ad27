// Which language is spoken here? One context for all of the interface.

import { createContext, useContext } from 'react'
import type { Language } from '../core/model/words.ts'
import { type Catalogues, type Translate, translator } from './words.ts'

/** The language of everything below. */
export const LanguageContext = createContext<Language>('en')

/** The language of the interface. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of a view in the language of the interface. */
export function useWords<Key extends string>(catalogues: Catalogues<Key>): Translate<Key> {
  return translator(catalogues, useLanguage())
}
