// What do recommendations and activities share, as cells? The join is ours: no row of the report makes it.

import type { Activity } from '../../../core/model/activity.ts'
import type { UnitId } from '../../../core/model/ids.ts'
import type { Recommendation } from '../../../core/model/recommendation.ts'
import { type Join, joinsOf, joinsWith, SHARED_AS } from '../../../core/query/advice.ts'
import type { ColumnId } from '../../../core/query/table-columns.ts'
import type { Cell, CellValue } from '../../../core/query/table-rows.ts'
import { listText } from '../../../i18n/lists.ts'
import { chipsOf, chipText } from '../chips.ts'
import { makers } from './cells.ts'
import type { RowSource, TableFacts } from './source.ts'

/** The value of what shares something, but only with activities that a filter leaves out. */
const LEFT_OUT = 'left-out'

/** What a recommendation shares with activities, thing by thing, and as what. */
export function sharedWithActivities(one: Recommendation, source: RowSource): Partial<Record<ColumnId, Cell>> {
  const { graph, whole, t } = source
  const joins = joinsOf(graph, one)
  // What the filter took away is no silence of the report.
  const out = joins.length > 0 ? 0 : countStands(joinsOf(whole, one))
  const ways = SHARED_AS.filter((as) => joins.some((join) => join.as === as)).map((as) => ({
    key: as as string,
    text: t(`sharing.${as}`),
    rank: SHARED_AS.indexOf(as),
  }))
  return {
    shares: joinsCell(joins, ({ unit }) => [unit], source, out),
    sharing: makers(source).many(out > 0 ? [{ ...leftOut(source), rank: SHARED_AS.length }] : ways),
  }
}

/** What an activity shares with recommendations. */
export function sharedWithAdvice(activity: Activity, source: RowSource): Cell {
  const joins = joinsWith(source.graph, activity)
  const out = joins.length > 0 ? 0 : countStands(joinsWith(source.whole, activity))
  return joinsCell(joins, ({ evidence }) => evidence.map(({ unit }) => unit), source, out)
}

/** How many recommendations share something, how many nothing, and how many only with what a filter leaves out. */
export function adviceFacts({ graph, whole }: RowSource): TableFacts {
  const { recommendations } = graph.dataset
  const shared = recommendations.filter((one) => joinsOf(graph, one).length > 0).length
  const ever = recommendations.filter((one) => joinsOf(whole, one).length > 0).length
  return {
    // Where a report lists no activities, that none shares a thing is no finding.
    lists: whole.dataset.activities.length,
    shared,
    out: ever - shared,
    unshared: recommendations.length - ever,
  }
}

/** Things with the units of those that share them; `out` are those that a filter leaves out where nothing else is left. */
function joinsCell<Stand extends { readonly id: string }>(
  joins: readonly Join<Stand>[],
  unitsIn: (stand: Stand) => readonly UnitId[],
  source: RowSource,
  out: number,
): Cell {
  const { locale, t } = source
  const { name, row } = makers(source)
  const cells = joins.map(({ thing, stands }) => ({
    value: { key: thing, text: name(thing) },
    units: [...new Set(stands.flatMap(unitsIn))],
  }))
  const texts = cells.map(({ value, units }) =>
    t('shares.one', {
      name: value.text,
      list: listText(
        chipsOf(units).map((span) => chipText(span, locale)),
        locale,
        'row',
      ),
    }),
  )
  return {
    ...(joins.length > 0 ? row(texts) : { text: out > 0 ? t('shares.left-out', { n: out }) : t('shares.none') }),
    values: out > 0 ? [leftOut(source)] : cells.map(({ value }) => value),
    joins: cells,
    rank: countStands(joins),
  }
}

/** What stands for things shared only with what a filter leaves out. */
function leftOut({ t }: RowSource): CellValue {
  return { key: LEFT_OUT, text: t('sharing.left-out') }
}

/** On how many, each once. */
function countStands(joins: readonly Join<{ readonly id: string }>[]): number {
  return new Set(joins.flatMap(({ stands }) => stands.map(({ id }) => id))).size
}
