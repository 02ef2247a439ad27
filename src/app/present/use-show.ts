// A briefing that is being given: which scene is on, what comes next, whether the screen is black, and whether it goes by itself.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { after, before, last, type Place, placeOf } from './course.ts'
import { sceneState, showsSame } from './scene-state.ts'

/** A briefing as it is given, and what its speaker can do. */
export interface Show {
  readonly briefing: Briefing
  readonly scene: Scene
  readonly place: Place
  /** The screen shows what the scene asks for; who looks round has left it. */
  readonly isAsPlanned: boolean
  readonly isBlack: boolean
  readonly isPlaying: boolean
  /** When it began, in milliseconds since 1970. */
  readonly since: number
  /** When the present scene came on. */
  readonly sceneSince: number
  readonly go: (place: Place | undefined) => void
  readonly next: () => void
  readonly back: () => void
  readonly first: () => void
  readonly end: () => void
  /** Back to what the scene shows. */
  readonly resume: () => void
  readonly setBlack: (isBlack: boolean) => void
  readonly setPlaying: (isPlaying: boolean) => void
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
  const [isBlack, setBlack] = useState(false)
  const [isPlaying, setPlaying] = useState(false)
  const [since] = useState(() => Date.now())
  const sceneSince = useSince(scene?.id)
  const planned = useMemo(
    () => (scene && place ? sceneState(briefing.id, scene, place.step, (link) => read(link).state) : undefined),
    [briefing, scene, place, read],
  )
  const go = useCallback(
    (to: Place | undefined) => {
      const wanted = to && briefing.scenes[to.scene]
      if (!wanted) return
      setBlack(false)
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
      isAsPlanned: planned === undefined || showsSame(view, planned),
      isBlack,
      isPlaying,
      since,
      sceneSince,
      go,
      next: () => go(after(briefing, place)),
      back: () => go(before(briefing, place)),
      first: () => go({ scene: 0, step: 0 }),
      end: () => go(last(briefing)),
      resume: () => go(place),
      setBlack,
      setPlaying,
      leave: () => goTo({ ...view, chrome: 'page', scene: null }),
    }
  }, [briefing, scene, place, planned, view, isBlack, isPlaying, since, sceneSince, go, goTo])
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
    if (showsSame(view, read('#').state)) settle({ ...planned, language: view.language, theme: view.theme })
  }, [view, planned, settle, read])
}

/** When something last became another. */
function useSince(of: unknown): number {
  const [since, setSince] = useState({ of, at: Date.now() })
  if (since.of !== of) {
    const now = { of, at: Date.now() }
    setSince(now)
    return now.at
  }
  return since.at
}
