// A claim inside its own unit: names are links back to the network, there is no chip to where one already is, and what it
// ties and how it was read is a press away: several of them are read one under the other.

import type { Claim } from '../../core/model/claim.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { useAtlas } from '../../state/atlas.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { LinkedProse } from './LinkedProse.tsx'
import { NameLink } from './NameLink.tsx'
import { useClaimLight } from './use-claim-light.ts'
import { useIsChosen } from './use-scroll-to-chosen.ts'
import { words } from './words.ts'
import './UnitClaim.css'

/** One claim, and the two things it ties. */
export function UnitClaim({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const text = claimText(claim, graph, locale)
  const { predicates, roles } = graph.dataset.ontology
  const predicate = predicates.find(({ id }) => id === claim.predicate)?.label[language]
  const role = claim.role === undefined ? undefined : roles[claim.role]?.label[language]
  const isBond = graph.means(claim, 'bond')
  const { isLit, ...pointer } = useClaimLight(claim.id)
  const isChosen = useIsChosen(claim.id)
  return (
    <div
      className={['unit-claim', isLit && 'lit', isChosen && 'chosen'].filter(Boolean).join(' ')}
      aria-current={isChosen || undefined}
      {...pointer}
    >
      <ClaimCard
        text={text}
        statement={<LinkedProse text={text.statement} />}
        behind={{
          label: t('how.read'),
          isOpen: isChosen,
          also: (
            <p className="unit-claim-ends">
              <NameLink id={claim.subject} /> {isBond && role ? role : predicate} <NameLink id={claim.object} />
              {!isBond && role && ` · ${role}`}
            </p>
          ),
        }}
      />
    </div>
  )
}
