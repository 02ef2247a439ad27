// What is remarked on in a briefing that is being written: in the scene in front at once, in all others when there is time.

import { useEffect, useMemo, useState } from 'react'
import { toolsOf } from '../../../core/evidence/typed-tools.ts'
import type { Briefing, Scene } from '../../../core/model/briefing.ts'
import { type Atlas, useAtlas } from '../../../state/atlas.ts'
import { type SceneRemark, sceneReader } from './scene-remarks.ts'

/** Remarks of a scene; none until it has been looked through. */
export type Remarks = (scene: Scene) => readonly SceneRemark[]

const NONE: readonly SceneRemark[] = []

/** Looks through a briefing; the scene in front first. */
export function useRemarks(briefing: Briefing, front: Scene): Remarks {
  const atlas = useAtlas()
  const read = useReader(atlas)
  const [seen, setSeen] = useState<ReadonlySet<Scene>>(new Set())
  const next = read && briefing.scenes.find((scene) => scene !== front && !seen.has(scene))
  useEffect(() => {
    if (read === undefined || next === undefined) return
    const timer = setTimeout(() => {
      read(next)
      setSeen((all) => new Set([...all, next]))
    })
    return () => clearTimeout(timer)
  }, [read, next])
  return useMemo(
    () => (scene) => (read && (scene === front || seen.has(scene)) ? read(scene) : NONE),
    [read, front, seen],
  )
}

/** The reader of a report, once the words by which it finds names and hedges have come. */
function useReader(atlas: Atlas): Remarks | undefined {
  const [reader, setReader] = useState<{ readonly of: Atlas; readonly read: Remarks }>()
  useEffect(() => {
    let isGone = false
    // Another report brings its own with its data.
    const words = atlas.source.isFirst
      ? import('virtual:atlas-typed-words').then(
          (module) => module.default ?? undefined,
          () => undefined,
        )
      : Promise.resolve(undefined)
    void words.then((arrived) => {
      if (!isGone) setReader({ of: atlas, read: sceneReader(atlas, toolsOf(atlas.graph, arrived)) })
    })
    return () => {
      isGone = true
    }
  }, [atlas])
  return reader?.of === atlas ? reader.read : undefined
}
