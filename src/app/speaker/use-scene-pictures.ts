// Which pictures of scenes are there? They are drawn one after another, those first that are wanted first.

import { useContext, useEffect, useMemo, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { whenIdle } from '../../hooks/when-idle.ts'
import { useAtlas } from '../../state/atlas.ts'
import type { Place } from '../present/course.ts'
import { TextsContext } from '../use-texts.ts'
import { drawScene, type SceneLook, type ScenePicture } from './scene-figure.ts'

/** The picture of a scene; `null` where it has none, `undefined` while it is drawn. */
export type ScenePictures = (place: Place) => ScenePicture | null | undefined

/** The pictures of a briefing as the room sees it. `wanted` says which, and in which order. */
export function useScenePictures(briefing: Briefing, wanted: readonly Place[], look: SceneLook): ScenePictures {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const { language, theme } = look
  const [made, setMade] = useState<ReadonlyMap<string, ScenePicture | null>>(new Map())
  const keyOf = useMemo(
    () =>
      ({ scene, step }: Place) =>
        [briefing.id, language, theme, scene, step].join(),
    [briefing, language, theme],
  )
  const missing = wanted.find((place) => !made.has(keyOf(place)))
  const key = missing && keyOf(missing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one drawing for each key
  useEffect(() => {
    if (missing === undefined || key === undefined) return
    const put = (picture: ScenePicture | null) => setMade((all) => new Map([...all, [key, picture]]))
    // When nothing else is to be done: a command that comes meanwhile is not kept waiting by more than one drawing.
    return whenIdle(
      () => drawScene(atlas, texts, briefing, missing, { language, theme }).then(put, () => put(null)),
      1000,
    )
  }, [key, atlas, texts])
  return useMemo(() => (place) => made.get(keyOf(place)), [made, keyOf])
}
