// What can be done with the scene that is looked at: it is captured again, or what is selected becomes a step of it.

import { useContext, useState } from 'react'
import { addStep, withScene } from '../../core/author/edit.ts'
import type { Scene } from '../../core/model/briefing.ts'
import { MOST_STEPS } from '../../core/schema/briefing-limits.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import type { SceneAt } from '../../state/view-state.ts'
import { changeBriefing } from '../present/own-briefings.ts'
import { TextsContext } from '../use-texts.ts'
import { putAgain } from './put.ts'
import { words } from './words.ts'

/** The ways to change the scene. */
export interface Recapture {
  /** What came of the last of them; empty with the next step. */
  readonly said: string
  readonly captureAgain: () => void
  readonly addAsStep: () => void
  /** Why what is selected cannot become a step; `null` where it can. */
  readonly whyNot: string | null
}

/** The ways to change a scene at one of its steps. */
export function useRecapture(scene: Scene, at: SceneAt): Recapture {
  const t = useWords(words)
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const { settle } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const [said, say] = useSaid()
  const captureAgain = () =>
    void putAgain(atlas, texts, atlas.store.getState().view, at, scene).then(
      () => say(t('bar.again.done')),
      () => say(t('bar.again.failed')),
    )
  const addAsStep = () => {
    const step = at.step + 1
    void changeBriefing(atlas.source.id, at.briefing, (all) =>
      withScene(all, at.scene, (one) => addStep(one, at.step, selected)),
    ).then(() => {
      // What is added next comes after it.
      settle({ ...atlas.store.getState().view, scene: { ...at, step } })
      say(t('bar.step.done', { n: step + 1 }))
    })
  }
  const whyNot = () => {
    if (scene.plain !== undefined) return t('bar.step.plain')
    if (scene.steps.length >= MOST_STEPS) return t('bar.step.full', { n: MOST_STEPS })
    return selected.length === 0 ? t('bar.step.none') : null
  }
  return { said, captureAgain, addAsStep, whyNot: whyNot() }
}

/** What is said of a state, until that is another one. */
function useSaid(): readonly [string, (text: string) => void] {
  const { store } = useAtlas()
  const view = useViewState((all) => all.view)
  const [said, setSaid] = useState({ of: view, text: '' })
  return [said.of === view ? said.text : '', (text) => setSaid({ of: store.getState().view, text })]
}
