// At which places of the words of a scene is something remarked on? Each place is that of its remark, and of no like word elsewhere.

import { saidAt } from '../../../core/author/edit.ts'
import type { Span } from '../../../core/evidence/figures.ts'
import type { Scene } from '../../../core/model/briefing.ts'
import type { MarksOf } from '../../speaker/scene-figure.ts'
import type { SceneRemark } from './scene-remarks.ts'

/** Finds the places of a text of the scene. Spaces round what is remarked on are none of it. */
export function marksIn(scene: Scene, remarks: readonly SceneRemark[]): MarksOf {
  return (said, language) =>
    remarks.flatMap(({ spot, remark }): Span[] => {
      if (remark.language !== language || saidAt(scene, spot) !== said) return []
      const { at, typed } = remark
      const start = typed.length - typed.trimStart().length
      return [{ at: at + start, length: typed.trim().length }]
    })
}
