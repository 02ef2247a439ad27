// One scene on the screen: its headline, its picture if it has one, what is said of it, its sources, and the way on.

import { useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { Part } from '../Part.tsx'
import { VIEWS } from '../registry.ts'
import { type LoadedView, type PartsOfViews, useParts } from '../use-parts.ts'
import { Views } from '../Views.tsx'
import { Headline } from './Headline.tsx'
import { PlainScene, scrollWords } from './PlainScene.tsx'
import { PresentKeys } from './PresentKeys.tsx'
import { SceneControls } from './SceneControls.tsx'
import { SceneFoot } from './SceneFoot.tsx'
import { SceneNotes } from './SceneNotes.tsx'
import { SceneText, widthSaid } from './SceneText.tsx'
import { useAutoplay } from './use-autoplay.ts'
import { useFullScreen } from './use-full-screen.ts'
import { usePresentKeys } from './use-present-keys.ts'
import { useRoom } from './use-room.ts'
import type { Show } from './use-show.ts'
import { useSwipe } from './use-swipe.ts'
import { words } from './words.ts'
import './SceneStage.css'

/** The scene that is on. */
export function SceneStage({ show, loaded }: { readonly show: Show; readonly loaded: LoadedView | undefined }) {
  const { scene, isAsPlanned, isBlack } = show
  const isPlain = scene.plain !== undefined
  const t = useWords(words)
  const front = useViewState(({ view }) => view.view)
  const isMoved = useViewState(({ view }) => view.camera !== null) && !isPlain
  const views = useParts(VIEWS, useWantedViews(show, front), loaded)
  const isReady = isPlain || typeof views.parts.get(front) === 'object'
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  const fullScreen = useFullScreen()
  const [hasNotes, setNotes] = useState(false)
  const { openSpeaker, isRefused } = useRoom(show)
  useEffect(() => void (isRefused && setNotes(true)), [isRefused])
  const [hasKeys, setKeys] = useState(false)
  const plainFrame = useRef<HTMLElement>(null)
  const stage = {
    openSpeaker,
    toggleFullScreen: fullScreen.toggle,
    toggleNotes: () => setNotes((has) => !has),
    toggleKeys: () => setKeys((has) => !has),
    scroll: (way: 1 | -1, isHeld: boolean) => scrollWords(plainFrame.current, way, isHeld),
  }
  const digits = usePresentKeys(show, stage)
  const left = useAutoplay(show)
  const still = () => {}
  // A finger that moves the picture does not turn the page.
  const swipe = useSwipe(
    isMoved ? { forwards: still, backwards: still } : { forwards: show.next, backwards: show.back },
  )
  return (
    <div className={isAsPlanned ? 'scene' : 'scene explored'} {...swipe}>
      {isPlain ? (
        <PlainScene key={scene.id} show={show} frame={plainFrame} />
      ) : (
        <PictureScene show={show} views={views} front={front} />
      )}
      {hasNotes && <SceneNotes scene={scene} isRefused={isRefused} />}
      <SceneFoot show={show} />
      <SceneControls show={show} stage={stage} fullScreen={fullScreen} left={left} digits={digits} />
      {hasKeys && <PresentKeys onClose={stage.toggleKeys} />}
      {isBlack && (
        <button
          type="button"
          className="scene-black"
          aria-label={t('black.off')}
          onClick={() => show.setBlack(false)}
        />
      )}
    </div>
  )
}

/** From this width on, in letters as wide as they are high, what is said beside a picture is set smaller. */
const MUCH = 260

/** A scene that shows a state of the page; of one that is explored, that alone. */
function PictureScene({
  show: { scene, place, isAsPlanned },
  views,
  front,
}: {
  readonly show: Show
  readonly views: PartsOfViews
  readonly front: string
}) {
  const t = useWords(words)
  const language = useLanguage()
  const shown = views.parts.get(front)
  const isMuch = widthSaid(scene, language) > MUCH
  return (
    <>
      {isAsPlanned && <Headline scene={scene} />}
      <div className="scene-body">
        <figure>
          <Views views={views} front={front} beside={null} />
          {isAsPlanned && typeof shown === 'object' && shown.Key && (
            <figcaption className="scene-key">
              <Part of={shown.Key} />
            </figcaption>
          )}
        </figure>
        {isAsPlanned && (
          <aside
            className="scene-aside"
            aria-label={t('says')}
            // What may scroll is reached by keys.
            tabIndex={isMuch ? 0 : undefined}
          >
            <SceneText scene={scene} step={place.step} look={isMuch ? 'much' : ''} />
          </aside>
        )}
      </div>
    </>
  )
}

/** The view that is shown, and that of the scene after this one: its code is fetched before it is wanted. */
function useWantedViews({ briefing, scene, place }: Show, front: string): readonly string[] {
  const { read } = useActions()
  return useMemo(() => {
    const coming = briefing.scenes[place.scene + 1]
    return [
      ...(scene.plain === undefined ? [front] : []),
      ...(coming !== undefined && coming.plain === undefined ? [read(coming.link).state.view] : []),
    ]
  }, [briefing, scene, place.scene, front, read])
}
