// Which units does a figure rest on, in few characters? Those that follow one another as one range.

import { readUnitId, type UnitId } from '../core/model/ids.ts'
import { listText } from '../i18n/lists.ts'
import type { Locale } from '../i18n/locales.ts'
import { sortUnits, unitMark } from '../i18n/units.ts'

/** Units that follow one another. */
export interface UnitRun {
  readonly kind: 'paragraph' | 'footnote' | 'activity'
  readonly from: UnitId
  readonly start: number
  readonly until: number
}

/** Units in the order of the report, those that follow one another as one. */
export function runsOf(ids: Iterable<UnitId>): readonly UnitRun[] {
  const runs: UnitRun[] = []
  for (const id of sortUnits(ids)) {
    const unit = readUnitId(id)
    if (!unit) continue
    const run = runs.at(-1)
    if (run?.kind === unit.kind && run.until + 1 === unit.number) runs[runs.length - 1] = { ...run, until: unit.number }
    else runs.push({ kind: unit.kind, from: id, start: unit.number, until: unit.number })
  }
  return runs
}

/** "¶24, ¶36–39; a23, a50": units in the order of the report, each kind by itself. Empty for none. */
export function citedUnits(ids: Iterable<UnitId>, locale: Locale, between: string): string {
  const runs = runsOf(ids)
  const kinds = [...new Set(runs.map(({ kind }) => kind))]
  return kinds
    .map((kind) =>
      listText(
        runs.filter((run) => run.kind === kind).map((run) => rangeText(run, locale)),
        locale,
        'row',
      ),
    )
    .join(between)
}

/** "¶36–39", "¶24". */
export function rangeText({ from, start, until }: UnitRun, locale: Locale) {
  const mark = unitMark(from, locale)
  return start === until ? mark : `${mark}–${until}`
}
