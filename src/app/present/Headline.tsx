// The headline over a picture: as large as it can be for its length, and never so high that no room is left for the picture.

import { widthOf } from '../../core/layout/text-box.ts'
import type { Scene } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { Spoken } from './Spoken.tsx'
import { spoken } from './spoken.ts'
import { words } from './words.ts'
import './Headline.css'

/** Widths of a headline, in letters as wide as they are high: up to here it has the larger size. */
const ROOM = { display: 100, large: 160 }

/** The headline. All of it is there to be read aloud, also what is behind the sign that it goes on. */
export function Headline({ scene }: { readonly scene: Scene }) {
  const width = widthOf(spoken(scene.headline.text, useLanguage()), 1)
  const look = width > ROOM.large ? ' set-smallest' : width > ROOM.display ? ' set-smaller' : ''
  return (
    <h1 className={`scene-headline${look}`}>
      <span>
        <Spoken of={scene.headline.text} />
      </span>
    </h1>
  )
}

/** Among the notes of a scene: its headline, where that may be cut over its picture. */
export function HeadlineInNotes({ scene }: { readonly scene: Scene }) {
  const t = useWords(words)
  const text = spoken(scene.headline.text, useLanguage())
  if (scene.plain !== undefined || widthOf(text, 1) <= ROOM.large) return null
  return (
    <p>
      <b>{t('headline.whole')}</b> <Spoken of={scene.headline.text} />
    </p>
  )
}
