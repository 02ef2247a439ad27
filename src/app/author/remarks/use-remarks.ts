// What is remarked on in a briefing that is being written: in the scene in front at once, in all others when there is time.

import { useCallback, useEffect, useMemo, useState } from 'react'
import { toolsOf, typedWordsOf } from '../../../core/evidence/typed-tools.ts'
import type { Briefing, Scene } from '../../../core/model/briefing.ts'
import { type Atlas, useAtlas } from '../../../state/atlas.ts'
import { type SceneRemark, sceneReader } from './scene-remarks.ts'

/** Remarks of a scene; none until it has been looked through. */
export type Remarks = (scene: Scene) => readonly SceneRemark[]

/** How far what is typed is compared: in all, without the words by which names and hedges are found, or not yet. */
export type Comparing = 'all' | 'figures' | 'soon'

/** What is remarked on, and how far that can be known. */
export interface Compared {
  readonly remarks: Remarks
  readonly comparing: Comparing
  /** Fetches those words again. */
  readonly retry: () => void
}

const NONE: readonly SceneRemark[] = []
/** ms after which words that have not come are said to be missing. */
const LATE = 4000

/** Looks through a briefing; the scene in front first. */
export function useRemarks(briefing: Briefing, front: Scene): Compared {
  const atlas = useAtlas()
  const { read, comparing, retry } = useReader(atlas)
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
  const remarks = useMemo<Remarks>(
    () => (scene) => (read && (scene === front || seen.has(scene)) ? read(scene) : NONE),
    [read, front, seen],
  )
  return useMemo(() => ({ remarks, comparing, retry }), [remarks, comparing, retry])
}

interface Reader {
  readonly of: Atlas
  readonly read: Remarks
  readonly comparing: Comparing
}

/** The reader of a report, once the words by which it finds names and hedges have come; without them where they do not. */
function useReader(
  atlas: Atlas,
): Omit<Reader, 'of' | 'read'> & { readonly read?: Remarks; readonly retry: () => void } {
  const [reader, setReader] = useState<Reader>()
  const [turn, setTurn] = useState(0)
  const retry = useCallback(() => setTurn((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    let isGone = false
    const put = (words: ReturnType<typeof typedWordsOf>) => {
      if (isGone) return
      const known = words ?? typedWordsOf(atlas.graph.dataset)
      const read = sceneReader(atlas, toolsOf(atlas.graph, known))
      setReader({ of: atlas, read, comparing: known === undefined ? 'figures' : 'all' })
    }
    const timer = setTimeout(() => put(undefined), LATE)
    const words = atlas.source.typedWords?.() ?? Promise.resolve(undefined)
    void words
      .catch(() => undefined)
      .then((arrived) => {
        clearTimeout(timer)
        put(arrived)
      })
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [atlas, turn])
  if (reader?.of !== atlas) return { comparing: 'soon', retry }
  return { read: reader.read, comparing: reader.comparing, retry }
}
