// What is said of what is selected, as a document: nothing stands round it but the way back.

import { useEffect } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useHref } from '../../state/atlas.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notices } from '../Notices.tsx'
import { useKeys } from '../use-keys.ts'
import { useTexts } from '../use-texts.ts'
import { DossierSheet } from './DossierSheet.tsx'
import { words } from './words.ts'
import './DossierFrame.css'

/** The dossier on screen and on paper. */
export function DossierFrame() {
  const t = useWords(words)
  const href = useHref()
  const { state, retry } = useTexts(true)
  const isReady = state === 'here'
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  useKeys('dossier')
  return (
    <main className="dossier">
      <Notices />
      <nav className="dossier-tools">
        <a href={href({ chrome: 'page' })}>{t('back')}</a>
        <button type="button" className="plain-button" disabled={!isReady} onClick={() => window.print()}>
          {t('print')}
        </button>
      </nav>
      {state === 'loading' && <p>{t('loading')}</p>}
      {state === 'failed' && (
        <Failure what={t('failed')} still={t('failed.still')} action={t('again')} onAction={retry} />
      )}
      {isReady && <DossierSheet />}
    </main>
  )
}
