// What is selected, by name, in a headline?

import type { Graph } from '../core/graph/graph.ts'
import { endsOf } from '../core/query/ends.ts'
import { listText } from '../i18n/lists.ts'
import { dataLanguage, type Locale } from '../i18n/locales.ts'
import { endsText, shortName } from '../i18n/names.ts'

/** "ISIL and Taliban", "ISIL – Oil": things by their names, lines and claims by those of their ends. */
export function selectedNames(graph: Graph, selected: readonly string[], locale: Locale): string {
  const name = (id: string) => shortName(id, graph, dataLanguage(locale))
  return listText(
    selected.map((id) => endsText(endsOf(graph, id).map(name), locale)),
    locale,
  )
}
