// A claim inside its own unit: names are links back to the network, and there is no chip to where one already is.

import type { Claim } from '../../core/model/claim.ts'
import { claimText } from '../../i18n/claim-text.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { NameLink } from './NameLink.tsx'
import { useLinkedNames } from './use-names.ts'

/** One claim, and the two things it ties. */
export function UnitClaim({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const names = useLinkedNames()
  const text = claimText(claim, graph.dataset.ontology, graph.shortOf, language)
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === claim.predicate)
  return (
    <ClaimCard
      {...text}
      statement={<Prose text={text.statement} names={names} />}
      chips={
        <span className="triple">
          <NameLink id={claim.subject} /> {predicate?.label[language]} <NameLink id={claim.object} />
        </span>
      }
    />
  )
}
