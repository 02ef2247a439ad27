// Into which briefing does a captured scene go, and where in it? Behind the scene that is looked at; or else at the end of what was
// changed last; or else into a new one.

import { addScene, newBriefing, sceneIndex } from '../../core/author/edit.ts'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import type { Words } from '../../core/model/words.ts'
import { MOST_SCENES } from '../../core/schema/briefing-limits.ts'
import type { SceneAt } from '../../state/view-state.ts'

/** What is known of where a scene belongs. */
export interface Whereabouts {
  /** The scene that the page looks at. */
  readonly at: SceneAt | null
  /** The id of the briefing that was changed last. */
  readonly latest: string | undefined
  /** What a new briefing is called. */
  readonly title: Words
  /** Ids that a new briefing must not have. */
  readonly taken: readonly string[]
}

/** All briefings with the scene in one of them. */
export interface Placed {
  readonly all: readonly Briefing[]
  readonly briefing: Briefing
  /** The id of the scene in it; `null` where the briefing is full and nothing was added. */
  readonly scene: string | null
}

/** Puts a scene into one of the briefings, or into a new one. */
export function placed(all: readonly Briefing[], scene: Scene, { at, latest, title, taken }: Whereabouts): Placed {
  const looked = all.find((one) => one.id === at?.briefing && sceneIndex(one, at.scene) >= 0)
  const home = looked ?? all.find(({ id }) => id === latest) ?? all.at(-1)
  if (home === undefined) {
    const briefing = newBriefing(title, scene, taken)
    return { all: [briefing], briefing, scene: scene.id }
  }
  if (home.scenes.length >= MOST_SCENES) return { all, briefing: home, scene: null }
  const { briefing, id } = addScene(home, scene, looked === undefined ? undefined : at?.scene)
  return { all: all.map((one) => (one === home ? briefing : one)), briefing, scene: id }
}
