// What do the sums make together? Only what may be added is; everything else is listed with the reason.

import { firstUnit } from '../../core/query/claims.ts'
import { isThingInSight, type Sum, sharesOf } from '../../core/query/sums.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { shareText } from '../../i18n/said/amounts.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useEvidence, useViewState } from '../../state/atlas.ts'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import type { StartProps } from '../../ui/view.ts'
import { isMoneyAlone } from './headline.ts'
import { useSumText } from './sum-text.ts'
import { keptText, sideBySideOf, totalOfSums, totalText } from './total-text.ts'
import { useSums } from './use-sums.ts'
import { SaidAgain, Wholes } from './Wholes.tsx'
import { words } from './words.ts'
import './MoneyTotal.css'

/** In the details while nothing is selected: the total, or why there is none; without a figure what usually stands there. */
export function MoneyTotal({ Usual }: StartProps) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { ontology } = graph.dataset
  const shown = useSums()
  const { sums, wholes } = shown
  const total = totalOfSums(sums)
  if (shown.amounts.length === 0) return <Usual />
  return (
    <div className="money-total">
      {(sums.length > 0 || isMoneyAlone(shown)) && <Total total={total} isAll={!isMoneyAlone(shown)} />}
      <Wholes wholes={wholes} />
      {!isMoneyAlone(shown) && <SaidAgain sums={sums} />}
      <SideBySide sums={sums} />
      {total.kept.length > 0 && <PanelHeading>{t('kept')}</PanelHeading>}
      {total.kept.map(({ reason, sums: own }) => (
        <section key={reason}>
          <h4>{keptText(reason, ontology, locale)}</h4>
          <SumList sums={own} />
        </section>
      ))}
      {isMoneyAlone(shown) && <Shares />}
    </div>
  )
}

/** What the sums that may be added make, or why none may. */
function Total({ total, isAll }: { readonly total: ReturnType<typeof totalOfSums>; readonly isAll: boolean }) {
  const { ontology } = useEvidence().dataset
  const t = useWords(words)
  const { title, why } = totalText(total, ontology, useLocale())
  return (
    <>
      <PanelHeading>{t('total')}</PanelHeading>
      <h2>{isAll && total.added.length === 0 ? t('total.all') : title}</h2>
      <p>{why}</p>
    </>
  )
}

/** Sums of several groups on one crime, which the guide sets side by side. */
function SideBySide({ sums }: { readonly sums: readonly Sum[] }) {
  const beside = sideBySideOf(sums, useEvidence(), useLocale())
  if (!beside) return null
  return (
    <>
      <PanelHeading>{beside.title}</PanelHeading>
      <SumList sums={beside.sums} />
    </>
  )
}

/** What is given as a share, not as a sum. */
function Shares() {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const sift = useViewState(({ view }) => view.sift)
  const shares = sharesOf(graph).filter(({ claim }) => isThingInSight(claim.subject, sift))
  if (shares.length === 0) return null
  return (
    <section>
      <h4>{t('shares')}</h4>
      <ul>
        {shares.map(({ claim, quantity }) => (
          <li key={`${claim.id} ${claim.quantities?.indexOf(quantity)}`}>
            <span>
              {name(claim.subject)}: {quantity.what[language]}
            </span>
            <b>{shareText(quantity, graph.dataset.ontology, locale)}</b>
            <UnitLink unit={firstUnit(claim)} />
          </li>
        ))}
      </ul>
    </section>
  )
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
