// What stands in a row of the table of names?

import { kindOf } from '../../../core/model/ids.ts'
import { countActivities } from '../../../core/query/activities.ts'
import { claimsOn } from '../../../core/query/claims.ts'
import { isSelectable } from '../../../core/query/selectable.ts'
import { countClaims } from '../../../core/query/sources.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { kindWord, nameInside } from '../../../i18n/names.ts'
import { insideSentence } from '../../../i18n/words.ts'
import { count, makers, one } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The names. */
export const entityTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, once, t } = source
  const { ontology } = graph.dataset
  const { language, name, units } = makers(source)
  return graph.dataset.entities
    .filter(({ id }) => isSelectable(id))
    .map((entity): Row => {
      const { id, names, abbreviation = '', aliases, parent } = entity
      const claims = claimsOn(graph, id)
      const activities = countActivities(graph, id)
      const kind = kindOf(id)
      return {
        id,
        mark: id,
        cells: {
          name: { text: names[language], kind },
          kind: one(kindWord(id, ontology, 'en'), kindWord(id, ontology, language)),
          claims: count(countClaims(claims, once)),
          origins: count(countClaims(claims, true)),
          activities:
            activities.ours + activities.other > 0
              ? { text: t('count.ours', { ...activities, n: activities.said }), rank: activities.said }
              : count(activities.said),
          recommendations: count(graph.recommendationsOn(id).length),
          within: parent === undefined ? { text: '' } : one(parent, name(parent)),
          also: { text: [abbreviation, ...aliases].filter((form) => form !== '').join('; ') },
          units: units(graph.unitsNaming(id)),
        },
      }
    })
}

function factsOf(source: RowSource): TableFacts {
  const { graph, once } = source
  const { name } = makers(source)
  const all = graph.dataset.entities.filter(({ id }) => isSelectable(id))
  // As its column counts them: the fullest row is the one that the headline names.
  const counts = new Map(all.map(({ id }) => [id, countClaims(claimsOn(graph, id), once)]))
  const [top] = [...counts].sort(([, a], [, b]) => b - a)
  // What has no name of its own is called by common nouns, which begin small inside a sentence.
  const inside = (id: string) => (graph.entities.get(id)?.generic ? insideSentence(name(id)) : nameInside(id, name(id)))
  return { n: all.length, top: top ? inside(top[0]) : '', claims: top?.[1] ?? 0 }
}
