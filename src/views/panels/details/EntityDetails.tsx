// Everything the report says about one entity: how firm, the answer in rows, activities, and what is not said.

import type { Entity } from '../../../core/model/entity.ts'
import { type EntityKind, kindOf } from '../../../core/model/ids.ts'
import { claimsOn } from '../../../core/query/claims.ts'
import { supportOf } from '../../../core/query/support.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { AdviceList } from './AdviceList.tsx'
import { AnswerBlocks } from './answer/AnswerBlocks.tsx'
import { HowFirm } from './answer/HowFirm.tsx'
import { Below } from './Below.tsx'
import { entityCounts, mapCount } from './counts.ts'
import { AlsoNamed, EntityParts } from './EntityParts.tsx'
import { PanelHead } from './PanelHead.tsx'
import { Silence } from './Silence.tsx'
import { SourceFacts } from './SourceFacts.tsx'
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
  const onMap = mapCount(graph, id, t)
  return (
    <>
      <EntityHead entity={entity} kind={kind} />
      <HowFirm claims={claimsOn(graph, id)} />
      {entity.role && <p className="entity-role">{entity.role[language]}</p>}
      {entity.source && <SourceFacts source={entity.source} />}
      {entity.note && <p className="claim-note">{entity.note[language]}</p>}
      {onMap && <p className="claim-note">{onMap}</p>}
      <AnswerBlocks id={id} />
      <Below of={id}>
        <EntityParts id={id} />
        <AdviceList id={id} />
        <AlsoNamed id={id} />
      </Below>
      <Silence id={id} />
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
