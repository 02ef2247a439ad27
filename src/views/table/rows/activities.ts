// What stands in a row of the table of UN activities?

import { bodiesIn, calledIn, inOrder } from '../../../core/model/ontology.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { dateText } from '../../../i18n/dates.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { makers } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The activities. */
export const activityTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, list, name, row, units } = makers(source)
  return graph.dataset.activities.map((activity): Row => {
    const { id, title, description, partners, status, crimes, groups, places, dates = [], unit } = activity
    const named = crimes.filter(({ basis }) => basis === 'named')
    return {
      id,
      mark: id,
      cells: {
        title: { text: title[language], kind: 'activity' },
        leads: list(bodiesIn(ontology, activity, 'carries')),
        first: list(bodiesIn(ontology, activity, 'printed')),
        supports: list(bodiesIn(ontology, activity, 'helps')),
        others: row(
          partners.map((one) =>
            t('other', { name: name(one.id), role: calledIn(ontology.partnerRoles, one.role, language) }),
          ),
        ),
        status: { text: calledIn(ontology.statuses, status, language), rank: ontology.statuses[status]?.order },
        crimes: list(named.map((crime) => crime.id)),
        groups: list(groups.map((group) => group.id)),
        places: list(places.filter(({ at }) => at.includes('scope')).map((place) => place.id)),
        dates: { text: dates.map(({ on, until }) => dateText(on, until, locale, 'short')).join('; ') },
        description: { text: plainText(description[language]) },
        units: units([unit]),
      },
    }
  })
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
