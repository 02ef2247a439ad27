// What is round a page without script: its head for readers of links, the way into the network and to the other language, the
// source and version at the foot.

import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { useAtlas } from '../../state/atlas.ts'
import { toHash } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { words as dossierWords } from '../dossier/words.ts'
import { PLACES, wayTo } from './addresses.ts'
import { words } from './words.ts'

/** Where a page lies, by language, and where the site does, if that is known. */
export interface PagePlace {
  readonly at: (language: Language) => string
  readonly site: string | undefined
}

/** One page, from its first tag on. */
export function PageSheet({
  place: { at, site },
  title,
  description,
  state,
  children,
}: {
  readonly place: PagePlace
  readonly title: string
  readonly description: string
  /** What shows it in the network. */
  readonly state: Partial<ViewState>
  readonly children: ReactNode
}) {
  const language = useLanguage()
  const t = useWords(words)
  const own = at(language)
  const other: Language = language === 'en' ? 'zh' : 'en'
  const { symbol } = useAtlas().graph.dataset.report
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[title, 'Nexus Atlas', ...(title.includes(symbol) ? [] : [symbol])].join(' · ')}</title>
        <meta name="description" content={description} />
        <meta property="og:type" content="article" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={wayTo('pages.css', own)} />
        {site !== undefined && <link rel="canonical" href={site + own} />}
        {site !== undefined &&
          LANGUAGES.map((one) => <link key={one} rel="alternate" hrefLang={one} href={site + at(one)} />)}
      </head>
      <body>
        <nav>
          <a href={wayTo(toHash({ ...DEFAULT_STATE, language, ...state }), own)}>{t('open')}</a>
          <a href={wayTo(PLACES.list(language), own)}>{t('list')}</a>
          <a href={wayTo(at(other), own)} lang={other} hrefLang={other}>
            {t('other')}
          </a>
        </nav>
        <main>{children}</main>
        <Foot />
      </body>
    </html>
  )
}

function Foot() {
  const { graph, source } = useAtlas()
  const t = useWords(dossierWords)
  const language = useLanguage()
  const locale = useLocale()
  const { symbol, title, date, url } = graph.dataset.report
  return (
    <footer>
      <p>
        {t('foot.source', { title: title[language], symbol, date: dateText(date, undefined, locale), url: '' })}{' '}
        <a href={url[language]}>{url[language]}</a>
      </p>
      <p>{t('foot.version', { version: source.version ?? '' })}</p>
    </footer>
  )
}
