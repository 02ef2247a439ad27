// What is to be said: as large as it is wanted, in the language of who speaks.

import { Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import type { Scene } from '../../core/model/briefing.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { LOCALES, localeName } from '../../i18n/locales.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { useShownTheme } from '../../ui/use-shown-theme.ts'
import { HeadlineInNotes } from '../present/Headline.tsx'
import { Spoken } from '../present/Spoken.tsx'
import { keepSpeakerChoice, readSpeakerChoice } from './choice.ts'
import { words } from './words.ts'
import './SpeakerNotes.css'

/** How large the notes can be, as a share of their own size. */
const SIZES = [0.8, 1, 1.25, 1.5, 2]
const OWN = 1

/** The notes of a scene, under what changes how this window reads. */
export function SpeakerNotes({ scene }: { readonly scene: Scene }) {
  const t = useWords(words)
  const [size, setSize] = useState(() => Math.min(SIZES.length - 1, Math.max(0, readSpeakerChoice().size ?? OWN)))
  const fontSize = `calc(var(--size-title) * ${SIZES[size] ?? 1})`
  const resize = (next: number) => {
    setSize(next)
    keepSpeakerChoice({ size: next })
  }
  return (
    <section className="speaker-notes" aria-labelledby="speaker-notes">
      <header className="speaker-label">
        <h2 id="speaker-notes">{t('notes')}</h2>
        <div className="speaker-tools">
          <Languages />
          <Sizes size={size} onResize={resize} />
          <Colours />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <div key={scene.id} className="speaker-text" tabIndex={0} style={{ fontSize }}>
        <HeadlineInNotes scene={scene} />
        {scene.notes.length === 0 && <p>{t('notes.none')}</p>}
        {scene.notes.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes never change places, and two may say the same
          <p key={at}>
            <Spoken of={text} />
          </p>
        ))}
      </div>
    </section>
  )
}

/** The language of this window alone: nothing is remembered that the room would read by. */
function Languages() {
  const t = useWords(words)
  const locale = useLocale()
  const { store } = useAtlas()
  const { settle } = useActions()
  return (
    <fieldset aria-label={t('language')}>
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === locale}
          onClick={() => {
            settle({ ...store.getState().view, language: one })
            keepSpeakerChoice({ language: one })
          }}
        >
          {localeName(one)}
        </button>
      ))}
    </fieldset>
  )
}

function Sizes({ size, onResize }: { readonly size: number; readonly onResize: (size: number) => void }) {
  const t = useWords(words)
  return (
    <fieldset aria-label={t('notes')}>
      <button type="button" disabled={size === 0} onClick={() => onResize(size - 1)}>
        A− <span className="unseen">{t('notes.smaller')}</span>
      </button>
      <button type="button" disabled={size === SIZES.length - 1} onClick={() => onResize(size + 1)}>
        A+ <span className="unseen">{t('notes.larger')}</span>
      </button>
    </fieldset>
  )
}

/** The colours of this window alone. */
function Colours() {
  const t = useWords(words)
  const { store } = useAtlas()
  const { settle } = useActions()
  const shown = useShownTheme(useViewState(({ view }) => view.theme))
  const other = shown === 'dark' ? 'light' : 'dark'
  const Icon = other === 'light' ? Sun : Moon
  return (
    <button
      type="button"
      aria-label={t(`theme.${other}`)}
      title={t(`theme.${other}`)}
      onClick={() => {
        settle({ ...store.getState().view, theme: other })
        keepSpeakerChoice({ theme: other })
      }}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  )
}
