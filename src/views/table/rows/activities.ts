// What stands in a row of the table of UN activities?

import { type Activity, namedIn } from '../../../core/model/activity.ts'
import { bodiesIn, calledIn, inOrder } from '../../../core/model/ontology.ts'
import type { Cell, Row } from '../../../core/query/table-rows.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { dateText } from '../../../i18n/said/dates.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { printedFirst } from '../printed-first.ts'
import { makers, one, timeRank } from './cells.ts'
import { sharedWithAdvice } from './shared.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The activities. */
export const activityTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, list, many, name, row, said, units } = makers(source)
  return graph.dataset.activities.map((activity): Row => {
    const { id, title, description, leads, partners, status, statusPrinted, scopePrinted } = activity
    const { crimes, groups, places, dates = [], unit } = activity
    const scope = places.filter(({ at }) => at.includes('scope')).map((place) => place.id)
    const others = partners.map(({ id: key, role }) => ({
      key,
      text: t('other', { name: name(key), role: calledIn(ontology.partnerRoles, role, language) }),
    }))
    const first = printedFirst(activity)
    const named = crimes.filter(({ basis }) => basis === 'named')
    return {
      id,
      mark: id,
      cells: {
        title: { text: title[language], kind: 'activity' },
        leads: many(
          bodiesIn(ontology, activity, 'carries').map((key) => ({ key, text: name(key), isFirst: key === first })),
        ),
        first: list(first === undefined ? [] : [first]),
        supports: list(bodiesIn(ontology, activity, 'helps')),
        others: many(others),
        part: list([...leads, ...partners].map((each) => each.id)),
        names: list(
          namedIn(activity)
            .map((each) => each.id)
            .filter((each) => said(each) !== ''),
        ),
        status: one(
          status,
          calledIn(ontology.statuses, status, language),
          ontology.statuses[status]?.order,
          statusPrinted,
        ),
        crimes: list(named.map((crime) => crime.id)),
        groups: list(groups.map((group) => group.id)),
        places: list(scope),
        scope: one(scopePrinted, row(scope.map(name)).text, undefined, scopePrinted),
        dates: {
          text: dates.map(({ on, until }) => dateText(on, until, locale, 'short')).join('; '),
          rank: dates[0] && timeRank(dates[0].on),
        },
        description: { text: plainText(description[language]) },
        shares: sharedWithAdvice(activity, source),
        notes: notesOf(activity, source),
        units: units([unit]),
      },
    }
  })
}

/** On what of a row there is a note of ours, and what it says. */
function notesOf({ statusNote, scopeNote, note }: Activity, { locale, t }: RowSource): Cell {
  const language = dataLanguage(locale)
  const notes = [
    { key: 'status', said: statusNote },
    { key: 'scope', said: scopeNote },
    { key: 'row', said: note },
  ] as const
  const values = notes.flatMap(({ key, said }, rank) => (said ? [{ key, text: t(`notes.${key}`), rank }] : []))
  return {
    text: listText(
      values.map(({ text }) => text),
      locale,
      'row',
    ),
    values,
    aside:
      notes.flatMap(({ said }) => (said ? [plainText(said[language])] : [])).join(language === 'zh' ? '' : ' ') ||
      undefined,
  }
}

function factsOf(source: RowSource): TableFacts {
  const { activities, ontology } = source.graph.dataset
  const { statuses } = ontology
  const done = inOrder(statuses).filter((status) => statuses[status]?.done)
  return {
    n: activities.length,
    none: activities.filter(({ crimes }) => crimes.every(({ basis }) => basis !== 'named')).length,
    done: activities.filter(({ status }) => done.includes(status)).length,
    status: listText(
      done.map((status) => calledIn(statuses, status, dataLanguage(source.locale))),
      source.locale,
      'disjunction',
    ),
  }
}
