// How is a sum of money set in a dossier? As it is printed, with the stroke of the claim that gives it.

import { strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Quantity } from '../../core/model/quantity.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { amountText } from '../../i18n/said/amounts.ts'
import { useAtlas } from '../../state/atlas.ts'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words } from './words.ts'
import './SumText.css'

/** One sum. */
export function SumText({ claim, quantity }: { readonly claim: Claim; readonly quantity: Quantity }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  return (
    <span className="dossier-sum">
      <StrokeMark stroke={strokeOf(claim)} />
      {amountText(quantity, graph.dataset.ontology, locale)}
      {claim.reading === 'inferred' && (
        <>
          <OursMark />
          <span className="unseen">{t('ours')}</span>
        </>
      )}
    </span>
  )
}

/** The ring of our readings. */
export function OursMark() {
  return (
    <svg className="dossier-ours" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="3" />
    </svg>
  )
}
