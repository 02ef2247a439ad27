// What is on screen -> a scene in a briefing of one's own; and a scene that is there -> the same scene of what is on screen now.

import { sceneIndex, withScene } from '../../core/author/edit.ts'
import type { Said, Scene } from '../../core/model/briefing.ts'
import { LANGUAGES, type Words } from '../../core/model/words.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { SceneAt, ViewState } from '../../state/view-state.ts'
import { capturedScene } from '../author/capture.ts'
import { inBoth } from '../author/in-both.ts'
import { changeBriefing, changeBriefings, latestBriefing } from '../present/own-briefings.ts'
import type { AtlasTexts } from '../texts.ts'
import { placed } from './where.ts'
import { words } from './words.ts'

/** What came of a capture. */
export interface Put {
  readonly briefing: { readonly id: string; readonly title: Words }
  /** The id of the scene; `null` where the briefing is full. */
  readonly scene: string | null
  /** Which of the scenes it is, from 1; where nothing was added, how many there are. */
  readonly n: number
}

/** Captures a state and puts it where it belongs. */
export async function putState(atlas: Atlas, texts: AtlasTexts | undefined, view: ViewState): Promise<Put> {
  const { id, briefings } = atlas.source
  const scene = await capturedScene(atlas, texts, view)
  const brought = await (briefings?.() ?? Promise.resolve([])).catch(() => [])
  let put: Put | undefined
  await changeBriefings(id, (all) => {
    const {
      all: next,
      briefing,
      scene: added,
    } = placed(all, scene, {
      at: view.scene,
      latest: latestBriefing(id),
      title: inBoth(words, 'title'),
      taken: brought.map((one) => one.id),
    })
    put = {
      briefing,
      scene: added,
      n: added === null ? briefing.scenes.length : sceneIndex(briefing, added) + 1,
    }
    return next
  })
  if (put === undefined) throw new Error('a change that was not made')
  return put
}

/**
 * Captures a scene again: its link is that of the state. Headline and name are captured again too where they are still as they
 * were captured, and nobody has written others.
 */
export async function putAgain(
  atlas: Atlas,
  texts: AtlasTexts | undefined,
  view: ViewState,
  { briefing, scene: id }: SceneAt,
  before: Scene,
): Promise<void> {
  const [now, then] = await Promise.all([
    capturedScene(atlas, texts, view),
    capturedScene(atlas, texts, atlas.actions.read(before.link).state),
  ])
  await changeBriefing(atlas.source.id, briefing, (all) =>
    withScene(all, id, ({ plain: _, ...scene }) => ({
      ...scene,
      link: now.link,
      name: isSame(scene.name, then.name) ? now.name : scene.name,
      headline: headlineOf(scene.headline, then.headline, now.headline),
      // What it lights at once is what is selected now; what it lights step by step somebody has put in order.
      steps: scene.steps.length === 1 ? scene.steps.map((step) => ({ ...step, show: [] })) : scene.steps,
    })),
  )
}

function isSame(one: Words, other: Words): boolean {
  return LANGUAGES.every((language) => one[language] === other[language])
}

/** Words of one's own stay; what the picture said of itself, and on what it rested, is that of the picture now. */
function headlineOf(own: Said, then: Said, now: Said): Said {
  if (isSame(own.text, then.text)) return now
  return own.on.join() === then.on.join() ? { ...own, on: now.on } : own
}
