// A scene at one of its steps -> the state of the page that shows it.

import { litAt, type Scene } from '../../core/model/briefing.ts'
import type { ViewState } from '../../state/view-state.ts'

/** What the state of the page says of itself, not of what is looked at. */
const OWN: ReadonlySet<keyof ViewState> = new Set(['language', 'theme', 'chrome', 'scene', 'room', 'report', 'data'])

/**
 * The state of a scene. `read` reads its link; what a step lights takes the place of what the link selects. One of words alone has
 * an empty page behind it, whatever its link says.
 */
export function sceneState(briefing: string, scene: Scene, step: number, read: (link: string) => ViewState): ViewState {
  const isPlain = scene.plain !== undefined
  const state = read(isPlain ? '#' : scene.link)
  const lit = isPlain ? [] : litAt(scene, step)
  return {
    ...state,
    selected: lit.length === 0 ? state.selected : lit,
    chrome: 'present',
    room: null,
    scene: { briefing, scene: scene.id, step },
  }
}

/** Whether two states show the same, however they are dressed. */
export function showsSame(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every(
    (key) => OWN.has(key) || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  )
}
