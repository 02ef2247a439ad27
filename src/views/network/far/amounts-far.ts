// How do sums stand on lines where one looks from far, with no panel beside the picture?

import type { LensLink } from '../../../core/graph/lens.ts'
import { strokeOf } from '../../../core/model/certainty.ts'
import { periodText } from '../../../i18n/dates.ts'
import { translator } from '../../../i18n/words.ts'
import { amountOf, type GivenSum, linesAsked, sumOn } from '../amounts.ts'
import type { Subject } from '../subject.ts'
import { words } from './words.ts'

/**
 * At most one sum a line, and only for what is selected. Each says how sure it is and for which time: it may be less sure than its line.
 * A group of which no sum is given is said to have none, beside others that have one.
 */
export function amountsFromFar(subject: Subject, selected: readonly string[]): Map<string, string> {
  const t = translator(words, subject.locale)
  const found = linesAsked(subject, selected).map((link) => ({ link, on: sumOn(subject.graph, link, true) }))
  const isBeside = ({ id, target }: LensLink) =>
    selected.includes(target) && found.some(({ link, on }) => on && link.target === target && link.id !== id)
  return new Map(
    found.flatMap(({ link, on }) => {
      if (on) return [[link.id, sumText(subject, on)]]
      return isBeside(link) ? [[link.id, t('nosum')]] : []
    }),
  )
}

function sumText(subject: Subject, { claim, sum }: GivenSum): string {
  const { graph, locale, language } = subject
  const t = translator(words, locale)
  const said = amountOf(subject, sum)
  const amount =
    strokeOf(claim) === 'firm'
      ? said
      : t('hedged', {
          certainty: claim.certainty,
          said: graph.dataset.ontology.certainties[claim.certainty][language],
          amount: said,
        })
  const isOfItsTime = sum.per !== undefined && sum.per !== 'period'
  const period = isOfItsTime ? '' : claim.period ? periodText(claim.period, locale) : t('noperiod')
  const isOurs = claim.reading === 'inferred'
  if (period === '' && !isOurs) return amount
  return t('more', { amount, period, ours: isOurs ? (period === '' ? 'yes' : 'too') : 'no' })
}
