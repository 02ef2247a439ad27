// Where the report gives parts and a whole, do they meet, and what is in no part? And which figures are another one said again?

import type { AmountWhole } from '../../core/query/amounts.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { dividedBy, type Sum, wholeOfRate } from '../../core/query/sums.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useAtlas } from '../../state/atlas.ts'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import { useSumText } from './sum-text.ts'
import { wholeText } from './whole-text.ts'
import { words } from './words.ts'
import './Wholes.css'

/** What parts come to, whole by whole. */
export function Wholes({ wholes }: { readonly wholes: readonly AmountWhole[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  if (wholes.length === 0) return null
  return (
    <>
      <PanelHeading>{t('wholes')}</PanelHeading>
      {wholes.map((own) => (
        <section key={own.whole.id} className="wholes-one">
          <h4>{own.whole.quantity.what[language]}</h4>
          {own.whole.claim && <UnitLink unit={firstUnit(own.whole.claim)} />}
          <p>{wholeText(own, graph, locale)}</p>
        </section>
      ))}
    </>
  )
}

/** Sums that are another one at another rate, in another form, or worked out from printed ones. */
export function SaidAgain({ sums }: { readonly sums: readonly Sum[] }) {
  const t = useWords(words)
  const textOf = useSumText()
  const again = sums.filter((sum) => sum.again)
  if (again.length === 0) return null
  return (
    <>
      <PanelHeading>{t('again')}</PanelHeading>
      <ul>
        {again.map((sum) => {
          const { name, amount } = textOf(sum)
          const whole = wholeOfRate(sum, sums)
          const by = whole && dividedBy(sum.quantity, whole.quantity)
          const how =
            whole && by !== undefined ? t('again.rate', { whole: textOf(whole).amount, n: by }) : sum.quantity.derived
          return (
            <li key={sum.id}>
              <span>
                {name} {how && <small>{how}</small>}
              </span>
              <b>{amount}</b>
              <UnitLink unit={firstUnit(sum.claim)} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
