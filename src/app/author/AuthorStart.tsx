// Which briefings are there to be written on? One's own, those of the report to start from, a new one, and those in files.

import { copyOf, newBriefing, plainScene } from '../../core/author/edit.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { LANGUAGES, type Words } from '../../core/model/words.ts'
import { LONGEST_TEXT } from '../../core/schema/briefing-limits.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { translator } from '../../i18n/words.ts'
import { useActions, useAtlas, useHref } from '../../state/atlas.ts'
import { HeaderShell } from '../HeaderShell.tsx'
import { changeBriefings, redoBriefings, removeBriefing, undoBriefings, useOwn } from '../present/own-briefings.ts'
import { Spoken } from '../present/Spoken.tsx'
import { nameIn } from '../present/spoken.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { useVersion } from '../print/use-version.ts'
import { OwnBriefings } from '../take/OwnBriefings.tsx'
import { saveBriefing } from '../take/save-briefing.ts'
import { DroppedBriefings } from './carry/DroppedBriefings.tsx'
import { MadeNotice } from './carry/MadeNotice.tsx'
import { useSigns } from './carry/made.ts'
import { RefusedNotice } from './carry/RefusedNotice.tsx'
import { UnreadNotice } from './carry/UnreadNotice.tsx'
import { inBoth } from './in-both.ts'
import { words } from './words.ts'
import './AuthorStart.css'

/** The list. `wanted` is a briefing that the link names and that is not one's own. */
export function AuthorStart({ wanted }: { readonly wanted: string | undefined }) {
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const { store, source } = useAtlas()
  const { goTo } = useActions()
  const { all: own, canUndo, canRedo, isKept } = useOwn(source.id)
  const there = useBriefings()
  const version = useVersion()
  useSigns(own, version)
  const brought = Array.isArray(there) ? there.filter(({ id }) => !own.some((one) => one.id === id)) : []
  const taken = [...own, ...brought].map(({ id }) => id)
  const open = (briefing: Briefing) => {
    void changeBriefings(source.id, (all) => [...all, briefing]).then(() =>
      goTo({ ...store.getState().view, scene: { briefing: briefing.id, scene: '', step: 0 } }),
    )
  }
  const addNew = () => {
    const title = inBoth(words, 'new.title')
    open(newBriefing(title, plainScene('title', inBoth(words, 'scene.title'), title), taken))
  }
  const isUnknown = wanted !== undefined && !taken.includes(wanted)
  return (
    <>
      <HeaderShell home={href({ chrome: 'page', scene: null })} symbol={t('title')}>
        <a href={href({ chrome: 'page', scene: null })}>{t('close')}</a>
      </HeaderShell>
      <main className="author-start">
        {isUnknown && <p role="alert">{t('unknown', { name: wanted })}</p>}
        {!isKept && <p role="alert">{t('unkept.long')}</p>}
        <RefusedNotice />
        <UnreadNotice />
        <h1>{t('start')}</h1>
        {own.length === 0 && <p>{t('own.none')}</p>}
        <ul>
          {own.map((briefing) => (
            <li key={briefing.id}>
              <a href={href({ scene: { briefing: briefing.id, scene: '', step: 0 } })}>
                <b>
                  <Spoken of={briefing.title} isName />
                  {nameIn(briefing.title, language) === '' && t('untitled')}
                </b>{' '}
                <small>{t('scenes.n', { n: briefing.scenes.length })}</small>
              </a>
              <button type="button" className="link-button" onClick={() => saveBriefing(briefing)}>
                {t('save')}
              </button>
              <button type="button" className="link-button" onClick={() => void removeBriefing(briefing.id, source.id)}>
                {t('delete')}
              </button>
              <MadeNotice briefing={briefing} version={version} />
            </li>
          ))}
        </ul>
        <p className="author-start-doing">
          <button type="button" className="plain-button" onClick={addNew}>
            {t('new')}
          </button>
          <button
            type="button"
            className="link-button"
            disabled={!canUndo}
            onClick={() => void undoBriefings(source.id)}
          >
            {t('undo')}
          </button>
          <button
            type="button"
            className="link-button"
            disabled={!canRedo}
            onClick={() => void redoBriefings(source.id)}
          >
            {t('redo')}
          </button>
        </p>
        <h2>{t('from')}</h2>
        <ul>
          {brought.map((briefing) => (
            <li key={briefing.id}>
              <button
                type="button"
                className="link-button"
                onClick={() => open(copyOf(briefing, copyTitle(briefing.title), taken))}
              >
                {t('copy', { name: nameIn(briefing.title, language) })}
              </button>
              <small>{t('scenes.n', { n: briefing.scenes.length })}</small>
            </li>
          ))}
        </ul>
        <ul className="author-start-files">
          <OwnBriefings />
        </ul>
        <DroppedBriefings />
      </main>
    </>
  )
}

/** "How terrorists profit (copy)". */
function copyTitle(title: Words): Words {
  const said = LANGUAGES.map((language) => [
    language,
    title[language] && translator(words, language)('copy.title', { name: title[language].slice(0, LONGEST_TEXT - 20) }),
  ])
  return Object.fromEntries(said) as unknown as Words
}
