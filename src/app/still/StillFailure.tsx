// What is said over the first picture, where the page's own code does not arrive?

import type { Language } from '../../core/model/words.ts'
import { translator } from '../../i18n/words.ts'
import { Failure } from '../../ui/Failure.tsx'
import { words as appWords } from '../words.ts'
import { words } from './words.ts'

/** Why nothing answers in a sealed frame, and the way to where it does. */
export function StillSealed({ language }: { readonly language: Language }) {
  const t = translator(words, language)
  return (
    <p className="still-sealed" role="alert">
      {t('sealed')}{' '}
      <a href="#view=network" target="_blank" rel="noreferrer">
        {t('sealed.open')}
      </a>
    </p>
  )
}

/** The failure, and another try. */
export function StillFailure({ language }: { readonly language: Language }) {
  const t = translator(appWords, language)
  const still = translator(words, language)('still')
  return <Failure what={t('failed.page')} still={still} action={t('retry')} onAction={() => {}} />
}
