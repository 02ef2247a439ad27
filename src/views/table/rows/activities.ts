// What stands in a row of the table of UN activities?

import { isLeading, STATUSES } from '../../../core/model/activity.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { dateText } from '../../../i18n/dates.ts'
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
    const { id, title, description, leads, partners, status, crimes, groups, places, dates = [], unit } = activity
    const named = crimes.filter(({ basis }) => basis === 'named')
    return {
      id,
      mark: id,
      cells: {
        title: { text: title[language], kind: 'activity' },
        leads: list(leads.filter(isLeading).map((lead) => lead.id)),
        first: list(leads.filter(({ role }) => role === 'first-named').map((lead) => lead.id)),
        supports: list(leads.filter(({ role }) => role === 'supports').map((lead) => lead.id)),
        others: row(
          partners.map((one) => t('other', { name: name(one.id), role: ontology.partnerRoles[one.role][language] })),
        ),
        status: { text: ontology.statuses[status][language], rank: STATUSES.indexOf(status) },
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
  const { activities } = source.graph.dataset
  return {
    n: activities.length,
    none: activities.filter(({ crimes }) => crimes.every(({ basis }) => basis !== 'named')).length,
    done: activities.filter(({ status }) => status === 'completed').length,
  }
}
