// What is said of a whole and its parts: that they come to it, how much is in none of them, or that of the rest nothing is said?

import type { Graph } from '../../core/graph/graph.ts'
import type { AmountWhole } from '../../core/query/amounts.ts'
import type { Locale } from '../../i18n/locales.ts'
import { numberText } from '../../i18n/said/amounts.ts'
import { translator } from '../../i18n/words.ts'
import { valueText } from '../../parts/figures/value-text.ts'
import { exactText, restText } from './amount-text.ts'
import { sentenceStart } from './headline.ts'
import { words } from './words.ts'

/** A whole and its parts in words. Where a filter leaves parts out, only that is said. */
export function wholeText({ whole, parts, isAll, sum, miss }: AmountWhole, graph: Graph, locale: Locale): string {
  const t = translator(words, locale)
  const { quantity } = whole
  const said = valueText(quantity, graph.dataset.ontology, locale)
  const n = parts.length
  if (!isAll) return t('whole.left', { n, whole: said })
  if (sum === undefined || miss === undefined) {
    const values = parts.map((part) => valueText(part.quantity, graph.dataset.ontology, locale))
    return sentenceStart(t('whole.one', { part: values.reduce((a, b) => t('whole.plus', { a, b })), whole: said }))
  }
  const total = exactText(quantity, sum, graph, locale)
  if (miss > 0) return t('whole.more', { n, sum: total, whole: said })
  if (miss < 0)
    return t('whole.less', { n, sum: total, whole: said, rest: sentenceStart(restText(quantity, miss, graph, locale)) })
  const values = parts.map((part) => numberText(part.quantity.low ?? 0, locale))
  return t('whole.met', { parts: values.reduce((a, b) => t('whole.plus', { a, b })), sum: total, whole: said })
}
