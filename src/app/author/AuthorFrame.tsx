// Where a briefing is written: the desk of one, or the list of all that are there.

import { useContext, useEffect, useState } from 'react'
import { LANGUAGES } from '../../core/model/words.ts'
import { useWords } from '../../i18n/language.ts'
import { loadWords } from '../../i18n/words.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notices } from '../Notices.tsx'
import { useOwn } from '../present/own-briefings.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { TextsContext, useTexts } from '../use-texts.ts'
import { AuthorStart } from './AuthorStart.tsx'
import { Desk } from './Desk.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { words } from './words.ts'
import './AuthorFrame.css'

/** The frame of whoever writes. A briefing that the report brings is not changed: a copy of it is. */
export function AuthorFrame() {
  const t = useWords(words)
  const href = useHref()
  const { id } = useAtlas().source
  const { all } = useOwn(id)
  const brought = useBriefings()
  const wanted = useViewState(({ view }) => view.scene?.briefing)
  const { state, retry } = useTexts(true)
  const isBilingual = useBothLanguages()
  const isReady = state === 'here' && brought !== null && isBilingual
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  useUndoKeys()
  const own = all.find((briefing) => briefing.id === wanted)
  if (state === 'failed')
    return (
      <main className="author author-failed">
        <Failure what={t('failed')} still={t('failed.still')} action={t('again')} onAction={retry} />
        <a href={href({ chrome: 'page', scene: null })}>{t('close')}</a>
      </main>
    )
  if (!isReady) return <main className="author" aria-busy="true" />
  return (
    <div className="author">
      <Notices />
      {own ? <Desk key={own.id} briefing={own} /> : <AuthorStart wanted={wanted} />}
    </div>
  )
}

/** A briefing is written in every language at once: the words of all of them have to be here. */
function useBothLanguages(): boolean {
  const texts = useContext(TextsContext)
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    let isGone = false
    void Promise.all([...LANGUAGES.map(loadWords), texts?.loadAll()]).then(() => isGone || setHere(true))
    return () => {
      isGone = true
    }
  }, [texts])
  return isHere
}
