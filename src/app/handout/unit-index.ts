// In which scenes does a unit of the report stand? One after another of the same kind and in the same scenes are one row.

import { spansText } from '../../core/cite/locator.ts'
import { restsOf } from '../../core/model/briefing.ts'
import type { UnitId } from '../../core/model/ids.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sortUnits } from '../../i18n/units.ts'
import { runsOf, type UnitRun } from '../../parts/cited.ts'
import { unitsOn } from '../present/sources.ts'
import { type HandoutAsked, printedOf } from './noted.ts'

/** Units that follow one another, and the numbers of the scenes that rest on each of them. */
export interface IndexRow extends UnitRun {
  readonly scenes: readonly number[]
}

/** Every unit that what is printed rests on, once, in the order of the report. */
export function unitIndex({ graph, briefing, hasNotes }: HandoutAsked): readonly IndexRow[] {
  const scenes = new Map<UnitId, number[]>()
  for (const [i, scene] of briefing.scenes.entries()) {
    const rests = printedOf(scene, hasNotes).flatMap(({ on }) => restsOf(on))
    for (const unit of new Set(unitsOn(graph, rests))) scenes.set(unit, [...(scenes.get(unit) ?? []), i + 1])
  }
  const rows: IndexRow[] = []
  for (const unit of sortUnits(scenes.keys())) {
    const last = rows.at(-1)
    for (const run of runsOf([unit])) {
      const own = scenes.get(unit) ?? []
      if (last?.kind === run.kind && last.until + 1 === run.start && last.scenes.join() === own.join())
        rows[rows.length - 1] = { ...last, until: run.until }
      else rows.push({ ...run, scenes: own })
    }
  }
  return rows
}

/** "2, 5–7": numbers of scenes, those that follow one another as one. */
export function sceneNumbers(scenes: Iterable<number>, locale: Locale): string {
  const spans: { from: number; to: number }[] = []
  for (const n of [...scenes].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last?.to === n - 1) last.to = n
    else spans.push({ from: n, to: n })
  }
  return listText(
    spans.map((span) => spansText([span], '–')),
    locale,
    'row',
  )
}
