// What is said over the first picture, where the page's own code does not arrive?

import type { Language } from '../../core/model/words.ts'
import { translator } from '../../i18n/words.ts'
import { Failure } from '../../ui/Failure.tsx'
import { words as appWords } from '../words.ts'
import { words } from './words.ts'

/** The failure, and another try. */
export function StillFailure({ language }: { readonly language: Language }) {
  const t = translator(appWords, language)
  const still = translator(words, language)('still')
  return <Failure what={t('failed.page')} still={still} action={t('retry')} onAction={() => {}} />
}
