// A scene of words alone: a title in the middle of the screen, or a text in lines that the last row can read.

import { type RefObject, useEffect } from 'react'
import { widthOf } from '../../core/layout/text-box.ts'
import type { Scene } from '../../core/model/briefing.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { useAtlas } from '../../state/atlas.ts'
import { SceneText, widthSaid } from './SceneText.tsx'
import { Spoken } from './Spoken.tsx'
import { spoken } from './spoken.ts'
import type { Show } from './use-show.ts'
import { words } from './words.ts'
import './PlainScene.css'

/** The words of the scene that is on. `frame` is what is scrolled where they are longer than the screen is high. */
export function PlainScene({ show, frame }: { readonly show: Show; readonly frame: RefObject<HTMLElement | null> }) {
  const { scene, place } = show
  const t = useWords(words)
  const language = useLanguage()
  const headline = spoken(scene.headline.text, language)
  // What comes first is read from its headline on, however long it is.
  useEffect(() => {
    if (place.step === 0 && frame.current) frame.current.scrollTop = 0
  }, [place.step, frame])
  return (
    <section
      ref={frame}
      className="plain-scene"
      aria-label={t('says')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
      tabIndex={0}
    >
      <div className={scene.plain === 'title' ? 'plain-words as-title' : 'plain-words'}>
        {headline === '' ? (
          <h1 className="unseen">
            <Spoken of={scene.name} />
          </h1>
        ) : (
          <h1 className={`plain-headline ${headlineLook(scene, headline)}`}>
            <Spoken of={scene.headline.text} />
          </h1>
        )}
        <SceneText
          scene={scene}
          step={place.step}
          look={widthSaid(scene, language) > ROOM.said ? 'alone smaller' : 'alone'}
        />
        {scene.plain === 'title' && <FromReport />}
      </div>
    </section>
  )
}

/** The report that the briefing is on. */
function FromReport() {
  const { report } = useAtlas().graph.dataset
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  return (
    <p className="plain-from">
      {t('report', {
        title: report.title[language],
        symbol: report.symbol,
        date: dateText(report.date, undefined, locale),
      })}
    </p>
  )
}

/** Widths of words, in letters as wide as they are high: up to here they have the larger size. */
const ROOM = { title: 44, headline: 130, said: 300 }

function headlineLook({ plain }: Scene, headline: string): string {
  const width = widthOf(headline, 1)
  if (width > ROOM.headline) return 'long'
  return plain === 'title' && width <= ROOM.title ? 'short' : ''
}

/** How much of the height one press moves. */
const STEP = 0.2

/**
 * Moves words that are longer than the screen is high; `false` where there is nothing further that way, and the key means what it
 * means elsewhere. A key that is held down stops at the end.
 */
export function scrollWords(frame: HTMLElement | null, way: 1 | -1, isHeld: boolean): boolean {
  if (frame === null || frame.scrollHeight - frame.clientHeight < 1) return false
  const left = way > 0 ? frame.scrollHeight - frame.clientHeight - frame.scrollTop : frame.scrollTop
  if (left < 1) return isHeld
  frame.scrollTop += way * frame.clientHeight * STEP
  return true
}
