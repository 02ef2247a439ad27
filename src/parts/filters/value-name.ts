// What is a value of a facet called?

import type { Graph } from '../../core/graph/graph.ts'
import { calledIn } from '../../core/model/ontology.ts'
import type { FacetId } from '../../core/query/facets.ts'
import { NONE } from '../../core/query/sources.ts'
import type { Locale } from '../../i18n/locales.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { unitName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** The name of a value, in the words of the data where it has them. */
export function valueName(graph: Graph, facet: FacetId, value: string, locale: Locale): string {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const { ontology } = graph.dataset
  if (value === NONE && (facet === 'speaker' || facet === 'source' || facet === 'without' || facet === 'period'))
    return t(`none.${facet}`)
  if (facet === 'amount') return t(value === 'yes' ? 'amount.yes' : 'amount.no')
  if (facet === 'reading') return t(value === 'explicit' ? 'reading.explicit' : 'reading.inferred')
  if (facet === 'predicate') return ontology.predicates.find(({ id }) => id === value)?.label[language] ?? value
  if (facet === 'polarity') return calledIn(ontology.polarities, value, language)
  if (facet === 'status') return calledIn(ontology.statuses, value, language)
  if (graph.units.has(value)) return unitName(value, locale)
  return shortName(value, graph, language) || value
}
