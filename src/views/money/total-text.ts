// What is said of what the sums make together: the total or that there is none, what stands side by side, and why not the rest?

import type { Graph } from '../../core/graph/graph.ts'
import { calledIn, type Ontology } from '../../core/model/ontology.ts'
import { byCurrency, DENIED, isDenied, type Sum, type Total, totalOf } from '../../core/query/sums.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { amountText } from '../../i18n/said/amounts.ts'
import { filled, translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** Of several currencies each would have a total of its own; what can be added is in one. */
export function totalOfSums(sums: readonly Sum[]): Total {
  return totalOf(byCurrency(sums)[0]?.sums ?? [])
}

/** The total, or that none may be added; and how many make it, or why none. */
export function totalText(
  { added, low, high }: Total,
  ontology: Ontology,
  locale: Locale,
): { readonly title: string; readonly why: string } {
  const t = translator(words, locale)
  const [first] = added
  if (first === undefined) return { title: t('total.none'), why: t('total.why') }
  const bound = high === null ? 'more-than' : 'exact'
  return {
    title: amountText({ ...first.quantity, low, high, bound, per: undefined }, ontology, locale),
    why: t('total.of', { n: added.length }),
  }
}

/** Why figures are kept apart. */
export function keptText(reason: string, { polarities, notAdditive }: Ontology, locale: Locale): string {
  const language = dataLanguage(locale)
  return reason === DENIED ? polarities.denied[language] : calledIn(notAdditive, reason, language)
}

/** Sums of several groups on one crime, which the guide sets side by side, and what it says of them. */
export function sideBySideOf(
  sums: readonly Sum[],
  graph: Graph,
  locale: Locale,
): { readonly title: string; readonly sums: readonly Sum[] } | undefined {
  const { sideBySide } = graph.dataset.guide
  const beside = sums.filter((sum) => sum.crime === sideBySide?.crime && !sum.again && !isDenied(sum))
  if (!sideBySide || beside.length < 2) return undefined
  const n = new Set(beside.map(({ of }) => of)).size
  return { title: filled(sideBySide.text[dataLanguage(locale)], { n }), sums: beside }
}
