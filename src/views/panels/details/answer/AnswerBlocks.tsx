// What does the panel of a thing answer, block by block? What the picture in front asks stands first; nothing is left out.

import type { ReactNode } from 'react'
import type { EntityId } from '../../../../core/model/ids.ts'
import { type AnswerRow, type Asked, answerOf } from '../../../../core/query/answer.ts'
import { useWords } from '../../../../i18n/language.ts'
import { useEvidence, useViewState } from '../../../../state/atlas.ts'
import { optionOf } from '../../../../state/options.ts'
import type { ViewState } from '../../../../state/view-state.ts'
import { Below } from '../Below.tsx'
import { EntityActivities } from '../EntityActivities.tsx'
import { PanelSection } from '../PanelSection.tsx'
import { words as panelWords } from '../words.ts'
import { RelationBlock, RelationLine } from './RelationBlock.tsx'
import { TieRow } from './TieRow.tsx'
import './AnswerBlocks.css'

/** What the picture in front asks. */
function askedBy({ view, lens, options }: ViewState): Asked {
  if (view === 'map') return optionOf(options, 'map') === 'response' ? 'activities' : 'places'
  if (lens === 'response') return 'activities'
  return lens === 'places' ? 'places' : 'gains'
}

/** The blocks of a thing. */
export function AnswerBlocks({ id }: { readonly id: EntityId }) {
  const graph = useEvidence()
  const t = useWords(panelWords)
  const asked = useViewState(({ view }) => askedBy(view))
  const { relations, placed, resting } = answerOf(graph, id, asked)
  const isOwn = graph.activitiesOf(id).length > 0
  const rows = relations.filter(({ leads }) => leads)
  const lines = relations.filter(({ leads }) => !leads)
  const activities = <EntityActivities key="activities" id={id} />
  const blocks: readonly ReactNode[] = [
    ...rows.map((relation) => <RelationBlock key={keyOf(relation)} relation={relation} of={id} />),
    placed.length > 0 && <PairBlock key="placed" label={t('placed')} rows={placed} />,
  ]
  const isFirst = asked === 'activities' || isOwn
  const [first, ...rest] = isFirst ? [activities, ...blocks] : blocks
  return (
    <div className="answer">
      {first}
      <Below of={id}>
        {rest}
        {lines.length > 0 && (
          <div className="answer-lines">
            {lines.map((relation) => (
              <RelationLine key={keyOf(relation)} relation={relation} of={id} />
            ))}
          </div>
        )}
        {isFirst ? null : activities}
        {resting.length > 0 && <PairBlock label={t('resting')} rows={resting} />}
      </Below>
    </div>
  )
}

const keyOf = ({ predicate, end }: { readonly predicate: string; readonly end: string }) => `${predicate} ${end}`

/** Claims on other things: a row for each two that they tie. */
function PairBlock({ label, rows }: { readonly label: string; readonly rows: readonly AnswerRow[] }) {
  const t = useWords(panelWords)
  const n = rows.reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <PanelSection label={label} count={t('claims', { n })}>
      <ul>
        {rows.map((row) => (
          <TieRow key={row.ends.join(' ')} row={row} />
        ))}
      </ul>
    </PanelSection>
  )
}
