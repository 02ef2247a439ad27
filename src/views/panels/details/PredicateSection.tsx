// What ties a thing to others in one way? The claims of one predicate, thing by thing.

import type { Evidence } from '../../../core/graph/graph.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimsByPredicate } from '../../../core/query/claims.ts'
import { countGains, gainersOf, gainsOf } from '../../../core/query/gains.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../i18n/names.ts'
import { useEvidence } from '../../../state/atlas.ts'
import { ClaimList } from './ClaimList.tsx'
import { PanelSection } from './PanelSection.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

interface PredicateSectionProps {
  readonly group: ClaimsByPredicate
  /** The thing they are all about. */
  readonly of: string
}

/** The claims, under the thing at their other end. */
export function PredicateSection({ group, of }: PredicateSectionProps) {
  const graph = useEvidence()
  const language = useLanguage()
  const name = useShortName(graph)
  const { roles } = graph.dataset.ontology
  const end = group.end === 'subject' ? 'label' : 'inverse'
  return (
    <PanelSection {...useHeading(group, of)}>
      {group.ones.map(({ other, claims }) => {
        const role = sharedRole(claims)
        return (
          <div key={other}>
            <ThingHeading id={other} of={of} count={claims.length} aside={role && roles[role]?.[end][language]} />
            <ClaimList claims={claims} name={nameInside(other, name(other))} />
          </div>
        )
      })}
    </PanelSection>
  )
}

/** The role that all claims give; nothing where they differ. */
function sharedRole(claims: readonly Claim[]): Claim['role'] {
  const [role, ...others] = new Set(claims.map((claim) => claim.role))
  return others.length > 0 ? undefined : role
}

/** What the section is called, and what it counts: of gains the things, otherwise the claims. */
function useHeading({ predicate: id, end, ones }: ClaimsByPredicate, of: string) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find((one) => one.id === id)
  const isGain = predicate?.senses?.includes('gain') === true
  const claims = ones.reduce((sum, one) => sum + one.claims.length, 0)
  const own = end === 'subject'
  const label = own ? predicate?.label : predicate?.inverse
  const { said: things, ours } = gainsAt(graph, of, own)
  return {
    label: isGain && !own ? t('predicate.benefits.object') : (label?.[language] ?? id),
    count: isGain
      ? t(own ? 'group.benefits' : 'group.actors', { things, ours, claims })
      : t('group.things', { claims }),
  }
}

/** What a thing gains from, or who gains from it, in numbers. */
function gainsAt(graph: Evidence, id: string, isGainer: boolean) {
  return countGains(
    isGainer ? gainsOf(graph, id) : [...gainersOf(graph, id, 'group'), ...gainersOf(graph, id, 'actor')],
  )
}
