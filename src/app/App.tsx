// The page in its language and theme, in the frame that the link asks for.

import { useEffect, useState } from 'react'
import { endsOf } from '../core/query/ends.ts'
import { LanguageContext, useLanguage } from '../i18n/language.ts'
import { dataLanguage, directionOf, type Locale } from '../i18n/locales.ts'
import { shortName } from '../i18n/names.ts'
import { loadWords, speaks, withWords } from '../i18n/words.ts'
import { useAtlas, useSelected, useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { FigureFrame } from './FigureFrame.tsx'
import { PageFrame } from './PageFrame.tsx'
import { Paper } from './Paper.tsx'
import { rareCode } from './rare-code.ts'
import type { AtlasTexts } from './texts.ts'
import type { LoadedView } from './use-parts.ts'
import { TextsContext } from './use-texts.ts'

const rareFrame = lateCode(withWords(() => rareCode().then((module) => module.RareFrame)))

/** The page. `loaded` is a view whose code is there already; `texts` fetches our sentences in another language. */
export function App({
  loaded,
  texts,
}: {
  readonly loaded?: LoadedView | undefined
  readonly texts?: AtlasTexts | undefined
}) {
  const language = useSpoken(
    useViewState(({ view }) => view.language),
    texts,
  )
  const theme = useViewState(({ view }) => view.theme)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <LanguageContext value={language}>
      <TextsContext value={texts}>
        <Frame loaded={loaded} />
      </TextsContext>
    </LanguageContext>
  )
}

/** The language that is spoken: the one that is wanted, as soon as its words and texts are here. */
function useSpoken(wanted: Locale, texts: AtlasTexts | undefined): Locale {
  const [spoken, setSpoken] = useState(wanted)
  const isHere = speaks(wanted) && (texts === undefined || texts.has(dataLanguage(wanted)))
  useEffect(() => {
    if (isHere) setSpoken(wanted)
    else void Promise.all([loadWords(wanted), texts?.load(dataLanguage(wanted))]).then(() => setSpoken(wanted))
  }, [isHere, wanted, texts])
  return isHere ? wanted : spoken
}

/** One frame for each way to look: they are states of one page. */
function Frame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const chrome = useViewState(({ view }) => view.chrome)
  const isScene = useViewState(({ view }) => view.scene !== null)
  useTitle()
  // Where it does not come, what is shown stands alone.
  const alone =
    chrome === 'page' || chrome === 'dossier' || chrome === 'author' ? (
      <PageFrame loaded={loaded} />
    ) : (
      <FigureFrame chrome={chrome} loaded={loaded} />
    )
  if (chrome === 'dossier' || chrome === 'speaker' || chrome === 'author' || (isScene && chrome === 'present'))
    return (
      <Late of={rareFrame} failed={() => alone}>
        {(RareFrame) => <RareFrame loaded={loaded} />}
      </Late>
    )
  return (
    <>
      <Paper />
      {alone}
    </>
  )
}

function useTitle(): void {
  const { graph } = useAtlas()
  const selected = useSelected()
  const language = useLanguage()
  useEffect(() => {
    const names = endsOf(graph, selected ?? '')
      .map((id) => shortName(id, graph, language))
      .filter((name) => name !== '')
    document.title = [
      ...(names.length > 0 ? [names.join(' – ')] : []),
      'Nexus Atlas',
      graph.dataset.report.symbol,
    ].join(' · ')
  }, [graph, selected, language])
}
