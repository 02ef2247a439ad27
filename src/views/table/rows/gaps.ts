// What stands in a row of the table that sets threat beside response?

import { type Gap, gapsOf } from '../../../core/analysis/gaps.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { calledIn, inOrder } from '../../../core/model/ontology.ts'
import { countClaims } from '../../../core/query/sources.ts'
import type { Cell, Row } from '../../../core/query/table-rows.ts'
import { kindWord, nameInside } from '../../../i18n/names.ts'
import { count, makers, one, unitsOf } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** Crimes and regions with their groups and activities. */
export const gapTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, whole, once, t } = source
  const { ontology } = graph.dataset
  const { language, list, many, name, row, units } = makers(source)
  const order = inOrder(ontology.statuses)
  const gaps = new Map(gapsOf(whole).flatMap((gap) => (gap.activities.length === 0 ? [[gap.id, gap]] : [])))
  const none = (gap: Gap): Cell => ({
    text: t('gap.none'),
    rank: 0,
    isFinding: true,
    // What an activity does on the whole it may do on the part: the number of none is no more than it says.
    aside:
      gap.whole &&
      t('gap.whole', { n: gap.whole.activities.length, whole: nameInside(gap.whole.id, name(gap.whole.id)) }),
  })
  return gapsOf(graph).map(({ id, claims, groups, ours, activities, bodies }): Row => {
    const kind = kindOf(id)
    const gap = gaps.get(id)
    const statuses = order
      .map((status) => ({
        status,
        n: activities.filter((activity) => activity.status === status).length,
      }))
      .filter(({ n }) => n > 0)
    return {
      id,
      mark: id,
      cells: {
        name: { text: name(id), kind },
        kind: one(kindWord(id, ontology, 'en'), kindWord(id, ontology, language)),
        groups: {
          ...many(
            groups.map((key) => ({ key, text: ours.includes(key) ? t('gap.ours', { name: name(key) }) : name(key) })),
          ),
          rank: groups.length - ours.length,
        },
        claims: count(countClaims(claims, once)),
        activities: gap === undefined ? count(activities.length) : none(gap),
        leads: { ...list(bodies), rank: bodies.length },
        status: row(
          statuses.map(({ status, n }) =>
            t('gap.status', { n, status: calledIn(ontology.statuses, status, language) }),
          ),
        ),
        units: units([...unitsOf(claims), ...activities.map(({ unit }) => unit)]),
      },
    }
  })
}

function factsOf(source: RowSource): TableFacts {
  const { graph, whole } = source
  const gaps = gapsOf(whole).filter(({ activities }) => activities.length === 0)
  const crimes = gaps.filter(({ id }) => kindOf(id) === 'crime').length
  const parts = gaps.filter(({ whole: named }) => named !== undefined).length
  return { crimes, parts, regions: gaps.length - crimes, n: gapsOf(graph).length }
}
