// What the speaker would say, under the scene: for who has one window only.

import { useState } from 'react'
import type { Scene } from '../../core/model/briefing.ts'
import { useWords } from '../../i18n/language.ts'
import { HeadlineInNotes } from './Headline.tsx'
import { Spoken } from './Spoken.tsx'
import { words } from './words.ts'
import './SceneNotes.css'

const SIZES = [1, 1.25, 1.5, 2]

/** The notes of a scene, in a size of one's own; where the presenter's window was refused it is said that they stand in for it. */
export function SceneNotes({ scene, isRefused = false }: { readonly scene: Scene; readonly isRefused?: boolean }) {
  const t = useWords(words)
  const [size, setSize] = useState(0)
  return (
    <section className="scene-notes" aria-label={t('notes')} style={{ fontSize: `${SIZES[size] ?? 1}em` }}>
      <p className="scene-notes-size">
        <button type="button" className="plain-button" disabled={size === 0} onClick={() => setSize(size - 1)}>
          A− <span className="unseen">{t('notes.smaller')}</span>
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          A+ <span className="unseen">{t('notes.larger')}</span>
        </button>
      </p>
      {isRefused && <p role="status">{t('speaker.refused')}</p>}
      <HeadlineInNotes scene={scene} />
      {scene.notes.length === 0 && <p>{t('notes.none')}</p>}
      {scene.notes.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes never change places, and two may say the same
        <p key={at}>
          <Spoken of={text} />
        </p>
      ))}
    </section>
  )
}
