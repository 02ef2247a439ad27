// Everything of the presenter's window in its place, and what its keys do.

import { useEffect, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useViewState } from '../../state/atlas.ts'
import type { Place } from '../present/course.ts'
import { PresentKeys } from '../present/PresentKeys.tsx'
import { nameIn } from '../present/spoken.ts'
import { useFullScreen } from '../present/use-full-screen.ts'
import { usePresentKeys } from '../present/use-present-keys.ts'
import type { Show } from '../present/use-show.ts'
import { JumpList } from './JumpList.tsx'
import { RoomNote } from './RoomNote.tsx'
import { NextScene, ThisScene } from './Scenes.tsx'
import { SpeakerHead } from './SpeakerHead.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { SpeakerSources } from './SpeakerSources.tsx'
import type { SceneLook } from './scene-figure.ts'
import { useScenePictures } from './use-scene-pictures.ts'
import type { RoomLine } from './use-speaker.ts'
import { words } from './words.ts'
import './SpeakerDesk.css'

/** The desk of who speaks. */
export function SpeakerDesk({ show, line }: { readonly show: Show; readonly line: RoomLine }) {
  const { briefing, scene, place } = show
  const t = useWords(words)
  const language = useLanguage()
  const look = useRoomLook(line)
  const [hasKeys, setKeys] = useState(false)
  const { toggle } = useFullScreen()
  const toggleKeys = () => setKeys((has) => !has)
  const digits = usePresentKeys(show, { toggleFullScreen: toggle, toggleNotes: () => {}, toggleKeys })
  const pictures = useScenePictures(briefing, wantedBy(show), look)
  // Its keys answer by now.
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <>
      <SpeakerHead show={show} />
      <RoomNote show={show} line={line} look={look} />
      <main className="speaker-desk">
        <h1 className="unseen">{t('title')}</h1>
        <p className="unseen" aria-live="polite">
          {t('said', {
            n: place.scene + 1,
            name: nameIn(scene.name, language),
            step: place.step + 1,
            of: scene.steps.length,
          })}
        </p>
        <div className="speaker-main">
          <ThisScene show={show} picture={pictures(place)} />
          <JumpList show={show} pictures={pictures} digits={digits} />
        </div>
        <div className="speaker-side">
          <NextScene show={show} pictures={pictures} />
          <SpeakerNotes scene={scene} />
          <SpeakerSources scene={scene} />
        </div>
      </main>
      {hasKeys && <PresentKeys isRoom={false} onClose={toggleKeys} />}
    </>
  )
}

/** Which pictures are wanted, and in which order: what is on, what comes next, and at last all scenes for the list. */
function wantedBy({ briefing: { scenes }, scene, place }: Show): Place[] {
  const all = scenes.map(({ steps }, i) => ({ scene: i, step: steps.length - 1 }))
  const following = all[place.scene + 1]
  const steps = scene.steps.map((_, step) => ({ scene: place.scene, step }))
  const entry = following && { scene: following.scene, step: 0 }
  return [place, ...(following ? [following] : []), ...steps.slice(place.step + 1), ...(entry ? [entry] : []), ...all]
}

/** How the room sees the scenes: as it says, and until it does in the language of this window, on white. */
function useRoomLook({ state }: RoomLine): SceneLook {
  const language = useViewState(({ view }) => view.language)
  const [last, setLast] = useState<SceneLook | null>(null)
  if (state && (state.language !== last?.language || state.theme !== last.theme))
    setLast({ language: state.language, theme: state.theme })
  return last ?? { language, theme: 'light' }
}
