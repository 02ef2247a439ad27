// How does a picture ask to be drawn? By how many lines there are to tell apart.

import type { Lens } from '../core/graph/lens.ts'
import { type FrameName, frameOf } from '../core/layout/frames.ts'
import type { Scene } from '../core/layout/scene.ts'

/**
 * `dense`: so many that they are the ground, marks and words stand off them, and the pointer finds marks alone. `thin`: many;
 * those that only say where stand back. `shelves`: lines of single activities are seen when they are lit.
 */
export type Look = 'plain' | 'thin' | 'dense' | 'shelves'

/** With more lines than this the picture is too dense to hit one. */
const LINES_TO_HIT = 300

/** The look of a lens as it is drawn in a frame. */
export function lookOf(lens: Lens, scene: Scene, frame: FrameName): Look {
  if (scene.lines.length > LINES_TO_HIT) return 'dense'
  return frameOf(lens.id, frame).thin === true ? 'thin' : 'plain'
}
