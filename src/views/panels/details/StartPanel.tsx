// Where does a person begin? One line, questions that lead somewhere, one line of the network read aloud.

import { ArrowRight } from 'lucide-react'
import { linkId, standsOf } from '../../../core/graph/lens.ts'
import { isLeading } from '../../../core/model/activity.ts'
import { firmestClaim } from '../../../core/query/claims.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useAtlas, useHref } from '../../../state/atlas.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { words } from './words.ts'

const READ_ALOUD = { group: 'group:taliban', crime: 'crime:drug-trafficking' }

/** The panel while nothing is selected. */
export function StartPanel() {
  const { graph, lenses } = useAtlas()
  const lens = lenses.full('nexus')
  const href = useHref()
  const t = useWords(words)
  const language = useLanguage()
  const { ontology, report, claims, activities } = graph.dataset
  const gap = lens.nodes.find((node) => node.gap?.activities)?.id
  const news = claims.find(({ footnotes, quantities = [] }) => footnotes?.includes('fn6') && quantities.length > 0)
  const limited = claims.find(({ polarity }) => polarity === 'limited-evidence')
  const leading = new Map<string, number>()
  for (const { id, role } of activities.flatMap(({ leads }) => leads)) {
    if (isLeading({ role })) leading.set(id, (leading.get(id) ?? 0) + 1)
  }
  const most = [...leading].sort((a, b) => b[1] - a[1])[0]?.[0]
  const questions: readonly [Parameters<typeof t>[0], Partial<ViewState> | undefined][] = [
    ['q.ransom', { view: 'network', lens: 'nexus', selected: ['crime:kidnapping-for-ransom'] }],
    ['q.isil', { view: 'network', lens: 'nexus', selected: ['group:isil'] }],
    ['q.gap', gap === undefined ? undefined : { view: 'network', lens: 'nexus', selected: [gap] }],
    ['q.news', news && { view: 'report', unit: news.evidence[0]?.unit ?? null }],
    ['q.limited', limited && { view: 'report', unit: limited.evidence[0]?.unit ?? null }],
    ['q.unodc', most === undefined ? undefined : { view: 'network', lens: 'response', selected: [most] }],
  ]
  const line = lens.links.find(({ id }) => id === linkId(READ_ALOUD.group, READ_ALOUD.crime))
  const stands = line ? standsOf(line) : []
  const firm = firmestClaim(claims.filter(({ id }) => stands.includes(id)))
  const name = (id: string) => {
    return inline(graph.shortOf(id), language)
  }
  return (
    <div className="start">
      <h2>{t('start.title')}</h2>
      <h3>{t('start.questions')}</h3>
      <ul className="questions">
        {questions.map(([key, change]) =>
          change === undefined ? null : (
            <li key={key}>
              <a href={href(change)}>
                <span>{t(key)}</span>
                <ArrowRight size={14} aria-hidden="true" />
              </a>
            </li>
          ),
        )}
      </ul>
      {line && firm && (
        <>
          <h3>{t('start.read')}</h3>
          <p className="read-line">
            <KindMark kind="group" size={16} />
            <b>{name(READ_ALOUD.group)}</b>
            <svg width="44" height="6" viewBox="0 0 44 6" aria-hidden="true">
              <path d="M0 3h44" />
            </svg>
            <span className="hexagon">{name(READ_ALOUD.crime)}</span>
          </p>
          <p>{t('start.line', { n: stands.length, certainty: ontology.certainties[firm.certainty][language] })}</p>
        </>
      )}
      <p className="silent">
        {t('start.covers', { p: report.shape.paragraphs, fn: report.shape.footnotes, a: report.shape.activities })}
      </p>
    </div>
  )
}
