// Where does a person begin? One line, questions that lead somewhere, one line of the network read aloud.

import { ArrowRight } from 'lucide-react'
import { linkId, standsOf } from '../../../../core/graph/lens.ts'
import { firmestClaim } from '../../../../core/query/claims.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { listText } from '../../../../i18n/lists.ts'
import { intlLocale, type Locale } from '../../../../i18n/locales.ts'
import { useShortName } from '../../../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../../../state/atlas.ts'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { LineMark } from '../../../../ui/LineMark.tsx'
import { PanelHeading } from '../../../../ui/PanelHeading.tsx'
import { PanelNote } from '../PanelNote.tsx'
import { words } from './words.ts'
import './StartPanel.css'

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
  // What only our reading ties is said as such at the line, and not counted here.
  const own = claims.filter(({ id, reading }) => reading === 'explicit' && stands.includes(id))
  const firm = firmestClaim(own)
  const name = useShortName(graph)
  const locale = useLocale()
  const covered = (['paragraphs', 'footnotes', 'activities'] as const)
    .filter((of) => report.shape[of] > 0)
    .map((of) => t(`start.covers.${of}`, { n: report.shape[of] }))
  return (
    <div className="start-panel">
      <p className="start-what">
        {t('start.what', { title: report.title[language], date: dayText(report.date, locale) })}
      </p>
      <h2>{t('start.title')}</h2>
      {questions.length > 0 && <PanelHeading>{t('start.questions')}</PanelHeading>}
      <ul className="start-questions">
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
          <PanelHeading>{t('start.read')}</PanelHeading>
          <p className="start-line">
            <KindMark kind="group" size={16} />
            <b>{name(readAloud.source)}</b>
            <LineMark side="threat" length={44} />
            <span className="start-crime kind-crime">{name(readAloud.target)}</span>
          </p>
          <p>{t('start.line', { n: own.length, certainty: ontology.certainties[firm.certainty][language] })}</p>
        </>
      )}
      <PanelNote>{t('start.covers', { all: listText(covered, locale) })}</PanelNote>
    </div>
  )
}

/** "21 May 2015"; no time zone shifts the day. Spans and parts of dates are not needed here, and their code comes later. */
function dayText(day: string, locale: Locale): string {
  const spoken = intlLocale(locale)
  return new Intl.DateTimeFormat(spoken === 'en' ? 'en-GB' : spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
