// What does the money say on a card? Its sums, the largest first; with a selection those that are about it.

import { strokeOf } from '../../core/model/certainty.ts'
import { filterOf } from '../../core/query/facets.ts'
import { kindOfSum } from '../../core/query/sums.ts'
import { translator } from '../../i18n/words.ts'
import type { CardOf } from '../../parts/card.ts'
import { optionOf } from '../../state/options.ts'
import { isAbout, shownSums } from './shown-sums.ts'
import { sumText } from './sum-text.ts'
import { words } from './words.ts'

/** The state of the money on a card. */
export const cardOf: CardOf = ({ atlas, view: { facets, sift, options, selected }, locale }) => {
  const graph = atlas.lenses.narrowed(filterOf({ facets, sift }))
  const { sums } = shownSums(graph, sift, optionOf(options, 'sums'))
  const about = sums.filter((sum) => isAbout(graph, sum, selected))
  const t = translator(words, locale)
  return {
    rows: (about.length > 0 ? about : sums).map((sum) => {
      const { name, amount, remark, period } = sumText(sum, graph, locale)
      return {
        id: sum.id,
        kind: kindOfSum(sum) ?? 'actor',
        name,
        stroke: strokeOf(sum.claim),
        said: t('card.sum', {
          amount: [amount, remark].filter((one) => one !== '').join(' '),
          period: sum.claim.period === undefined && period === t('period.none') ? t('card.noperiod') : period,
        }),
      }
    }),
  }
}
