// What do the figures answer, of all that is shown or of what is selected, and what stands over the rows that are put together?

import type { Graph } from '../../core/graph/graph.ts'
import type { SumGrouping } from '../../core/query/sum-choices.ts'
import { SUM_BLOCKS, type Sum, type SumGroup } from '../../core/query/sums.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { insideSentence, type Translate, translator } from '../../i18n/words.ts'
import { selectedNames } from '../../parts/selected-names.ts'
import { amountText, restText } from './amount-text.ts'
import { onAxis, type ShownAmounts, selectedPart } from './shown-amounts.ts'
import { totalOfSums } from './total-text.ts'
import { words } from './words.ts'

/** A key of the words of this view. */
export type Key = keyof typeof words.english

/** A headline and the line under it. */
export interface Headline {
  readonly title: string
  readonly support: string
}

/** The headline: of money alone whether any of it may be added, of all figures whether parts come to their wholes. */
export function headlineOf(shown: ShownAmounts, selected: readonly string[], locale: Locale): Headline {
  const t = translator(words, locale)
  if (shown.amounts.length === 0) return { title: t('title.none'), support: t('support') }
  const names = selectedNames(shown.graph, selected, locale)
  const part = selectedPart(shown, selected)
  if (isMoneyAlone(shown)) {
    const title = moneyTitle((part ?? shown).sums, t)
    return part
      ? {
          title: t('figure.of', { names, title: insideSentence(title) }),
          support: t('figure.part', { names, all: shown.sums.length }),
        }
      : { title, support: t('support') }
  }
  if (selected.length === 0) return ofAll(shown, locale, t)
  return {
    title: t('title.of', { names, n: part?.amounts.length ?? 0, all: shown.amounts.length }),
    support: part ? ofPart(part, locale, t) : t('support.none'),
  }
}

/** Whether nothing but money is asked for. */
export function isMoneyAlone({ kind }: Pick<ShownAmounts, 'kind'>): boolean {
  return kind === 'money' || kind === 'named' || kind === 'market'
}

function ofAll({ amounts, wholes, graph }: ShownAmounts, locale: Locale, t: Translate<Key>): Headline {
  const said = wholes.filter(({ miss }) => miss !== undefined)
  const met = said.filter(({ miss }) => miss === 0).length
  const missed = said.length - met
  const title = t('title.all', { n: amounts.length })
  const sentences = said.flatMap(({ whole: { quantity }, miss = 0 }) => {
    const what = quantity.what[dataLanguage(locale)]
    if (miss === 0) return t('support.met', { what })
    return miss < 0 ? t('support.missed', { what, rest: restText(quantity, miss, graph, locale) }) : []
  })
  return {
    title: met > 0 ? t('title.met', { title, met, missed }) : missed > 0 ? t('title.missed', { title, missed }) : title,
    support:
      sentences.length === 0 ? t('support.axes') : t('figure.stop', { said: sentenceStart(listed(sentences, t)) }),
  }
}

/** How many figures are said one by one. */
const MOST = 2

function ofPart({ amounts, graph }: ShownAmounts, locale: Locale, t: Translate<Key>): string {
  // Money first: it is what is asked for most.
  const own = [...onAxis(amounts, 'money'), ...amounts.filter(({ axis }) => axis !== 'money')]
  const list = own.slice(0, MOST).map((one) => {
    const { value, what } = amountText(one, graph, locale)
    return t('support.one', { value, what })
  })
  const said = t('support.more', { list: listed(list, t), more: Math.max(0, amounts.length - MOST) })
  return t('figure.stop', { said: sentenceStart(said) })
}

function listed(list: readonly string[], t: Translate<Key>): string {
  return list.reduce((a, b) => t('support.list', { a, b }))
}

/** With a capital letter. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The headline of money: how many figures, and whether any of them may be added. */
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
