// How do sums stand on lines where one looks from far, with no panel beside the picture?

import type { LensLink } from '../../core/graph/lens.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { periodText } from '../../i18n/said/dates.ts'
import { amountOf, type GivenSum, linesAsked, sumSaid } from './amounts.ts'
import type { Subject } from './subject.ts'

/**
 * At most one sum a line, and only for what is selected. Each says how sure it is and for which time: it may be less sure than its line.
 * A group of which no sum is given is said to have none, beside others that have one.
 */
export function amountsFromFar(
  subject: Subject,
  selected: readonly string[],
  /** There is room for a few words only: that no period is given is left to the panel. */
  isShort = false,
): Map<string, string> {
  const found = linesAsked(subject, selected).map((link) => ({ link, on: sumSaid(subject, link) }))
  const isBeside = ({ id, target }: LensLink) =>
    selected.includes(target) && found.some(({ link, on }) => on && link.target === target && link.id !== id)
  return new Map(
    found.flatMap(({ link, on }) => {
      if (on) return [[link.id, sumText(subject, on, isShort)]]
      return isBeside(link) ? [[link.id, subject.t('amount.nosum')]] : []
    }),
  )
}

function sumText(subject: Subject, on: GivenSum, isShort: boolean): string {
  const { graph, language, t } = subject
  const { claim, sum } = on
  const said = amountOf(subject, sum)
  const amount =
    strokeOf(claim) === 'firm'
      ? said
      : t('amount.hedged', {
          certainty: claim.certainty,
          said: graph.dataset.ontology.certainties[claim.certainty][language],
          amount: said,
        })
  if (!isShort) return withPeriod(subject, on, amount)
  return withPeriod(subject, on, amount, '', claim.reading === 'inferred' ? 'short' : 'no')
}

/** An amount with the time it is of, and whether it is our reading. */
export function withPeriod(
  { locale, t }: Subject,
  { claim, sum }: GivenSum,
  amount: string,
  /** What is said where the claim gives no time. */
  none = t('amount.noperiod'),
  ours = claim.reading === 'inferred' ? 'yes' : 'no',
): string {
  const isOfItsTime = sum.per !== undefined && sum.per !== 'period'
  const period = isOfItsTime ? '' : claim.period ? periodText(claim.period, locale) : none
  if (period === '') return ours === 'no' ? amount : t('amount.ours', { amount, ours })
  return t('amount.more', { amount, period, ours })
}
