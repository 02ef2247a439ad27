// Which room do marks and their names take?

import type { SceneMark } from './scene.ts'
import { type Box, boxOf } from './text-box.ts'

/** The boxes of marks and of their labels. */
export function boxesOf(marks: readonly SceneMark[]): Box[] {
  return marks.flatMap(({ label, x, y, width, height }) => [
    { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 },
    ...(label ? [boxOf(label)] : []),
  ])
}
