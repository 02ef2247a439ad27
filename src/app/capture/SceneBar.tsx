// The page shows a scene of a briefing of one's own, to be captured again: which one it is, and what can be done with it.

import { useEffect, useState } from 'react'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import type { SceneAt } from '../../state/view-state.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { placeOf } from '../present/course.ts'
import { ownBriefings, useOwn } from '../present/own-briefings.ts'
import { nameIn } from '../present/spoken.ts'
import { useRecapture } from './use-recapture.ts'
import { words } from './words.ts'
import './SceneBar.css'

/** The bar over the view, while the state of the page names a scene. */
export function SceneBar() {
  const at = useViewState(({ view }) => (view.chrome === 'page' ? view.scene : null))
  return at === null ? null : <Bar at={at} />
}

function Bar({ at }: { readonly at: SceneAt }) {
  const t = useWords(words)
  const { store, source } = useAtlas()
  const { goTo } = useActions()
  const isRead = useRead(source.id)
  const briefing = useOwn(source.id).all.find(({ id }) => id === at.briefing)
  const place = briefing && placeOf(briefing, at)
  const scene = place && briefing.scenes[place.scene]
  if (!isRead) return null
  return (
    <section className="scene-bar" aria-label={t('bar')}>
      <div>
        {scene ? (
          <Looked briefing={briefing} scene={scene} n={place.scene + 1} step={place.step} />
        ) : (
          <p>{t('bar.gone')}</p>
        )}
      </div>
      <CloseButton label={t('bar.leave')} onClick={() => goTo({ ...store.getState().view, scene: null })} />
    </section>
  )
}

interface LookedProps {
  readonly briefing: Briefing
  readonly scene: Scene
  readonly n: number
  readonly step: number
}

function Looked({ briefing, scene, n, step }: LookedProps) {
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const at = { briefing: briefing.id, scene: scene.id, step }
  const { said, captureAgain, addAsStep, whyNot } = useRecapture(scene, at)
  return (
    <>
      <p>
        {t('bar.at', { n, name: nameIn(scene.name, language), briefing: nameIn(briefing.title, language) })}{' '}
        <span role="status">{said}</span>
      </p>
      <button type="button" className="plain-button" onClick={captureAgain}>
        {t('bar.again')}
      </button>
      <span>
        <button
          type="button"
          className="plain-button"
          disabled={whyNot !== null}
          aria-describedby="scene-bar-why"
          onClick={addAsStep}
        >
          {t('bar.step')}
        </button>{' '}
        <small id="scene-bar-why">{whyNot}</small>
      </span>
      <a href={href({ chrome: 'author', scene: at })}>{t('bar.back')}</a>
    </>
  )
}

/** Whether what is kept on the device has been read: until then nothing is said to be gone. */
function useRead(report: string): boolean {
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    let isGone = false
    void ownBriefings(report).then(() => isGone || setRead(true))
    return () => {
      isGone = true
    }
  }, [report])
  return isRead
}
