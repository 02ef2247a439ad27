// Briefings of one's own: a file is opened, and what is open can be saved or taken away.

import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { type Opened, openBriefings } from '../present/own-briefings.ts'
import { ProblemList } from './ProblemList.tsx'
import { words } from './words.ts'
import './OwnBriefings.css'

/** A button that opens a file, and what came of it. */
export function OwnBriefings() {
  const t = useWords(words)
  const { id } = useAtlas().source
  const [came, setCame] = useState<Opened | null>(null)
  const choose = async (file: File | undefined) => {
    if (file !== undefined) setCame(await openBriefings(file, id))
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
export function Came({ came: { opened, problems, isKept } }: { readonly came: Opened }) {
  const t = useWords(words)
  return (
    <>
      {opened.length > 0 && (
        <p role="status">
          {t('own.opened', { n: opened.length })} {!isKept && t('own.unkept')}
        </p>
      )}
      {problems.length > 0 && (
        <div role="alert">
          <p>{t(opened.length > 0 ? 'own.some' : 'own.problems', { n: problems.length })}</p>
          <ProblemList problems={problems} />
        </div>
      )}
    </>
  )
}
