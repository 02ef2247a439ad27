// Pictures of scenes that are being written: drawn anew when a scene has changed, one after another, the wanted ones first.

import { useContext, useEffect, useState } from 'react'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { useShownTheme } from '../../ui/use-shown-theme.ts'
import { drawScene, type ScenePicture } from '../speaker/scene-figure.ts'
import { TextsContext } from '../use-texts.ts'
import { marksIn } from './remarks/marks-in.ts'
import type { Remarks } from './remarks/use-remarks.ts'

/** ms without a change before a scene is drawn anew: nobody looks at it while typing. */
const PAUSE = 350

/** The picture of a scene; `null` where it has none, `undefined` until it is drawn. An old one stands until the new one is there. */
export type DraftPictures = (scene: Scene) => ScenePicture | null | undefined

interface Drawn {
  readonly of: Scene
  readonly look: string
  readonly picture: ScenePicture | null
}

/** The pictures of all scenes, with everything revealed; the one of `first` is drawn first. What is remarked on is marked. */
export function useDraftPictures(briefing: Briefing, first: Scene, remarks: Remarks): DraftPictures {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const language = useLanguage()
  const theme = useShownTheme(useViewState(({ view }) => view.theme))
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Drawn>>(new Map())
  const lookOf = (scene: Scene) => {
    const marks = remarks(scene).map(({ spot, remark: { language, at, length } }) =>
      [...Object.values(spot), language, at, length].join(' '),
    )
    return [language, theme, ...marks].join('\n')
  }
  const isDrawn = (scene: Scene) => {
    const known = drawn.get(scene.id)
    return known !== undefined && known.of === scene && known.look === lookOf(scene)
  }
  const missing = [first, ...briefing.scenes].find((scene) => !isDrawn(scene))
  const look = missing && lookOf(missing)
  const isNew = missing !== undefined && !drawn.has(missing.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one drawing for each scene as it is
  useEffect(() => {
    if (missing === undefined || look === undefined) return
    let isGone = false
    const put = (picture: ScenePicture | null) => {
      if (!isGone) setDrawn((all) => new Map([...all, [missing.id, { of: missing, look, picture }]]))
    }
    const one = { ...briefing, scenes: [missing] }
    const timer = setTimeout(
      () =>
        void drawScene(
          atlas,
          texts,
          one,
          { scene: 0, step: missing.steps.length - 1 },
          { language, theme },
          marksIn(missing, remarks(missing)),
        ).then(put, () => put(null)),
      isNew ? 0 : PAUSE,
    )
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [missing, look, isNew])
  return (scene) => drawn.get(scene.id)?.picture
}
