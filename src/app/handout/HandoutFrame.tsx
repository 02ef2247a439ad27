// A briefing to be handed out: all its scenes as a document, with the way back and what prints it over it.

import { useEffect, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useHref, useViewState } from '../../state/atlas.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notices } from '../Notices.tsx'
import { spoken } from '../present/spoken.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { words as presentWords } from '../present/words.ts'
import { useKeys } from '../use-keys.ts'
import { useTexts } from '../use-texts.ts'
import { HandoutSheet } from './HandoutSheet.tsx'
import { useHandout } from './use-handout.ts'
import { words } from './words.ts'
import './HandoutFrame.css'

/** The hand-out of the briefing that the link names. */
export function HandoutFrame() {
  const wanted = useViewState(({ view }) => view.scene?.briefing ?? '')
  const all = useBriefings()
  const briefing = all === null || all === 'failed' ? undefined : all.find(({ id }) => id === wanted)
  useKeys('dossier')
  return (
    <main className="handout">
      <Notices />
      {briefing ? (
        <Given key={briefing.id} briefing={briefing} />
      ) : (
        all !== null && <NoBriefing isFailed={all === 'failed'} name={wanted} />
      )}
    </main>
  )
}

function Given({ briefing }: { readonly briefing: Briefing }) {
  const t = useWords(words)
  const [hasNotes, setNotes] = useState(false)
  const texts = useTexts(true)
  const handout = useHandout(briefing, hasNotes, texts.state === 'here')
  const { state, drawn, retry } = handout.pictures
  const isReady = state === 'here'
  const isFailed = texts.state === 'failed' || state === 'failed'
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  useFileName(briefing)
  const again = () => {
    if (texts.state === 'failed') texts.retry()
    if (state === 'failed') retry()
  }
  return (
    <>
      <nav className="handout-tools">
        <Leave />
        <label>
          <input type="checkbox" checked={hasNotes} onChange={({ target }) => setNotes(target.checked)} />
          {t('notes.with')}
        </label>
        <button type="button" className="plain-button" disabled={!isReady} onClick={() => window.print()}>
          {t('print')}
        </button>
      </nav>
      <p className="handout-state" role="status">
        {isReady
          ? t('drawn', { n: briefing.scenes.length })
          : !isFailed && t('drawing', { n: Math.min(drawn + 1, briefing.scenes.length), of: briefing.scenes.length })}
      </p>
      {isFailed && <Failure what={t('failed')} still={t('failed.still')} action={t('again')} onAction={again} />}
      <HandoutSheet briefing={briefing} handout={handout} />
    </>
  )
}

function Leave() {
  const t = useWords(words)
  const href = useHref()
  return <a href={href({ chrome: 'page', scene: null })}>{t('back')}</a>
}

/** In place of a briefing that is not there. */
function NoBriefing({ isFailed, name }: { readonly isFailed: boolean; readonly name: string }) {
  const t = useWords(presentWords)
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <section className="handout-nothing" role="alert">
      <h1>{isFailed ? t('briefing.failed') : t('briefing.unknown', { name })}</h1>
      <p>
        <Leave />
      </p>
    </section>
  )
}

/** A file of it is called as the page is. */
function useFileName({ title }: Briefing): void {
  const language = useLanguage()
  const name = spoken(title, language)
  useEffect(() => {
    const before = document.title
    document.title = name
    return () => {
      document.title = before
    }
  }, [name])
}
