// Where does a person begin? One line, questions that lead somewhere, one line of the network read aloud.

import { ArrowRight } from 'lucide-react'
import { linkId, standsOf } from '../../../core/graph/lens.ts'
import { firmestClaim } from '../../../core/query/claims.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { useShortName } from '../../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { LineMark } from '../../../ui/LineMark.tsx'
import { words } from './words.ts'

/** The panel while nothing is selected. */
export function StartPanel() {
  const { graph, lenses } = useAtlas()
  const lens = lenses.full('nexus')
  const { hrefTo } = useActions()
  // Addresses change with every step.
  useViewState(({ view }) => view)
  const t = useWords(words)
  const language = useLanguage()
  const { ontology, report, claims, guide } = graph.dataset
  const { readAloud, questions } = guide
  const line = readAloud && lens.links.find(({ id }) => id === linkId(readAloud.source, readAloud.target))
  const stands = line ? standsOf(line) : []
  const firm = firmestClaim(claims.filter(({ id }) => stands.includes(id)))
  const name = useShortName(graph)
  return (
    <div className="start">
      <h2>{t('start.title')}</h2>
      {questions.length > 0 && <h3>{t('start.questions')}</h3>}
      <ul className="questions">
        {questions.map(({ text, link }) => (
          <li key={link}>
            <a href={hrefTo(link)}>
              <span>{text[language]}</span>
              <ArrowRight size={14} aria-hidden="true" />
            </a>
          </li>
        ))}
      </ul>
      {line && firm && readAloud && (
        <>
          <h3>{t('start.read')}</h3>
          <p className="read-line">
            <KindMark kind="group" size={16} />
            <b>{name(readAloud.source)}</b>
            <LineMark side="threat" length={44} />
            <span className="hexagon kind-crime">{name(readAloud.target)}</span>
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
