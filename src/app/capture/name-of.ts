// What is a captured scene called in a list? By what is selected, or else by what is looked at: short, and told apart from others.

import type { Graph } from '../../core/graph/graph.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { thingName } from '../../parts/describing/sentences.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import { OPTION_IDS } from '../../state/options.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { VIEWS } from '../registry.ts'
import { words as appWords } from '../words.ts'
import { words } from './words.ts'

/** No more things are named. */
const MOST = 2

/** "ISIL, Oil", "ISIL (Map)", "Threat", "Table: Sources", "Report, ¶36", "Crime: Oil (Nexus)". */
export function nameOf(graph: Graph, view: ViewState, locale: Locale): string {
  const t = translator(words, locale)
  const names =
    view.selected.length > 0
      ? view.selected.map((id) => thingName(graph, id, locale))
      : chipsOf(graph, view, locale).flatMap((chip) => ('sure' in chip || 'rests' in chip ? [] : [chip.name]))
  if (names.length === 0) return placeName(view, locale)
  const list = listText(names.slice(0, MOST), locale, 'row')
  const what = names.length > MOST ? t('name.more', { names: list }) : list
  const isUsual = view.selected.length > 0 && view.view === VIEWS[0]?.id && view.lens === DEFAULT_STATE.lens
  return isUsual ? what : t('name.in', { what, where: placeName(view, locale) })
}

/** Where one looks: a lens of the network, a unit of the report, a view with what is chosen in it. */
function placeName(view: ViewState, locale: Locale): string {
  const t = translator(words, locale)
  if (view.view === VIEWS[0]?.id) return translator(appWords, locale)(`lens.${view.lens}`)
  const front = VIEWS.find(({ id }) => id === view.view)
  const label = front?.label(locale) ?? ''
  if (view.view === 'report' && view.unit !== null)
    return t('name.unit', { view: label, unit: unitMark(view.unit, locale) })
  // What a view shows by itself needs no saying.
  const choice = front
    ?.choices?.(locale)
    .find(({ option, value }) => OPTION_IDS.some((id) => id === option && view.options[id] === value))
  return choice === undefined ? label : t('name.choice', { view: label, choice: choice.label })
}
