// Which chips stand for the units of a cell? Each its own where they are few; else those that follow one another as one.

import type { UnitSpan } from '../../core/model/guide.ts'
import { compareUnits, readUnitId, type UnitId } from '../../core/model/ids.ts'
import type { Locale } from '../../i18n/locales.ts'
import { unitMark } from '../../i18n/units.ts'

/** More chips than this are a number that unfolds them. */
export const MOST_CHIPS = 4

/** The chips of some units, in the order of the report. */
export function chipsOf(units: readonly UnitId[]): readonly UnitSpan[] {
  const each = [...units].sort(compareUnits).map((unit) => ({ from: unit, to: unit }))
  if (each.length <= MOST_CHIPS) return each
  const runs: UnitSpan[] = []
  for (const { from: unit } of each) {
    const last = runs.at(-1)
    if (last && isNext(last.to, unit)) runs[runs.length - 1] = { from: last.from, to: unit }
    else runs.push({ from: unit, to: unit })
  }
  return runs
}

/** "¶36", "a42–52". */
export function chipText({ from, to }: UnitSpan, locale: Locale): string {
  const mark = unitMark(from, locale)
  return from === to ? mark : `${mark}–${readUnitId(to)?.number ?? ''}`
}

function isNext(before: UnitId, after: UnitId): boolean {
  const [a, b] = [readUnitId(before), readUnitId(after)]
  return a !== undefined && a.kind === b?.kind && b.number === a.number + 1
}
