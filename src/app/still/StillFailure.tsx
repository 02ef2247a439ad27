// What is said over the first picture, where the page's own code does not arrive?

import { TriangleAlert } from 'lucide-react'
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

/** Why it did not: by itself nothing is known, and another try is worth it. Elsewhere none helps. */
export type StillReason = 'still' | 'slash' | 'disk'

/** The failure, and another try. */
export function StillFailure({ language }: { readonly language: Language }) {
  const t = translator(appWords, language)
  const said = translator(words, language)
  return (
    <>
      <Failure what={t('failed.page')} still={said('still')} action={t('retry')} onAction={() => {}} />
      <Known what={t('failed.page')} why="slash" said={said('slash')} way={said('slash.way')} />
      <Known what={t('failed.page')} why="disk" said={said('disk')} />
    </>
  )
}

/** A failure whose reason is known, and the way round it. */
function Known({
  what,
  why,
  said,
  way,
}: {
  readonly what: string
  readonly why: StillReason
  readonly said: string
  readonly way?: string
}) {
  return (
    <div className={`failure because-${why}`} role="alert">
      <TriangleAlert size={20} aria-hidden="true" />
      <p>
        <strong>{what}</strong> {said}
      </p>
      {way && <a href="./">{way}</a>}
    </div>
  )
}
