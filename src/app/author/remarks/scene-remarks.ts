// What in the words of a scene do its claims not support? Each text by itself, and remembered as long as the scene is the same.

import type { Spot } from '../../../core/author/edit.ts'
import { remarksOn } from '../../../core/evidence/compare-typed.ts'
import type { Remark } from '../../../core/evidence/remark.ts'
import { supportOf } from '../../../core/evidence/typed-support.ts'
import type { Tools } from '../../../core/evidence/typed-tools.ts'
import { countsOf, type Said, type Scene, sceneRests } from '../../../core/model/briefing.ts'
import type { Atlas } from '../../../state/atlas.ts'
import { selectedStands } from '../../cite/selected.ts'
import { sceneState } from '../../present/scene-state.ts'

/** A remark, and in which text of the scene. */
export interface SceneRemark {
  readonly spot: Exclude<Spot, { part: 'name' }>
  readonly remark: Remark
}

/** The stands of a scene: what its sentences rest on, and what its picture lights. */
export function standsOfScene(atlas: Atlas, scene: Scene): string[] {
  if (scene.plain !== undefined) return sceneRests(scene)
  const lit = sceneState('', scene, scene.steps.length - 1, (link) => atlas.actions.read(link).state)
  return [...new Set([...sceneRests(scene), ...selectedStands(atlas, lit)])]
}

/** What each step of a scene lights, alone and with those before it. */
function litIn({ steps, plain }: Scene): readonly (readonly string[])[] {
  if (plain !== undefined) return []
  return steps.flatMap(({ show }, i) => [show, steps.slice(0, i + 1).flatMap((step) => step.show)])
}

/** The texts of a scene that are said or read. */
function textsOf(scene: Scene): readonly { readonly spot: SceneRemark['spot']; readonly said: Said }[] {
  return [
    { spot: { part: 'headline' }, said: scene.headline },
    ...scene.steps.flatMap(({ says }, step) =>
      says.map((said, at) => ({ spot: { part: 'says', step, at } as const, said })),
    ),
    ...scene.notes.map((said, at) => ({ spot: { part: 'notes', at } as const, said })),
  ]
}

/** Looks through scenes with the tools of a report. A scene that has not changed is not looked through again. */
export function sceneReader(atlas: Atlas, tools: Tools): (scene: Scene) => readonly SceneRemark[] {
  const known = new WeakMap<Scene, readonly SceneRemark[]>()
  const read = (scene: Scene): readonly SceneRemark[] => {
    const support = supportOf(atlas.graph, standsOfScene(atlas, scene), litIn(scene))
    return textsOf(scene).flatMap(({ spot, said }) => {
      return remarksOn(said.text, support, tools, countsOf(said)).map((remark) => ({ spot, remark }))
    })
  }
  return (scene) => {
    const remarks = known.get(scene) ?? read(scene)
    known.set(scene, remarks)
    return remarks
  }
}
