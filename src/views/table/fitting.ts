// How many of the values of a cell does one line hold? What does not fit is a number that a press unfolds.

import { lineWidth } from '../../core/export/break-lines.ts'
import type { CellValue } from '../../core/query/table-rows.ts'

/** The type of a cell, px at a root of 16. */
export const TYPE = 12.5
/** What the number takes behind them. */
const MORE = 24

/** The values that stand in a line of some px, the first whatever its length. */
export function fittingIn(values: readonly CellValue[], width: number, sign: string): readonly CellValue[] {
  const widths = values.map(({ text }, i) => lineWidth(i < values.length - 1 ? `${text}${sign}` : text, TYPE))
  const all = widths.reduce((sum, one) => sum + one, 0)
  if (all <= width) return values
  let taken = MORE
  const n = widths.findIndex((own) => {
    taken += own
    return taken > width
  })
  return values.slice(0, Math.max(1, n))
}
