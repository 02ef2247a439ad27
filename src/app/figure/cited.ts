// Which units does a figure rest on, in few characters? Those that follow one another as one range.

import { readUnitId, type UnitId } from '../../core/model/ids.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'

/** "¶24, ¶36–39; a23, a50": units in the order of the report, each kind by itself. Empty for none. */
export function citedUnits(ids: Iterable<UnitId>, locale: Locale, between: string): string {
  const runs: { kind: string; from: UnitId; last: UnitId; until: number }[] = []
  for (const id of sortUnits(ids)) {
    const unit = readUnitId(id)
    if (!unit) continue
    const run = runs.at(-1)
    if (run?.kind === unit.kind && run.until + 1 === unit.number) {
      run.last = id
      run.until = unit.number
    } else runs.push({ kind: unit.kind, from: id, last: id, until: unit.number })
  }
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

function rangeText(run: { readonly from: UnitId; readonly last: UnitId; readonly until: number }, locale: Locale) {
  const from = unitMark(run.from, locale)
  return run.from === run.last ? from : `${from}–${run.until}`
}
