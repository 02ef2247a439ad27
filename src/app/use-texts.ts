// Are our sentences here? Who shows them waits for them in its own place; names, marks and lines wait for nothing.

import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { useLanguage } from '../i18n/language.ts'
import type { AtlasTexts, TextsState } from './texts.ts'

/** The texts of the report that is open; none where it came whole. */
export const TextsContext = createContext<AtlasTexts | undefined>(undefined)

const never = () => () => {}

/** Where the texts are for a part that shows them (`isNeeded`), and another try. A network that is back is one. */
export function useTexts(isNeeded: boolean): { readonly state: TextsState; readonly retry: () => void } {
  const texts = useContext(TextsContext)
  const language = useLanguage()
  const state = useSyncExternalStore(texts?.subscribe ?? never, () => texts?.state() ?? 'here')
  const isMissing = isNeeded && state === 'failed'
  useEffect(() => {
    if (!isMissing || texts === undefined) return
    const retry = () => void texts.load(language)
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [isMissing, texts, language])
  return { state: isNeeded ? state : 'here', retry: () => void texts?.load(language) }
}
