// What somebody wrote for a briefing, in the language of the page or in one that it is written in.

import type { Words } from '../../core/model/words.ts'
import { useLanguage } from '../../i18n/language.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { spoken, spokenIn } from './spoken.ts'

/** The words, with their figures bold. */
export function Spoken({ of }: { readonly of: Words }) {
  const language = useLanguage()
  return (
    <InLanguage language={spokenIn(of, language)}>
      <Prose text={spoken(of, language)} />
    </InLanguage>
  )
}
