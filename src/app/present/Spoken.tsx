// What somebody wrote for a briefing, in the language of the page or in one that it is written in.

import type { Words } from '../../core/model/words.ts'
import { useLanguage } from '../../i18n/language.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { nameIn, spokenIn, stressed } from './spoken.ts'

/** The words, with their figures bold; as a name, no longer than one is. */
export function Spoken({ of, isName = false }: { readonly of: Words; readonly isName?: boolean }) {
  const language = useLanguage()
  return (
    <InLanguage language={spokenIn(of, language)}>
      {isName ? nameIn(of, language) : <Prose text={stressed(of, language)} />}
    </InLanguage>
  )
}
