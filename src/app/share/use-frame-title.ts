// What is a frame called? By the headline of the state or the scene in it, in its language, whatever is on screen here.

import { useContext, useEffect, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Language } from '../../core/model/words.ts'
import { loadWords } from '../../i18n/words.ts'
import { useAtlas } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { FIGURES } from '../figure/figures.ts'
import { TextsContext } from '../use-texts.ts'

/** What is called so where nothing else is known: while the headline is made, and where there is none. */
const PRODUCT = 'Nexus Atlas'

/** The title of a frame with a state in it; of a briefing that of the scene it begins with. `view` must stay the same object. */
export function useFrameTitle(view: ViewState, briefing: Briefing | undefined, language: Language): string {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const [made, setMade] = useState<{ readonly of: ViewState; readonly language: Language; readonly title: string }>()
  const load = view.scene === null ? FIGURES.get(view.view) : undefined
  useEffect(() => {
    let isGone = false
    const make = async () => {
      const figureOf = await load?.()
      await Promise.all([loadWords(language), texts?.load(language)])
      if (figureOf && !isGone)
        setMade({ of: view, language, title: figureOf({ atlas, view, locale: language }).headline })
    }
    // Without a headline the name of the product stands there.
    make().catch(() => {})
    return () => {
      isGone = true
    }
  }, [atlas, texts, view, language, load])
  if (briefing !== undefined) {
    const scene = briefing.scenes.find(({ id }) => id === view.scene?.scene) ?? briefing.scenes[0]
    return scene?.headline.text[language] || briefing.title[language]
  }
  return made?.of === view && made.language === language ? made.title : PRODUCT
}
