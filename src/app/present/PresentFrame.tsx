// A briefing on the screen of a room: one scene at a time, with what is said of it, its sources, and how far one is.

import { useEffect } from 'react'
import { FROM_FAR } from '../../core/layout/from-far.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { useWords } from '../../i18n/language.ts'
import { withWords } from '../../i18n/words.ts'
import { useHref, useViewState } from '../../state/atlas.ts'
import { FromFarContext } from '../../state/from-far.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { Announcer } from '../Announcer.tsx'
import { Notices } from '../Notices.tsx'
import type { LoadedView } from '../use-parts.ts'
import { placeOf } from './course.ts'
import { SceneStage } from './SceneStage.tsx'
import { useBriefings } from './use-briefings.ts'
import { useShow } from './use-show.ts'
import { words } from './words.ts'
import './PresentFrame.css'

const speakerFrame = lateCode(
  withWords(() => import('../speaker/SpeakerFrame.tsx').then((module) => module.SpeakerFrame)),
)

/** The frame of a briefing: the room's, or that of whoever speaks. */
export function PresentFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const chrome = useViewState(({ view }) => view.chrome)
  if (chrome !== 'speaker')
    return (
      <FromFarContext value={FROM_FAR}>
        <RoomFrame loaded={loaded} />
      </FromFarContext>
    )
  return (
    <Late of={speakerFrame} failed={() => <NoBriefing isFailed name="" />}>
      {(SpeakerFrame) => <SpeakerFrame />}
    </Late>
  )
}

/** The frame of the room. Until it is here, and where it is not, that is said. */
function RoomFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const at = useViewState(({ view }) => view.scene)
  const wanted = at?.briefing
  const all = useBriefings()
  const briefing = all === null || all === 'failed' ? undefined : all.find(({ id }) => id === wanted)
  const place = at && briefing && placeOf(briefing, at)
  const isPlain = place ? briefing.scenes[place.scene]?.plain !== undefined : false
  return (
    <main className="figure-frame chrome-present presenting">
      <Notices />
      {briefing ? (
        <Given key={briefing.id} briefing={briefing} loaded={loaded} />
      ) : (
        all !== null && <NoBriefing isFailed={all === 'failed'} name={wanted ?? ''} />
      )}
      {/* Words alone are said by themselves; of the page behind them there is nothing to say. */}
      {!isPlain && <Announcer />}
    </main>
  )
}

function Given({ briefing, loaded }: { readonly briefing: Briefing; readonly loaded: LoadedView | undefined }) {
  const show = useShow(briefing)
  const href = useHref()
  const t = useWords(words)
  if (show) return <SceneStage show={show} loaded={loaded} />
  return (
    <section className="no-scene">
      <h1>{t('scene.unknown')}</h1>
      <p>
        <a href={href({ scene: { briefing: briefing.id, scene: '', step: 0 } })}>{t('scene.first')}</a>
      </p>
    </section>
  )
}

/** In place of a briefing that is not there. */
function NoBriefing({ isFailed, name }: { readonly isFailed: boolean; readonly name: string }) {
  const t = useWords(words)
  const href = useHref()
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <section className="no-scene" role="alert">
      <h1>{isFailed ? t('briefing.failed') : t('briefing.unknown', { name })}</h1>
      <p>
        <a href={href({ chrome: 'page', scene: null })}>{t('leave')}</a>
      </p>
    </section>
  )
}
