// The sums in words: how many, of which kinds, the largest one by one, what may be added, how sure, and where.

import { filterOf } from '../../core/query/facets.ts'
import { byCurrency, groupSums, SUM_BLOCKS, type Sum, totalOf } from '../../core/query/sums.ts'
import { currencyName } from '../../i18n/amounts.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { Describe } from '../../parts/describe.ts'
import {
  filteredBy,
  howSure,
  restsOn,
  said,
  selectedText,
  silence,
  together,
} from '../../parts/describing/sentences.ts'
import { optionOf } from '../../state/options.ts'
import { shownSums } from './shown-sums.ts'
import { sumText } from './sum-text.ts'
import { words } from './words.ts'

/** How many sums are said one by one. */
const MOST = 8

/** The state of the sums in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph, lenses } = atlas
  const t = translator(words, locale)
  const kind = optionOf(view.options, 'sums')
  const evidence = lenses.narrowed(filterOf(view))
  const { sums } = shownSums(evidence, view.sift, kind)
  const currencies = byCurrency(sums)
  const size = t('describe', { kind, name: t(`sums.${kind}`), n: sums.length, currencies: currencies.length })
  const addedIn = (own: readonly Sum[]) =>
    own.length < 2 ? '' : t('describe.added', { added: totalOf(own).added.length })
  const filtered = filteredBy(graph, view, locale)
  const stands = [...new Set(sums.map(({ claim }) => claim.id))]
  const spoken = currencies.map(({ currency, sums: own }) =>
    together(
      [
        t('describe.currency', { currency: currencyName(currency, locale), list: blocksOf(own, t) }),
        addedIn(own),
        largestOf(own, (sum) => sayOf(sumText(sum, graph, locale), t), t),
      ],
      locale,
    ),
  )
  return {
    short: together([size, currencies.length === 1 ? addedIn(sums) : '', filtered], locale),
    long: said(
      size,
      ...spoken,
      sums.length > 0 && optionOf(view.options, 'money') === 'period' ? t('support') : '',
      selectedText(graph, view.selected, locale),
      howSure(graph, stands, locale),
      restsOn(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

type T = Translate<keyof typeof words.english>

/** "3 named groups, within a year; 2 whole markets": how many figures measure alike. */
function blocksOf(sums: readonly Sum[], t: T): string {
  return groupSums(sums, 'period')
    .flatMap(({ key, owner, sums: own }) => {
      const block = SUM_BLOCKS.find((one) => one === key)
      if (block === undefined) return []
      const who = owner === undefined ? '' : t(`owner.${owner}`)
      return [t('describe.block', { n: own.length, block: t(`block.${block}`, { who }) })]
    })
    .join(t('describe.join'))
}

function largestOf(sums: readonly Sum[], sayOne: (sum: Sum) => string, t: T): string {
  const list = sums.slice(0, MOST).map(sayOne).join(t('describe.join'))
  return t('describe.largest', { list, more: Math.max(0, sums.length - MOST) })
}

function sayOf({ name, what, amount, remark, period, certainty, sources }: ReturnType<typeof sumText>, t: T): string {
  const shown = remark === '' ? amount : t('row.derived', { amount, remark })
  return t('describe.sum', { name, what, amount: shown, period, certainty, sources })
}
