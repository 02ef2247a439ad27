// What does the report say of one thing? The answer, the claims, the activities, what is asked, and what is not said.

import type { DossierSubject } from '../../core/query/dossier.ts'
import { countListed, supportOf } from '../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { askedText } from '../../i18n/said/advice-text.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { silenceOn } from '../../parts/silence/silence.ts'
import { useAtlas, useEvidence, useHref } from '../../state/atlas.ts'
import { Prose } from '../../ui/Prose.tsx'
import { Activities } from './Activities.tsx'
import { Answer } from './Answer.tsx'
import { isGain } from './answer.ts'
import { ClaimTable, type NoteNumbers, PartnerTable } from './ClaimTable.tsx'
import { DossierUnits } from './DossierUnits.tsx'
import { Section } from './Section.tsx'
import { words } from './words.ts'
import './Subject.css'

interface SubjectProps {
  readonly subject: DossierSubject
  readonly numbers: NoteNumbers
  readonly level: 2 | 3
}

/** All that is said of a subject. */
export function Subject({ subject, numbers, level }: SubjectProps) {
  const { id, relations, placed, resting, above } = subject
  const t = useWords(words)
  const labelOf = useRelationLabel()
  return (
    <>
      <Answer subject={subject} />
      {relations.length + placed.length + resting.length + above > 0 && (
        <Section level={level} title={t('claims')}>
          {above > 0 && <p>{t('above', { n: above })}</p>}
          {relations.map(({ predicate, end, partners }) => (
            <PartnerTable
              key={`${predicate} ${end}`}
              label={labelOf(predicate, end)}
              partners={partners}
              numbers={numbers}
            />
          ))}
          {placed.length > 0 && <ClaimTable label={t('placed')} claims={placed} numbers={numbers} />}
          {resting.length > 0 && <ClaimTable label={t('resting')} claims={resting} numbers={numbers} />}
        </Section>
      )}
      <Activities id={id} level={level} />
      <Advice id={id} level={level} />
      <Around id={id} level={level} />
      <NotSaid id={id} level={level} />
    </>
  )
}

/** How a relation is called from the end that the subject is. */
function useRelationLabel(): (predicate: string, end: 'subject' | 'object') => string {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  return (id, end) => {
    if (end === 'object' && isGain(graph, id)) return t('gainers')
    const predicate = graph.dataset.ontology.predicates.find((one) => one.id === id)
    return (end === 'subject' ? predicate?.label : predicate?.inverse)?.[language] ?? id
  }
}

interface PartProps {
  readonly id: string
  readonly level: 2 | 3
}

/** What is asked for that names it or concerns it. */
function Advice({ id, level }: PartProps) {
  const graph = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const advice = graph.recommendationsOn(id)
  if (advice.length === 0) return null
  return (
    <Section level={level} title={t('advice')}>
      <ul className="dossier-advice">
        {advice.map((one) => (
          <li key={one.id}>
            <DossierUnits units={one.evidence.map(({ unit }) => unit)} />
            <span>
              <InLanguage language={language}>
                <Prose text={one.statement[language]} />
              </InLanguage>{' '}
              <small>{askedText(one, graph.dataset.ontology, locale)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is part of it, and where it is named without more being said. */
function Around({ id, level }: PartProps) {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const href = useHref()
  const name = useShortName(graph)
  const parts = graph.dataset.entities.filter(({ id: part, parent }) => parent === id && countListed(graph, part) > 0)
  const support = supportOf(graph, lenses.full('nexus'), [id])
  const units = [...graph.unitsNaming(id)].filter((unit) => !support.has(unit))
  return (
    <>
      {parts.length > 0 && (
        <Section level={level} title={t('parts')}>
          <ul className="dossier-names">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={href({ selected: [part.id] })}>
                  {t('part', { name: name(part.id), n: countListed(graph, part.id) })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {units.length > 0 && (
        <Section level={level} title={t('also')}>
          <p>
            <DossierUnits units={units} />
          </p>
        </Section>
      )}
    </>
  )
}

/** As its panel says it: never a denial. */
function NotSaid({ id, level }: PartProps) {
  const { graph, has } = useAtlas()
  const { isAll } = useEvidence()
  const t = useWords(words)
  const { text, whole } = silenceOn(id, { graph, has, isAll, locale: useLocale() })
  return (
    <Section level={level} title={t('silent')}>
      <p>{text}</p>
      {whole && (
        <p>
          {whole.text} <DossierUnits units={whole.units} />
        </p>
      )}
    </Section>
  )
}
