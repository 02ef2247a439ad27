// The window that only who speaks sees: this scene and the next, notes and sources, the time, and the way to any scene.

import { useEffect } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { Notices } from '../Notices.tsx'
import { newId } from '../present/line.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { SpeakerDesk } from './SpeakerDesk.tsx'
import { type RoomLine, useRoomLine, useSpeakerShow } from './use-speaker.ts'
import { words } from './words.ts'
import './SpeakerFrame.css'

/** The frame of the presenter's window. */
export function SpeakerFrame() {
  const line = useRoomLine()
  const own = useViewState(({ view }) => view.scene?.briefing)
  const wanted = line.state?.briefing ?? own
  const all = useBriefings()
  useDark()
  useRoomOfItsOwn()
  const briefing = all === null || all === 'failed' ? undefined : all.find(({ id }) => id === wanted)
  return (
    <div className="speaker">
      <Notices />
      {briefing ? (
        <Given key={briefing.id} briefing={briefing} line={line} />
      ) : (
        all !== null && <NoBriefing isFailed={all === 'failed'} name={wanted} />
      )}
    </div>
  )
}

function Given({ briefing, line }: { readonly briefing: Briefing; readonly line: RoomLine }) {
  const show = useSpeakerShow(briefing, line)
  const t = useWords(words)
  return show ? <SpeakerDesk show={show} line={line} /> : <Nothing why={t('scene.unknown')} />
}

function NoBriefing({ isFailed, name }: { readonly isFailed: boolean; readonly name: string | undefined }) {
  const t = useWords(words)
  return <Nothing why={isFailed ? t('failed') : name === undefined ? t('unnamed') : t('unknown', { name })} />
}

/** In place of what is not there. */
function Nothing({ why }: { readonly why: string }) {
  const t = useWords(words)
  const href = useHref()
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <main className="speaker-nothing" role="alert">
      <h1>{why}</h1>
      <p>
        <a href={href({ chrome: 'page', scene: null, room: null })}>{t('page')}</a>
      </p>
    </main>
  )
}

/** Without a room in its link the window has one of its own, in which the room's window can be opened from here. */
function useRoomOfItsOwn(): void {
  const { store } = useAtlas()
  const { settle } = useActions()
  const room = useViewState(({ view }) => view.room)
  useEffect(() => {
    if (room === null) settle({ ...store.getState().view, room: newId() })
  }, [room, store, settle])
}

/** Beside a beamer it is dark: a link that names no colours has dark ones. */
function useDark(): void {
  const { store } = useAtlas()
  const { settle } = useActions()
  const theme = useViewState(({ view }) => view.theme)
  useEffect(() => {
    if (theme === 'auto') settle({ ...store.getState().view, theme: 'dark' })
  }, [theme, store, settle])
}
