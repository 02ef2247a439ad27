// How do many units stand in few places? Paragraphs that follow one another make one run; notes and rows stand each alone.

import type { UnitSpan } from '../model/guide.ts'
import { compareUnits, readUnitId, type UnitId } from '../model/ids.ts'

/** Distinct units in the order of the report, paragraphs that follow one another put together. */
export function unitRuns(units: Iterable<UnitId>): UnitSpan[] {
  const runs: UnitSpan[] = []
  for (const unit of [...new Set(units)].sort(compareUnits)) {
    const last = runs.at(-1)
    if (last !== undefined && isNext(last.to, unit)) runs[runs.length - 1] = { from: last.from, to: unit }
    else runs.push({ from: unit, to: unit })
  }
  return runs
}

function isNext(before: UnitId, after: UnitId): boolean {
  const [a, b] = [readUnitId(before), readUnitId(after)]
  return a?.kind === 'paragraph' && b?.kind === 'paragraph' && b.number === a.number + 1
}
