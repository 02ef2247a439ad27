// Which sums does the open unit give, and where do they stand in the picture?

import { breakLines } from '../../../core/export/break-lines.ts'
import type { ReadLine, ReadMark } from '../../../core/export/reading-scene.ts'
import type { SceneText } from '../../../core/layout/text-box.ts'
import type { SaidRow } from './said.ts'

/** The widest that a sum may be, in px. */
const SUM = 96

/** What is paid stands behind what it is paid for. */
export function sumsOf(
  rows: readonly SaidRow[],
  lines: readonly ReadLine[],
  marks: readonly ReadMark[],
  isMirrored: boolean,
): { readonly id: string; readonly text: SceneText }[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id, sum, links }) => {
    const target = lines.find((line) => line.id === links[0])?.target ?? ''
    const mark = marks.find((one) => one.id === target)
    if (sum === undefined || !mark || seen.has(target)) return []
    seen.add(target)
    const side = isMirrored ? -1 : 1
    const text: SceneText = {
      lines: breakLines(sum, SUM, 12.5),
      x: mark.x + side * (mark.width / 2 + 8),
      y: mark.y,
      anchor: isMirrored ? 'end' : 'start',
      size: 12.5,
      weight: 600,
      tone: 'ink',
    }
    return [{ id, text }]
  })
}
