// What ties a thing to others in one way? Where that answers, a row for each of them; otherwise one line that unfolds.

import { useCallback, useId, useState } from 'react'
import type { EntityId } from '../../../../core/model/ids.ts'
import type { AnswerRelation } from '../../../../core/query/answer.ts'
import { unitRuns } from '../../../../core/query/unit-runs.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../../i18n/names.ts'
import { useAtlas, useEvidence } from '../../../../state/atlas.ts'
import { ClaimList } from '../ClaimList.tsx'
import { predicateCount } from '../counts.ts'
import { PanelSection } from '../PanelSection.tsx'
import { ThingHeading } from '../ThingHeading.tsx'
import { words as panelWords } from '../words.ts'
import { Fold } from './Fold.tsx'
import { marksOf, RunChips } from './RunChips.tsx'
import { fitting, useRoom } from './room.ts'
import { TieRow } from './TieRow.tsx'
import { words } from './words.ts'
import './RelationBlock.css'

interface RelationProps {
  readonly relation: AnswerRelation
  /** The thing they are all about. */
  readonly of: EntityId
}

/** A relation that answers: its partners, each in a row. */
export function RelationBlock({ relation, of }: RelationProps) {
  const { has } = useAtlas()
  const graph = useEvidence()
  const t = useWords(panelWords)
  const roleOf = useRole(of)
  return (
    <PanelSection label={useLabel(relation)} count={predicateCount(graph, relation, of, t)}>
      <ul className="answer-rows">
        {relation.rows.map((row) => (
          <TieRow
            key={row.ends.join(' ')}
            row={row}
            of={of}
            asksSum={relation.isGain && has.has('sums')}
            aside={roleOf(row)}
          />
        ))}
      </ul>
    </PanelSection>
  )
}

/** Any other relation: what it is called, whom it ties and where, in one line; a press unfolds its claims, thing by thing. */
export function RelationLine({ relation, of }: RelationProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const room = useRoom()
  const roleOf = useRole(of)
  const [isOpen, setIsOpen] = useState(false)
  const open = useCallback(() => setIsOpen(true), [])
  const id = useId()
  const label = useLabel(relation)
  const units = unitRuns(
    relation.rows.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit))),
  )
  const names = relation.rows.map(({ ends: [end = ''] }) => name(end))
  const [first = ''] = names
  const ways = [names.join(t('line.join')), t('line.more', { name: first, n: names.length - 1 })]
  const shown = fitting(
    (names.length > 1 ? ways : names).map((way) => `${label} ${way}`),
    marksOf(units, locale),
    room,
  ).slice(label.length + 1)
  return (
    <section className={isOpen ? 'answer-line open' : 'answer-line'}>
      <div className="answer-line-head">
        <h3>
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            <span>{label}</span> {shown}
          </button>
        </h3>
        <RunChips runs={units} isOpen={isOpen} onMore={open} />
      </div>
      <Fold id={id} isOpen={isOpen} onFound={open}>
        {relation.rows.map((row) => {
          const {
            claims,
            ends: [other = ''],
          } = row
          return (
            <div key={other}>
              <ThingHeading id={other} of={of} claims={claims.length} aside={roleOf(row)} />
              <ClaimList claims={claims} name={nameInside(other, name(other))} />
            </div>
          )
        })}
      </Fold>
    </section>
  )
}

/** What the relation is called, from the end that the panel is about. */
function useLabel({ predicate: id, end, isGain }: AnswerRelation): string {
  const { graph } = useAtlas()
  const t = useWords(panelWords)
  const language = useLanguage()
  const predicate = graph.dataset.ontology.predicates.find((one) => one.id === id)
  if (isGain && end === 'object') return t('predicate.benefits.object')
  return (end === 'subject' ? predicate?.label : predicate?.inverse)?.[language] ?? id
}

/** What the other end is to this one. Of a relation called the same from either end, each claim says for itself which end this is. */
function useRole(of: EntityId): (row: AnswerRelation['rows'][number]) => string | undefined {
  const { graph } = useAtlas()
  const language = useLanguage()
  const { roles } = graph.dataset.ontology
  return ({ claims }) => {
    const called = new Set(
      claims.map(({ role, subject }) => role && roles[role]?.[subject === of ? 'label' : 'inverse'][language]),
    )
    return called.size === 1 ? [...called][0] : undefined
  }
}
