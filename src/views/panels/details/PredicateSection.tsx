// What ties a thing to others in one way? The claims of one predicate, thing by thing.

import type { Evidence } from '../../../core/graph/graph.ts'
import type { ClaimsByPredicate } from '../../../core/query/claims.ts'
import { gainsOf } from '../../../core/query/gains.ts'
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
  const t = useWords(words)
  const name = useShortName(graph)
  const { roles } = graph.dataset.ontology
  const uncounted = uncountedIn(graph, group, of)
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
              aside={uncounted.has(other) ? t('large') : called.size === 1 ? [...called][0] : undefined}
            />
            <ClaimList claims={claims} name={nameInside(other, name(other))} />
          </div>
        )
      })}
    </PanelSection>
  )
}

/** Whether a section is about who gains from what. */
function isOnGains(graph: Evidence, { predicate }: ClaimsByPredicate): boolean {
  return graph.dataset.ontology.predicates.find(({ id }) => id === predicate)?.senses?.includes('gain') === true
}

/** Things that the section lists and its count leaves out: crime at large is no crime of its own. */
function uncountedIn(graph: Evidence, group: ClaimsByPredicate, of: string): ReadonlySet<string> {
  if (group.end === 'object' || !isOnGains(graph, group)) return new Set()
  const counted = new Set(gainsOf(graph, of).map(({ id }) => id))
  return new Set(group.ones.flatMap(({ other }) => (counted.has(other) ? [] : [other])))
}

/** What the section is called, and what it counts. */
function useHeading(group: ClaimsByPredicate, of: string) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === group.predicate)
  const label = group.end === 'subject' ? predicate?.label : predicate?.inverse
  return {
    label:
      isOnGains(graph, group) && group.end === 'object'
        ? t('predicate.benefits.object')
        : (label?.[language] ?? group.predicate),
    count: predicateCount(graph, group, of, t),
  }
}
