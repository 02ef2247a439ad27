// What do the figures say on a card? The sums, the largest first, then the others; with a selection those that are about it.

import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { kindOfSum } from '../../core/query/sums.ts'
import { translator } from '../../i18n/words.ts'
import type { CardOf } from '../../parts/card.ts'
import { amountText } from './amount-text.ts'
import { selectedPart, shownAmounts } from './shown-amounts.ts'
import { sumText } from './sum-text.ts'
import { words } from './words.ts'

/** The state of the figures on a card. */
export const cardOf: CardOf = ({ atlas, view, locale }) => {
  const all = shownAmounts(atlas, view)
  const { graph, sums, amounts } = selectedPart(all, view.selected) ?? all
  const t = translator(words, locale)
  return {
    rows: [
      ...sums.map((sum) => {
        const { name, amount, remark, period } = sumText(sum, graph, locale)
        return {
          id: sum.id,
          kind: kindOfSum(sum) ?? ('actor' as const),
          name,
          stroke: strokeOf(sum.claim),
          said: t('card.sum', {
            amount: [amount, remark].filter((one) => one !== '').join(' '),
            period: sum.claim.period === undefined && period === t('period.none') ? t('card.noperiod') : period,
          }),
        }
      }),
      ...amounts.flatMap((one) => {
        const { said: name, value, stroke } = amountText(one, graph, locale)
        // An activity’s row is no claim that could be more or less firm.
        return one.axis === 'money' || stroke === undefined
          ? []
          : [{ id: one.id, kind: kindOf(one.of) ?? ('actor' as const), name, stroke, said: value }]
      }),
    ],
  }
}
