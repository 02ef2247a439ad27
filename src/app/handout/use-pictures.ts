// Are the pictures of a hand-out drawn? One scene after another, with a breath between, so that the page answers.

import { useCallback, useEffect, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { FigureOf } from '../../parts/figure.ts'
import { type Atlas, useAtlas } from '../../state/atlas.ts'
import { rootSize } from '../../ui/root-size.ts'
import { FIGURES } from '../figure/figures.ts'
import { drawScene, type ScenePicture } from './draw-scene.ts'
import type { NotedScene } from './noted.ts'

/** Pictures as far as they are drawn. */
export interface Pictures {
  /** By the id of the scene; a scene whose view draws none is not in it. */
  readonly of: ReadonlyMap<string, ScenePicture>
  readonly state: 'drawing' | 'here' | 'failed'
  /** How many scenes are drawn. */
  readonly drawn: number
  readonly retry: () => void
}

/** Draws the scenes of a briefing beside their words, and again where these change. Those before stand until then. */
export function usePictures(
  briefing: Briefing,
  locale: Locale,
  noted: readonly NotedScene[],
  isReady: boolean,
): Pictures {
  const atlas = useAtlas()
  const [of, setOf] = useState<ReadonlyMap<string, ScenePicture>>(new Map())
  const [drawing, setDrawing] = useState<{ readonly noted?: unknown; readonly drawn: number | 'failed' }>({ drawn: 0 })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another try
  useEffect(() => {
    if (!isReady) return
    let isGone = false
    const draw = async () => {
      const figures = await figuresOf(atlas, briefing)
      for (const [i, scene] of briefing.scenes.entries()) {
        await answered()
        if (isGone) return
        const [words, figureOf] = [noted[i], figures.get(scene.id)]
        if (words !== undefined && figureOf !== undefined) {
          const picture = drawScene({ atlas, briefing, locale }, scene, words, figureOf, rootSize() / 16)
          setOf((all) => new Map([...all, [scene.id, picture]]))
        }
        setDrawing({ noted, drawn: i + 1 })
      }
    }
    draw().catch(() => isGone || setDrawing({ noted, drawn: 'failed' }))
    return () => {
      isGone = true
    }
  }, [atlas, briefing, locale, noted, isReady, turn])
  const retry = useCallback(() => {
    setDrawing({ drawn: 0 })
    setTurn((n) => n + 1)
  }, [])
  const drawn = drawing.noted === noted ? drawing.drawn : 0
  if (drawn === 'failed') return { of, state: 'failed', drawn: 0, retry }
  return { of, state: drawn === briefing.scenes.length ? 'here' : 'drawing', drawn, retry }
}

/** What draws each scene, by its id, where its view draws at all. */
async function figuresOf({ actions }: Atlas, { scenes }: Briefing): Promise<ReadonlyMap<string, FigureOf>> {
  const loaded = await Promise.all(
    scenes.map(async ({ id, link }) => [id, await FIGURES.get(actions.read(link).state.view)?.()] as const),
  )
  return new Map(loaded.flatMap(([id, of]) => (of === undefined ? [] : [[id, of] as const])))
}

/** Lets the page draw what has changed and answer what was pressed. */
function answered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
