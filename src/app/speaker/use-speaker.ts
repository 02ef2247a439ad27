// A briefing as the presenter's window sees it: how things stand in the room, and what can be asked for. While no room answers, it
// goes on by itself, so that who speaks is not left without notes.

import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Briefing } from '../../core/model/briefing.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { after, before, last, type Place, placeOf } from '../present/course.ts'
import { channelPort, openLine, windowPort } from '../present/line.ts'
import type { Command } from '../present/protocol.ts'
import type { Show } from '../present/use-show.ts'
import { type Heard, openSpeakerEnd, type SpeakerEnd } from './speaker-end.ts'

/** The line to the room. */
export interface RoomLine extends Heard {
  readonly want: (command: Command) => void
}

/** Listens to the room that the link names. */
export function useRoomLine(): RoomLine {
  const room = useViewState(({ view }) => view.room)
  const [heard, setHeard] = useState<Heard>({ state: null, contact: room === null ? 'nobody' : 'waiting' })
  const [end, setEnd] = useState<SpeakerEnd | null>(null)
  useEffect(() => {
    if (room === null) return
    const line = openLine(room, [...channelPort(room), windowPort([window.opener])])
    // At once: what is done in the room is not to wait here for its turn.
    const opened: SpeakerEnd = openSpeakerEnd(line, () => flushSync(() => setHeard(opened.heard())))
    setEnd(opened)
    // A window that slept asks at once.
    const wake = () => {
      if (!document.hidden) opened.ask()
    }
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('pageshow', wake)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('pageshow', wake)
      opened.close()
    }
  }, [room])
  return useMemo(() => ({ ...heard, want: (command) => end?.want(command) }), [heard, end])
}

/** A briefing that is given in the room; `undefined` where it has no scene of the name that is on there. */
export function useSpeakerShow(briefing: Briefing, { state, contact, want }: RoomLine): Show | undefined {
  const { store } = useAtlas()
  const { settle, goTo } = useActions()
  const at = useViewState(({ view }) => view.scene)
  const [opened] = useState(() => Date.now())
  const stay = useCallback(
    (scene: string, step: number) => {
      const { view } = store.getState()
      const now = view.scene
      if (now?.briefing === briefing.id && now.scene === scene && now.step === step) return
      settle({ ...view, scene: { briefing: briefing.id, scene, step } })
    },
    [store, settle, briefing],
  )
  const isHere = state?.briefing === briefing.id
  // The link follows: loaded anew, the window shows the scene at once.
  useEffect(() => {
    if (isHere) stay(state.scene, state.step)
  }, [isHere, state, stay])
  const isLive = contact === 'live' || contact === 'waiting'
  return useMemo(() => {
    const place = placeOf(briefing, isLive && isHere ? state : (at ?? { briefing: briefing.id, scene: '', step: 0 }))
    const scene = place && briefing.scenes[place.scene]
    if (!scene) return undefined
    const alone = (to: Place | undefined) => {
      const wanted = to && briefing.scenes[to.scene]
      if (wanted) stay(wanted.id, to.step)
    }
    /** Asks the room, or goes alone. */
    const go = (command: Command, to: Place | undefined) => (isLive ? want(command) : alone(to))
    return {
      briefing,
      scene,
      place,
      isAsPlanned: !isLive || (state?.isAsPlanned ?? true),
      isBlack: isLive && (state?.isBlack ?? false),
      isPlaying: isLive && (state?.isPlaying ?? false),
      since: state?.since ?? opened,
      sceneSince: state?.sceneSince ?? opened,
      go: (to) => to && go({ do: 'go', scene: briefing.scenes[to.scene]?.id ?? '', step: to.step }, to),
      next: () => go({ do: 'next' }, after(briefing, place)),
      back: () => go({ do: 'back' }, before(briefing, place)),
      first: () => go({ do: 'first' }, { scene: 0, step: 0 }),
      end: () => go({ do: 'end' }, last(briefing)),
      resume: () => want({ do: 'resume' }),
      setBlack: (on) => want({ do: 'black', on }),
      setPlaying: (on) => want({ do: 'play', on }),
      restart: () => want({ do: 'restart' }),
      remind: () => {},
      leave: () => {
        want({ do: 'leave' })
        window.close()
        // A window that no page opened stays open: it becomes the page.
        if (!isLive) goTo({ ...store.getState().view, chrome: 'page', scene: null, room: null })
      },
    }
  }, [briefing, state, isHere, isLive, at, opened, want, stay, goTo, store])
}
