// Which reports does the site have, and which one is open? A link to each, with what tells it from the others.

import type { ListedReport } from '../../core/model/pack.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { localeName } from '../../i18n/locales.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { useReportHref } from './use-report-href.ts'
import type { KnownReports } from './use-report-list.ts'
import { words } from './words.ts'
import './ReportLinks.css'

interface LinkHands {
  /** The report that is being opened. */
  readonly opening?: string | undefined
  readonly onChoose?: (id: string) => void
  /** Where one tab stop is enough for all. */
  readonly tabIndexOf?: (id: string) => number
}

/** A link to every report of the list; why there is none, where it did not arrive. */
export function ReportLinks({ list, ...hands }: { readonly list: KnownReports } & LinkHands) {
  const t = useWords(words)
  return (
    <nav aria-label={t('reports')}>
      <Listed list={list} {...hands} />
    </nav>
  )
}

function Listed({ list, ...hands }: { readonly list: KnownReports } & LinkHands) {
  const t = useWords(words)
  const { listed, hasFailed, retry } = list
  if (hasFailed)
    return (
      <div className="reports-failure" role="alert">
        <p>{t('failed')}</p>
        <button type="button" className="plain-button" onClick={retry}>
          {t('retry')}
        </button>
      </div>
    )
  if (listed === undefined) return <p className="reports-waiting">{t('waiting')}</p>
  return (
    <ul className="reports">
      {listed.map((one) => (
        <li key={one.id}>
          <ReportLink one={one} {...hands} />
        </li>
      ))}
    </ul>
  )
}

function ReportLink({ one, opening, onChoose, tabIndexOf }: { readonly one: ListedReport } & LinkHands) {
  const { id, symbol, title, date, languages, proved } = one
  const { source } = useAtlas()
  const href = useHref()
  const hrefOf = useReportHref()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const isOpen = id === source.id
  const spoken = listText(languages.map(localeName), locale, 'row')
  const facts = [dateText(date, undefined, locale), spoken, t(proved ? 'proved' : 'unproved')].join(' · ')
  return (
    <a
      data-report={id}
      // The one that is open stays as it is.
      href={isOpen ? href({}) : hrefOf(id)}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={tabIndexOf?.(id)}
      onClick={() => onChoose?.(id)}
    >
      <b>{symbol}</b>
      <span lang={languages.includes(language) ? language : languages[0]}>{title[language]}</span>
      <small>{id === opening ? <span role="status">{t('waiting')}</span> : facts}</small>
    </a>
  )
}
