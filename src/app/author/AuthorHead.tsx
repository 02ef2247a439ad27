// Over the desk: which briefing it is, whether it is kept, undo and redo, and what can be done with it.

import { Redo2, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { LONGEST_TEXT } from '../../core/schema/briefing-limits.ts'
import { useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { HeaderShell } from '../HeaderShell.tsx'
import { redoBriefings, undoBriefings, useOwn } from '../present/own-briefings.ts'
import { useVersion } from '../print/use-version.ts'
import { GiveAway, type Given } from './carry/GiveAway.tsx'
import { MadeNotice } from './carry/MadeNotice.tsx'
import { useSigns } from './carry/made.ts'
import { words as carryWords } from './carry/words.ts'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './AuthorHead.css'

interface AuthorHeadProps {
  readonly desk: Desk
  /** What is remarked on the scenes, a sentence each: told once where the briefing is handed out. */
  readonly warnings?: readonly string[]
}

const NONE: readonly string[] = []

/** The head of the desk, and under it what is to be told of the whole briefing. */
export function AuthorHead({ desk, warnings = NONE }: AuthorHeadProps) {
  const t = useWords(words)
  const href = useHref()
  const { id } = useAtlas().source
  const { canUndo, canRedo, isKept } = useOwn(id)
  const { briefing, scene } = desk
  const give = useWords(carryWords)
  const [given, setGiven] = useState<Given>(null)
  const version = useVersion()
  useSigns(
    useMemo(() => [briefing], [briefing]),
    version,
  )
  return (
    <>
      <HeaderShell home={href({ chrome: 'author', scene: null })} symbol={t('title')}>
        <div className="author-titles">
          {LANGUAGES.map((language) => (
            <TitleField key={language} desk={desk} language={language} />
          ))}
          <small role="status">{isKept ? t('kept') : t('unkept')}</small>
        </div>
        <div className="author-doing">
          <button
            type="button"
            disabled={!canUndo}
            aria-label={t('undo')}
            title={t('undo')}
            onClick={() => void undoBriefings(id)}
          >
            <Undo2 size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={!canRedo}
            aria-label={t('redo')}
            title={t('redo')}
            onClick={() => void redoBriefings(id)}
          >
            <Redo2 size={16} aria-hidden="true" />
          </button>
          <button type="button" className="author-word" onClick={() => setGiven('link')}>
            {give('link')}
          </button>
          <button type="button" className="author-word" onClick={() => setGiven('out')}>
            {give('out')}
          </button>
          <a
            className="plain-button"
            href={href({ chrome: 'present', scene: { briefing: briefing.id, scene: scene.id, step: 0 } })}
          >
            {t('present')}
          </a>
          <a href={href({ chrome: 'page', scene: null })}>{t('close')}</a>
        </div>
      </HeaderShell>
      <GiveAway briefing={briefing} warnings={warnings} open={given} onOpen={setGiven} />
      <MadeNotice briefing={briefing} version={version} />
    </>
  )
}

function TitleField({ desk, language }: { readonly desk: Desk; readonly language: Language }) {
  const { briefing, change, settle } = desk
  return (
    <input
      type="text"
      lang={language}
      dir={directionOf(language)}
      aria-label={translator(words, language)('field.title')}
      placeholder={translator(words, language)('field.title')}
      value={briefing.title[language]}
      maxLength={LONGEST_TEXT}
      onChange={({ target }) =>
        change((one) => ({ ...one, title: { ...one.title, [language]: target.value } }), `title ${language}`)
      }
      onBlur={settle}
    />
  )
}
