// Where in a briefing is one, what comes next and before, and which scene has a number?

import type { Briefing, Scene } from '../../core/model/briefing.ts'
import type { SceneAt } from '../../state/view-state.ts'

/** A step of a scene of a briefing, by numbers from 0. */
export interface Place {
  readonly scene: number
  readonly step: number
}

/** Where a link points to; `undefined` where the briefing has no such scene. A step too far is the last one. */
export function placeOf({ scenes }: Briefing, at: SceneAt): Place | undefined {
  const scene = at.scene === '' ? 0 : scenes.findIndex(({ id }) => id === at.scene)
  const found = scenes[scene]
  return found && { scene, step: Math.min(at.step, found.steps.length - 1) }
}

/** One step on, or the first of the next scene; `undefined` at the end. */
export function after({ scenes }: Briefing, { scene, step }: Place): Place | undefined {
  if (step + 1 < (scenes[scene]?.steps.length ?? 0)) return { scene, step: step + 1 }
  return scene + 1 < scenes.length ? { scene: scene + 1, step: 0 } : undefined
}

/** One step back, or all of the scene before; `undefined` at the beginning. */
export function before({ scenes }: Briefing, { scene, step }: Place): Place | undefined {
  if (step > 0) return { scene, step: step - 1 }
  return scene > 0 ? { scene: scene - 1, step: lastStep(scenes[scene - 1]) } : undefined
}

/** The end: everything of the last scene. */
export function last({ scenes }: Briefing): Place {
  return { scene: scenes.length - 1, step: lastStep(scenes.at(-1)) }
}

function lastStep(scene: Scene | undefined): number {
  return Math.max(0, (scene?.steps.length ?? 1) - 1)
}

/** Digits that were pressed so far, and the scene they name where no further digit can name another one. */
export function typed(
  { scenes }: Briefing,
  digits: string,
  digit: string,
): { readonly digits: string; readonly scene?: number } {
  const all = `${digits}${digit}`.replace(/^0+/, '')
  const number = Number(all)
  if (all === '' || number > scenes.length) return { digits: '' }
  return number * 10 > scenes.length ? { digits: '', scene: number - 1 } : { digits: all }
}
