// What do the descriptions of all views say alike? How sure what is shown is, where it stands, and what filters leave out.

import type { Graph } from '../../core/graph/graph.ts'
import { CERTAINTIES, POLARITIES } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { readUnitId, type UnitId, whatIs } from '../../core/model/ids.ts'
import { endsOf } from '../../core/query/ends.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { endsText, shortName } from '../../i18n/names.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewState } from '../../state/view-state.ts'
import { chipsOf } from '../filters/chips.ts'
import { words } from './words.ts'

/** "How sure: of 12 claims, 8 stated, 3 estimated and 1 limited evidence; 2 are our readings." Empty where there is no claim. */
export function howSure(graph: Graph, stands: Iterable<string>, locale: Locale): string {
  const claims = [...new Set(stands)].flatMap((id) => graph.claims.get(id) ?? [])
  if (claims.length === 0) return ''
  const t = translator(words, locale)
  const list = countFirmness(claims).map(({ key, n }) => t('sure.item', { n, word: firmnessWord(graph, key, locale) }))
  const ours = claims.filter(({ reading }) => reading === 'inferred').length
  return t('sure', { n: claims.length, list: listText(list, locale), ours })
}

type Firmness = Claim['certainty'] | Exclude<Claim['polarity'], 'asserted'>

/** How many claims are how firm, firmest first, and then what is of limited evidence or denied. */
function countFirmness(claims: readonly Claim[]): { readonly key: Firmness; readonly n: number }[] {
  const keyOf = ({ polarity, certainty }: Claim): Firmness => (polarity === 'asserted' ? certainty : polarity)
  return [...CERTAINTIES, ...POLARITIES.filter((one) => one !== 'asserted')].flatMap((key) => {
    const n = claims.filter((claim) => keyOf(claim) === key).length
    return n === 0 ? [] : [{ key, n }]
  })
}

function firmnessWord({ dataset: { ontology } }: Graph, key: Firmness, locale: Locale): string {
  const language = dataLanguage(locale)
  const certainty = CERTAINTIES.find((one) => one === key)
  const polarity = POLARITIES.find((one) => one === key)
  if (certainty) return ontology.certainties[certainty][language]
  return polarity ? ontology.polarities[polarity][language] : key
}

/** "It rests on ¶14, ¶32–36; a23." */
export function restsOn(graph: Graph, stands: Iterable<string>, locale: Locale): string {
  const t = translator(words, locale)
  const units = [...new Set(stands)].flatMap((stand) => graph.unitsOf(stand))
  return units.length === 0 ? t('rests.none') : t('rests', { units: unitMarks(units, locale) })
}

/** "¶14, ¶32–36; a23": units that follow one another as one range, each kind by itself. */
export function unitMarks(ids: Iterable<UnitId>, locale: Locale): string {
  const kinds = new Map<string, { from: UnitId; last: number; first: number }[]>()
  for (const id of sortUnits(ids)) {
    const unit = readUnitId(id)
    if (!unit) continue
    const runs = kinds.get(unit.kind) ?? []
    kinds.set(unit.kind, runs)
    const run = runs.at(-1)
    if (run?.last === unit.number - 1) run.last = unit.number
    else runs.push({ from: id, first: unit.number, last: unit.number })
  }
  const text = ({ from, first, last }: { from: UnitId; first: number; last: number }) =>
    `${unitMark(from, locale)}${first === last ? '' : `–${last}`}`
  return [...kinds.values()]
    .map((runs) => listText(runs.map(text), locale, 'row'))
    .join(translator(words, locale)('units.join'))
}

/** "Filtered: Crime: Oil. What this leaves out is not shown." Empty where nothing is. */
export function filteredBy(graph: Graph, view: Pick<ViewState, 'facets' | 'sift'>, locale: Locale): string {
  const t = translator(words, locale)
  const filters = chipsOf(graph, view, locale).map(({ name }) => name)
  return filters.length === 0 ? '' : t('filtered', { filters: filters.join(t('filters.join')) })
}

/** What a silence is not. */
export function silence(locale: Locale): string {
  return translator(words, locale)('silence')
}

/** The paragraphs that say something. */
export function said(...paragraphs: readonly string[]): string[] {
  return paragraphs.map((one) => one.trim()).filter((one) => one !== '')
}

/** Sentences one after the other, those that say something. */
export function together(sentences: readonly string[], locale: Locale): string {
  return said(...sentences).join(translator(words, locale)('space'))
}

/** A sentence with its full stop; one that ends with one has it. */
export function ended(text: string, locale: Locale): string {
  return text === '' || /[.。!?！？…]$/.test(text) ? text : translator(words, locale)('sentence', { said: text })
}

/** What is counted under filters, said as that. */
export function ofWhatIsLeft(text: string, isFiltered: boolean, locale: Locale): string {
  return isFiltered && text !== '' ? translator(words, locale)('left', { said: text }) : text
}

/** "Selected: ISIL, Oil." Empty where nothing is. */
export function selectedText(graph: Graph, selected: readonly string[], locale: Locale): string {
  const t = translator(words, locale)
  if (selected.length === 0) return ''
  return t('selected', { names: selected.map((id) => thingName(graph, id, locale)).join(t('selected.join')) })
}

/** A thing, line, claim, activity or recommendation by its name. */
export function thingName(graph: Graph, id: string, locale: Locale): string {
  if (whatIs(id) === 'recommendation') {
    const unit = unitMark(graph.unitsOf(id)[0] ?? '', locale)
    return translator(words, locale)('recommendation', { unit })
  }
  const names = endsOf(graph, id).map((end) => shortName(end, graph, dataLanguage(locale)))
  return endsText(names, locale)
}
