// The claims on one thing, the weightiest four in sight, the rest behind "4 more on oil".

import type { Claim } from '../../../core/model/claim.ts'
import { firstUnit } from '../../../core/query/claims.ts'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { claimText } from '../../../i18n/said/claim-text.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useAtlas } from '../../../state/atlas.ts'
import { ClaimCard } from '../../../ui/ClaimCard.tsx'
import { CiteClaim } from './cite/CiteClaim.tsx'
import { words } from './words.ts'
import './ClaimList.css'

const IN_SIGHT = 4

/** Claims as cards. `name` is what they are about, for the words of the fold. */
export function ClaimList({ claims, name }: { readonly claims: readonly Claim[]; readonly name: string }) {
  const t = useWords(words)
  // One more than fits is shown: a fold that hides a single claim saves nothing.
  const shown = claims.length <= IN_SIGHT + 1 ? claims.length : IN_SIGHT
  return (
    <>
      {claims.slice(0, shown).map((claim) => (
        <Card key={claim.id} claim={claim} />
      ))}
      {claims.length > shown && (
        <details className="claim-list-more">
          <summary>{t('more', { n: claims.length - shown, name })}</summary>
          {claims.slice(shown).map((claim) => (
            <Card key={claim.id} claim={claim} />
          ))}
        </details>
      )}
    </>
  )
}

function Card({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  return (
    <ClaimCard
      text={claimText(claim, graph, locale)}
      chips={
        <span className="claim-ways">
          <UnitLinks units={claim.evidence.map(({ unit }) => unit)} cover={firstUnit(claim)} />
          <CiteClaim id={claim.id} />
        </span>
      }
    />
  )
}
