// The figures in words: how many, of which measures, the first one by one, what may be added, what parts come to, how sure, and
// where.

import { MEASURE_AXES } from '../../core/query/amounts.ts'
import { byCurrency, groupSums, SUM_BLOCKS, type Sum, totalOf } from '../../core/query/sums.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { currencyName } from '../../i18n/said/amounts.ts'
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
import { amountText } from './amount-text.ts'
import { isMoneyAlone, sentenceStart } from './headline.ts'
import { onAxis, shownAmounts } from './shown-amounts.ts'
import { sumText } from './sum-text.ts'
import { wholeText } from './whole-text.ts'
import { words } from './words.ts'

/** How many sums are said one by one. */
const MOST = 8

/** The state of the figures in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph } = atlas
  const t = translator(words, locale)
  const shown = shownAmounts(atlas, view)
  const { kind, sums, amounts, wholes, stands } = shown
  const currencies = byCurrency(sums)
  const size = t('describe', {
    kind: isMoneyAlone(shown) ? 'money' : kind,
    name: t(`sums.${kind}`),
    n: amounts.length,
    currencies: currencies.length,
  })
  const addedIn = (own: readonly Sum[]) =>
    own.length < 2 ? '' : t('describe.added', { added: totalOf(own).added.length })
  const filtered = filteredBy(graph, view, locale)
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
  const axes = MEASURE_AXES.filter((axis) => axis !== 'money').map((axis) => {
    const own = onAxis(amounts, axis)
    const list = own.slice(0, MOST).map((one) => {
      const { said: what, value } = amountText(one, graph, locale)
      return t('describe.amount', { what, value })
    })
    const more = Math.max(0, own.length - MOST)
    return own.length === 0
      ? ''
      : t('describe.axis', {
          axis: t('describe.count', { axis: t(`axis.${axis}`), n: own.length }),
          list: list.join(t('describe.join')),
          more,
        })
  })
  const met = wholes.map((one) =>
    t('describe.amount', {
      what: sentenceStart(one.whole.quantity.what[dataLanguage(locale)]),
      value: wholeText(one, graph, locale),
    }),
  )
  return {
    short: together([size, currencies.length === 1 ? addedIn(sums) : '', filtered], locale),
    long: said(
      size,
      ...spoken,
      ...axes,
      together(met, locale),
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
