// By which list is a region hatched? The report draws no border: whose list it is has to be said.

import type { Graph } from '../../core/graph/graph.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { listOfStates } from './projection.ts'
import { words } from './words.ts'

/** The list that is not the report's own. */
const M49 = 'm49'

/** Which list the hatched regions among some places follow; empty where none is hatched. */
export function statesNote(graph: Graph, places: readonly { readonly id: string }[], locale: Locale): string {
  const t = translator(words, locale)
  const hatched = places.flatMap(({ id }) => {
    const list = listOfStates(id)
    return list === undefined ? [] : [{ id, list }]
  })
  if (hatched.length === 0) return ''
  const own = hatched.flatMap(({ id, list }) => {
    const unit = list === M49 ? undefined : [...graph.units.keys()].find((one) => one === list)
    if (unit === undefined) return []
    return [t('states.own', { name: shortName(id, graph, dataLanguage(locale)), unit: unitMark(unit, locale) })]
  })
  return t('states', { list: listText(own, locale) })
}
