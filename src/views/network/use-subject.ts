// What do the words of this view speak of now?

import { useMemo } from 'react'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useEvidence, useShownLens } from '../../state/atlas.ts'
import type { Subject } from './subject.ts'
import { words } from './words.ts'

/** The lens on screen, with the language it is spoken of in. */
export function useSubject(): Subject {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const lens = useShownLens()
  const locale = useLocale()
  const language = useLanguage()
  const t = useWords(words)
  return useMemo(() => ({ graph, evidence, lens, locale, language, t }), [graph, evidence, lens, locale, language, t])
}
