// A briefing that is being written: the scene in front, and every way to change it.

import { useCallback, useMemo } from 'react'
import { withScene } from '../../core/author/edit.ts'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { placeOf } from '../present/course.ts'
import { changeBriefing, settleBriefings } from '../present/own-briefings.ts'

/** What is on the desk. */
export interface Desk {
  readonly briefing: Briefing
  readonly scene: Scene
  /** The number of the scene, from 0. */
  readonly at: number
  /** The step in front, from 0. */
  readonly step: number
  /** Changes the briefing; changes about the same thing, one after another, are taken back in one step. */
  readonly change: (change: (briefing: Briefing) => Briefing, about?: string) => void
  /** Changes the scene in front. */
  readonly edit: (change: (scene: Scene) => Scene, about?: string) => void
  /** What is typed from here on is a step of its own. */
  readonly settle: () => void
  /** Puts another scene, or another of its steps, in front. */
  readonly open: (scene: string, step?: number) => void
}

/** The desk of a briefing of one's own. A scene that is gone is the first. */
export function useDesk(briefing: Briefing): Desk {
  const { source, store } = useAtlas()
  const { goTo } = useActions()
  const at = useViewState(({ view }) => view.scene)
  const place = useMemo(() => {
    const found = at && placeOf(briefing, at)
    return found ?? { scene: 0, step: 0 }
  }, [briefing, at])
  const scene = briefing.scenes[place.scene] as Scene
  const { id } = briefing
  const change = useCallback(
    (how: (briefing: Briefing) => Briefing, about?: string) => void changeBriefing(source.id, id, how, about ?? null),
    [source.id, id],
  )
  const open = useCallback(
    (wanted: string, step = 0) => goTo({ ...store.getState().view, scene: { briefing: id, scene: wanted, step } }),
    [goTo, store, id],
  )
  return useMemo(
    () => ({
      briefing,
      scene,
      at: place.scene,
      step: place.step,
      change,
      edit: (how, about) => change((all) => withScene(all, scene.id, how), about && `${scene.id} ${about}`),
      settle: () => settleBriefings(source.id),
      open,
    }),
    [briefing, scene, place, change, open, source.id],
  )
}
