// The room's window and the presenter's: how is that one opened, how is it told how things stand, and what may it ask for?

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Atlas, useAtlas, useViewState } from '../../state/atlas.ts'
import { useShownTheme } from '../../ui/use-shown-theme.ts'
import { readSpeakerChoice } from '../speaker/choice.ts'
import { after, before, placeOf } from './course.ts'
import { keepShow, keptRoom, renameRoom } from './kept-room.ts'
import { channelPort, openLine, windowPort } from './line.ts'
import type { Command, RoomState } from './protocol.ts'
import { openRoomEnd, type RoomEnd } from './room-end.ts'
import type { Show } from './use-show.ts'

/** What the room's window can do about the presenter's. */
export interface Room {
  readonly openSpeaker: () => void
  /** The browser did not open it. */
  readonly isRefused: boolean
}

/** Keeps a briefing in step with the windows of who speaks. */
export function useRoom(show: Show): Room {
  const atlas = useAtlas()
  const room = useRoomName(atlas)
  const state = useRoomState(show)
  // The line stays; what it says and does is that of the last rendering.
  const now = useRef({ show, state })
  now.current = { show, state }
  const end = useRef<RoomEnd | null>(null)
  const windows = useRef<ReturnType<typeof windowPort> | null>(null)
  const { name, rename } = room
  useEffect(() => {
    // So that the presenter's window finds this one, and opens no second.
    window.name = `nexus-atlas-room-${name}`
    const open = () => {
      const port = windowPort([window.opener])
      windows.current = port
      end.current = openRoomEnd(openLine(name, [...channelPort(name), port]), {
        state: () => ahead(now.current, atlas),
        act: (command) => act(command, now.current.show, atlas),
        remind: (known) => now.current.show.remind(known),
        rename: () => rename(),
      })
    }
    const close = (isLeft: boolean) => {
      end.current?.close(isLeft)
      end.current = null
    }
    const hide = () => close(false)
    // A page that comes back from where the browser kept it has lost its line.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && end.current === null) open()
    }
    open()
    // Before this window draws the scene: the other one need not wait for that.
    const unsubscribe = atlas.store.subscribe((after, before) => {
      if (after.view.scene !== before.view.scene) end.current?.tell()
    })
    window.addEventListener('pagehide', hide)
    window.addEventListener('pageshow', comeBack)
    return () => {
      unsubscribe()
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('pageshow', comeBack)
      const isLeft = atlas.store.getState().view.chrome !== 'present'
      close(isLeft)
      if (isLeft) keepShow(null)
    }
  }, [name, rename, atlas])
  useEffect(() => {
    const { briefing, since, scene, sceneSince, isBlack, isPlaying } = state
    keepShow({ briefing, since, scene, sceneSince, isBlack, isPlaying })
    end.current?.tell()
  }, [state])
  const last = useRef<WindowProxy | null>(null)
  const turn = useRef(0)
  const [isRefused, setRefused] = useState(false)
  const openSpeaker = useCallback(() => {
    // One that is just being closed still has its name, and would be opened in vain.
    if (last.current?.closed) turn.current += 1
    const opened = openWindow(speakerLink(atlas, name), `nexus-atlas-speaker-${name}-${turn.current}`)
    last.current = opened
    if (opened) windows.current?.add(opened)
    setRefused(opened === null)
  }, [atlas, name])
  return { openSpeaker, isRefused }
}

/** The name of the room, from the link or from what this window remembers; the link need not go on saying it. */
function useRoomName({ store, actions }: Atlas): { readonly name: string; readonly rename: () => void } {
  const [name, setName] = useState(() => {
    const { room } = store.getState().view
    return room === null ? keptRoom() : renameRoom(room)
  })
  const wanted = useViewState(({ view }) => view.room)
  useEffect(() => {
    if (wanted === null) return
    setName(renameRoom(wanted))
    actions.settle({ ...store.getState().view, room: null })
  }, [wanted, store, actions])
  return { name, rename: useCallback(() => setName(renameRoom()), []) }
}

/** How things stand, as one value that changes when any of it does. */
function useRoomState({ briefing, scene, place, isBlack, isPlaying, isAsPlanned, since, sceneSince }: Show): RoomState {
  const language = useViewState(({ view }) => view.language)
  const theme = useShownTheme(useViewState(({ view }) => view.theme))
  const next: RoomState = {
    briefing: briefing.id,
    scene: scene.id,
    step: place.step,
    isBlack,
    isPlaying,
    isAsPlanned,
    since,
    sceneSince,
    language,
    theme,
  }
  const last = useRef(next)
  if (JSON.stringify(last.current) !== JSON.stringify(next)) last.current = next
  return last.current
}

/** How things stand, with the scene that is on its way to the screen. */
function ahead({ show, state }: { readonly show: Show; readonly state: RoomState }, { store }: Atlas): RoomState {
  const { scene: at } = store.getState().view
  const place = at?.briefing === state.briefing ? placeOf(show.briefing, at) : undefined
  const scene = place && show.briefing.scenes[place.scene]
  if (!scene) return state
  const sceneSince = scene.id === state.scene ? state.sceneSince : Date.now()
  return { ...state, scene: scene.id, step: place.step, sceneSince }
}

/** Does what the presenter's window asks for. Who speaks looks ahead in the dark: a black screen stays black. */
function act(command: Command, show: Show, { store }: Atlas): void {
  const { briefing } = show
  const at = store.getState().view.scene
  // Not the place of the last rendering: of two steps in a row the second would be the first again.
  const place = (at && placeOf(briefing, at)) ?? show.place
  const acts: Readonly<Record<Command['do'], () => void>> = {
    next: () => show.go(after(briefing, place), show.isBlack),
    back: () => show.go(before(briefing, place), show.isBlack),
    first: () => show.first(show.isBlack),
    end: () => show.end(show.isBlack),
    go: () => {
      if (command.do === 'go') show.go(placeOf(briefing, { briefing: briefing.id, ...command }), show.isBlack)
    },
    black: () => show.setBlack(command.do === 'black' && command.on),
    play: () => show.setPlaying(command.do === 'play' && command.on),
    resume: show.resume,
    restart: show.restart,
    leave: show.leave,
  }
  acts[command.do]()
}

/** The link of the presenter's window: in the language and the colours that were last chosen there. */
function speakerLink({ store, actions }: Atlas, room: string): string {
  const { view } = store.getState()
  const { language = view.language, theme = 'dark' } = readSpeakerChoice()
  const scene = view.scene ? [view.scene.briefing, view.scene.scene, view.scene.step + 1].join() : ''
  return actions.hrefTo(`#chrome=speaker&present=${scene}&room=${room}&lang=${language}&theme=${theme}`)
}

/** A second window, apart from this one where there is room; `null` where the browser refuses. */
function openWindow(link: string, name: string): WindowProxy | null {
  try {
    const opened = window.open(new URL(link, window.location.href), name, 'popup,width=1280,height=800')
    opened?.focus()
    return opened
  } catch {
    return null
  }
}
