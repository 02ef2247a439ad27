// What do the sums make together? Only what may be added is; everything else is listed with the reason.

import { useMemo } from 'react'
import { firstUnit } from '../../core/query/claims.ts'
import { isOfKind, type Sum, sharesOf, sumsOf, totalOf } from '../../core/query/sums.ts'
import { amountText, countText } from '../../i18n/amounts.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { filled } from '../../i18n/words.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { useSumText } from './sum-text.ts'
import { words } from './words.ts'

/** In the details while nothing is selected: the total, or why there is none. */
export function MoneyTotal() {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const { ontology } = graph.dataset
  const options = useViewState(({ view }) => view.options)
  const kind = optionOf(options, 'sums')
  const sums = useMemo(() => sumsOf(graph).filter((sum) => isOfKind(sum, kind)), [graph, kind])
  const total = totalOf(sums)
  const shares = sharesOf(graph)
  const { sideBySide } = graph.dataset.guide
  const beside = sums.filter(({ crime, again }) => crime === sideBySide?.crime && !again)
  const isTotal = total.added.length > 0
  return (
    <div className="money-total">
      <h3>{t('total')}</h3>
      <h2>
        {isTotal
          ? amountText(
              {
                ...(total.added[0] as Sum).quantity,
                low: total.low,
                high: total.high,
                bound: total.high === null ? 'more-than' : 'exact',
                per: undefined,
              },
              ontology,
              locale,
            )
          : t('total.none')}
      </h2>
      <p>{isTotal ? t('total.of', { n: total.added.length }) : t('total.why')}</p>
      {sideBySide && beside.length > 1 && (
        <>
          <h3>{filled(sideBySide.text[language], { n: new Set(beside.map(({ of }) => of)).size })}</h3>
          <SumList sums={beside} />
        </>
      )}
      {total.kept.length > 0 && <h3>{t('kept')}</h3>}
      {total.kept.map(({ reason, sums: own }) => (
        <section key={reason}>
          <h4>{ontology.notAdditive[reason]?.[language] ?? reason}</h4>
          <SumList sums={own} />
        </section>
      ))}
      {shares.length > 0 && (
        <section>
          <h4>{t('shares')}</h4>
          <ul>
            {shares.map(({ claim, quantity }) => (
              <li key={`${claim.id} ${quantity.what.en}`}>
                <span>
                  {name(claim.subject)}: {quantity.what[language]}
                </span>
                <b>{shareText(quantity, locale)}</b>
                <UnitLink unit={firstUnit(claim)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** "10%", "1/3": a share as the report gives it. */
function shareText(quantity: Sum['quantity'], locale: Parameters<typeof countText>[1]): string {
  if (quantity.unit === 'percent') return `${countText(quantity, locale)}%`
  const part = 1 / (quantity.high ?? 1)
  return `1/${Math.round(part)}`
}

function SumList({ sums }: { readonly sums: readonly Sum[] }) {
  const textOf = useSumText()
  return (
    <ul>
      {sums.map((sum) => {
        const { name, amount, period, what } = textOf(sum)
        return (
          <li key={sum.id}>
            <span>
              {sum.block === 'market' ? what : name} <small>{period}</small>
            </span>
            <b>{amount}</b>
            <UnitLink unit={firstUnit(sum.claim)} />
          </li>
        )
      })}
    </ul>
  )
}
