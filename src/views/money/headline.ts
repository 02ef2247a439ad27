// What does the money answer, and what stands over the rows that it puts together?

import type { Graph } from '../../core/graph/graph.ts'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import { SUM_BLOCKS, type Sum, type SumGroup } from '../../core/query/sums.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import { totalOfSums } from './total-text.ts'
import { words } from './words.ts'

/** A key of the words of this view. */
export type Key = keyof typeof words.english

/** The headline: how many figures, and whether any of them may be added. */
export function moneyTitle(sums: readonly Sum[], t: Translate<Key>): string {
  if (sums.length === 0) return t('title.none')
  const added = totalOfSums(sums).added.length
  return t(added > 0 ? 'title.total' : 'title', { n: sums.length, added })
}

/** What stands over the rows that were put together: what they measure, or who says them. */
export function blockHead({ key, owner }: SumGroup, by: SumGrouping, graph: Graph, locale: Locale): string {
  const t = translator(words, locale)
  const block = SUM_BLOCKS.find((one) => one === key)
  return block
    ? t(`block.${block}`, { who: owner === undefined ? '' : t(`owner.${owner}`) })
    : shortName(key, graph, dataLanguage(locale)) || t(by === 'crime' ? 'block.nocrime' : 'block.nobody')
}
