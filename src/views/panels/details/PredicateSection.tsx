// What ties a thing to others in one way? The claims of one predicate, thing by thing.

import type { ClaimsByPredicate } from '../../../core/query/claims.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../i18n/names.ts'
import { useEvidence } from '../../../state/atlas.ts'
import { ClaimList } from './ClaimList.tsx'
import { predicateCount } from './counts.ts'
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
  return (
    <PanelSection {...useHeading(group, of)}>
      {group.ones.map(({ other, claims }) => {
        // Of a relation called the same from either end, each claim says for itself which end this is.
        const called = new Set(
          claims.map(({ role, subject }) => role && roles[role]?.[subject === of ? 'label' : 'inverse'][language]),
        )
        return (
          <div key={other}>
            <ThingHeading
              id={other}
              of={of}
              claims={claims.length}
              aside={called.size === 1 ? [...called][0] : undefined}
            />
            <ClaimList claims={claims} name={nameInside(other, name(other))} />
          </div>
        )
      })}
    </PanelSection>
  )
}

/** What the section is called, and what it counts. */
function useHeading(group: ClaimsByPredicate, of: string) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === group.predicate)
  const isGain = predicate?.senses?.includes('gain') === true
  const label = group.end === 'subject' ? predicate?.label : predicate?.inverse
  return {
    label: isGain && group.end === 'object' ? t('predicate.benefits.object') : (label?.[language] ?? group.predicate),
    count: predicateCount(graph, group, of, t),
  }
}
