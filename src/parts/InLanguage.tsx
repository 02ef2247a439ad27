// Words of the data inside a page of another language: which language they are in, and which way that is written.

import type { ReactNode } from 'react'
import type { Language } from '../core/model/words.ts'
import { useLocale } from '../i18n/language.ts'
import { directionOf } from '../i18n/locales.ts'

/**
 * Words in a language of the data. In a page of another one that is said of them, and they are set by themselves, so that a full
 * stop ends their sentence whichever way the page runs; where they begin a line is left to the page.
 */
export function InLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  if (useLocale() === language) return children
  return (
    <span lang={language} dir={directionOf(language)}>
      {children}
    </span>
  )
}
