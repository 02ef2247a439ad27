// Briefings of one's own: a file is opened, and what is open can be saved or taken away.

import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { type Beside, type Opened, openBriefings, putInstead } from '../present/open-file.ts'
import { useOwn } from '../present/own-briefings.ts'
import { nameIn } from '../present/spoken.ts'
import { ProblemList } from './ProblemList.tsx'
import { words } from './words.ts'
import './OwnBriefings.css'

/** A button that opens a file, and what came of it. */
export function OwnBriefings() {
  const t = useWords(words)
  const { source } = useAtlas()
  const [came, setCame] = useState<Opened | null>(null)
  const choose = async (file: File | undefined) => {
    if (file !== undefined) setCame(await openBriefings(file, source))
  }
  return (
    <li className="own-briefings">
      <label>
        <FileUp size={20} aria-hidden="true" />
        <span>
          <b>{t('own.open')}</b>
          <small>{t('own.about')}</small>
        </span>
        <input
          type="file"
          accept=".json,application/json"
          aria-label={t('own.open')}
          onChange={(event) => {
            void choose(event.target.files?.[0])
            // The same file may be chosen again, mended.
            event.target.value = ''
          }}
        />
      </label>
      {came !== null && <Came came={came} />}
    </li>
  )
}

/** What came of opening files: what was opened, and what is wrong with what was not. */
export function Came({ came: { opened, beside, problems, isKept } }: { readonly came: Opened }) {
  const t = useWords(words)
  return (
    <>
      {opened.length > 0 && (
        <p role="status">
          {t('own.opened', { n: opened.length })} {!isKept && t('own.unkept')}
        </p>
      )}
      {beside.map((one) => (
        <BesideOther key={one.id} beside={one} />
      ))}
      {problems.length > 0 && (
        <div role="alert">
          <p>{t(opened.length > 0 ? 'own.some' : 'own.problems', { n: problems.length })}</p>
          <ProblemList problems={problems} />
        </div>
      )}
    </>
  )
}

/** That both are there, and the way to have the one of the file alone. */
function BesideOther({ beside }: { readonly beside: Beside }) {
  const t = useWords(words)
  const language = useLanguage()
  const { id } = useAtlas().source
  const { all } = useOwn(id)
  const isThere = all.some((one) => one.id === beside.id)
  const names = { name: nameIn(beside.title, language), other: nameIn(beside.otherTitle, language) }
  const [isInstead, setInstead] = useState(false)
  // Taken back, both are there again.
  if (!isThere) return isInstead && <p role="status">{t('own.instead.done', names)}</p>
  return (
    <p role="status">
      {t('own.beside', names)}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setInstead(true)
          void putInstead(beside, id)
        }}
      >
        {t('own.instead', names)}
      </button>
    </p>
  )
}
