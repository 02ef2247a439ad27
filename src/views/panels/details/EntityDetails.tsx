// Everything the report says about one entity: claims by predicate and thing, activities, and what is not said.

import type { Entity } from '../../../core/model/entity.ts'
import { type EntityKind, kindOf } from '../../../core/model/ids.ts'
import { byWeight, claimsByPredicate } from '../../../core/query/claims.ts'
import { supportOf } from '../../../core/query/support.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { AdviceList } from './AdviceList.tsx'
import { ClaimList } from './ClaimList.tsx'
import { entityCounts, mapCount } from './counts.ts'
import { EntityActivities } from './EntityActivities.tsx'
import { AlsoNamed, EntityParts } from './EntityParts.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PanelSection } from './PanelSection.tsx'
import { PredicateSection } from './PredicateSection.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import { Silence } from './silence/Silence.tsx'
import { words } from './words.ts'
import './EntityDetails.css'

/** The panel of anything the report speaks of. */
export function EntityDetails({ id }: { readonly id: string }) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const entity = graph.entities.get(id)
  const kind = kindOf(id)
  if (!entity || !kind) return null
  const resting = graph.claimsFrom(id)
  const placed = graph.claimsAt(id)
  const onMap = mapCount(graph, id, t)
  const short = inline(entity.short ?? entity.names, language)
  return (
    <>
      <EntityHead entity={entity} kind={kind} />
      {entity.role && <p className="entity-role">{entity.role[language]}</p>}
      {entity.source && <SourceFacts source={entity.source} />}
      {entity.note && <p className="claim-note">{entity.note[language]}</p>}
      {onMap && <p className="claim-note">{onMap}</p>}
      {claimsByPredicate(graph, id).map((group) => (
        <PredicateSection key={`${group.predicate} ${group.end}`} group={group} of={id} />
      ))}
      {placed.length > 0 && (
        <PanelSection label={t('placed')} count={t('claims', { n: placed.length })}>
          <ClaimList claims={byWeight(placed)} name={short} />
        </PanelSection>
      )}
      <EntityActivities id={id} />
      {resting.length > 0 && (
        <PanelSection label={t('resting')} count={t('claims', { n: resting.length })}>
          <ClaimList claims={byWeight(resting)} name={short} />
        </PanelSection>
      )}
      <EntityParts id={id} />
      <AdviceList id={id} />
      <AlsoNamed id={id} />
      <Silence id={id} name={short} />
    </>
  )
}

/** Its names in both languages, and how much stands behind it. */
function EntityHead({ entity, kind }: { readonly entity: Entity; readonly kind: EntityKind }) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  const { id, names, short: label = names } = entity
  const short = inline(label, language)
  const full = inline(names, language)
  const otherName = inline(label, other)
  const counts = entityCounts(graph, id, supportOf(graph, lenses.full('nexus'), [id]).size, t)
  return (
    <PanelHead
      kinds={[kind]}
      name={short}
      otherName={otherName === short ? undefined : otherName}
      otherLanguage={other}
      fullName={full === short ? undefined : full}
      counts={counts}
      focusOn={id}
    />
  )
}
