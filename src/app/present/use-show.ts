// A briefing that is being given: which scene is on, what comes next, whether the screen is black, and whether it goes by itself.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { after, before, last, type Place, placeOf } from './course.ts'
import { keptShow } from './kept-room.ts'
import type { RoomState } from './protocol.ts'
import { sceneState, showsSame } from './scene-state.ts'
import { useTimes } from './use-times.ts'

/** A briefing as it is given, and what its speaker can do. */
export interface Show {
  readonly briefing: Briefing
  readonly scene: Scene
  readonly place: Place
  /** The screen shows what the scene asks for; who looks round has left it. In words alone there is nothing to look round in. */
  readonly isAsPlanned: boolean
  readonly isBlack: boolean
  readonly isPlaying: boolean
  /** When it began, in milliseconds since 1970. */
  readonly since: number
  /** When the present scene came on. */
  readonly sceneSince: number
  /** A screen that is black is lit again, unless it is asked to stay so. */
  readonly go: (place: Place | undefined, staysBlack?: boolean) => void
  readonly next: () => void
  readonly back: () => void
  readonly first: (staysBlack?: boolean) => void
  readonly end: (staysBlack?: boolean) => void
  /** Back to what the scene shows. */
  readonly resume: () => void
  readonly setBlack: (isBlack: boolean) => void
  readonly setPlaying: (isPlaying: boolean) => void
  /** Counts the time from now on. */
  readonly restart: () => void
  /** How things stood in a window of the room that is gone: this one goes on from there. */
  readonly remind: (known: RoomState) => void
  /** Leaves for the page, with what is on screen. */
  readonly leave: () => void
}

/** Gives a briefing; `undefined` where it has no scene of the name in the link. */
export function useShow(briefing: Briefing): Show | undefined {
  const { goTo, read } = useActions()
  const view = useViewState((store) => store.view)
  const at = useViewState((store) => store.view.scene)
  const place = useMemo(() => (at ? placeOf(briefing, at) : undefined), [briefing, at])
  const scene = place && briefing.scenes[place.scene]
  const [isBlack, setBlack] = useState(() => keptShow(briefing.id)?.isBlack ?? false)
  const [isPlaying, setPlaying] = useState(() => keptShow(briefing.id)?.isPlaying ?? false)
  const { since, sceneSince, restart, remind } = useTimes(briefing.id, scene?.id)
  const planned = useMemo(
    () => (scene && place ? sceneState(briefing.id, scene, place.step, (link) => read(link).state) : undefined),
    [briefing, scene, place, read],
  )
  const go = useCallback(
    (to: Place | undefined, staysBlack = false) => {
      const wanted = to && briefing.scenes[to.scene]
      if (!wanted) return
      if (!staysBlack) setBlack(false)
      goTo(sceneState(briefing.id, wanted, to.step, (link) => read(link).state))
    },
    [briefing, goTo, read],
  )
  useLinkToScene(view, planned)
  return useMemo(() => {
    if (!scene || !place) return undefined
    return {
      briefing,
      scene,
      place,
      isAsPlanned: scene.plain !== undefined || planned === undefined || showsSame(view, planned),
      isBlack,
      isPlaying,
      since,
      sceneSince,
      go,
      next: () => go(after(briefing, place)),
      back: () => go(before(briefing, place)),
      first: (staysBlack) => go({ scene: 0, step: 0 }, staysBlack),
      end: (staysBlack) => go(last(briefing), staysBlack),
      resume: () => go(place),
      setBlack,
      setPlaying,
      restart,
      remind: (known) => {
        if (known.briefing === briefing.id) remind(known.since, known.scene, known.sceneSince)
      },
      leave: () => goTo({ ...view, chrome: 'page', scene: null }),
    }
  }, [briefing, scene, place, planned, view, isBlack, isPlaying, since, sceneSince, go, goTo, restart, remind])
}

/** A link that names a scene and nothing else shows that scene. */
function useLinkToScene(view: ViewState, planned: ViewState | undefined): void {
  const { settle, read } = useActions()
  const seen = useRef<ViewState['scene']>(null)
  useEffect(() => {
    const { scene } = view
    const isNew = scene !== seen.current
    seen.current = scene
    if (!isNew || planned === undefined || showsSame(view, planned)) return
    if (showsSame(view, read('#').state))
      settle({ ...planned, language: view.language, theme: view.theme, data: view.data })
  }, [view, planned, settle, read])
}
