// Is the figure made? Its view, words and names in another language, and the version of the dataset may have to come first.

import { useContext, useEffect, useState } from 'react'
import { FORMATS, type FormatName, writeFigure } from '../../core/export/figure.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { loadWords } from '../../i18n/words.ts'
import { fetchList } from '../../parts/reports/fetch-list.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { type ShownTheme, themeColours, themeFonts } from '../../ui/theme.ts'
import { FIGURES } from '../registry.ts'
import { TextsContext } from '../use-texts.ts'
import { composeFigure } from './compose.ts'

/** How a figure is wanted. */
export interface FigureChoice {
  readonly format: FormatName
  readonly language: Locale
  readonly theme: ShownTheme
}

/** The file of a figure, or why there is none. */
export type MadeFigure = { readonly svg: string; readonly described: string } | { readonly fault: string }

/** The figure of what is on screen; `null` while it is made. */
export function useFigure({ format, language, theme }: FigureChoice): MadeFigure | null {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const texts = useContext(TextsContext)
  const [made, setMade] = useState<MadeFigure | null>(null)
  useEffect(() => {
    let isGone = false
    const make = async (): Promise<MadeFigure> => {
      const load = FIGURES.get(view.view)
      if (load === undefined) return { fault: view.view }
      const [figureOf, list] = await Promise.all([
        load(),
        fetchList(),
        loadWords(language),
        texts?.load(dataLanguage(language)),
      ])
      const { source } = atlas
      const version = source.version ?? list?.reports.find(({ id }) => id === source.id)?.version
      const address = new URL(atlas.actions.href({ language }), window.location.href).href
      const asked = { atlas, view, locale: language }
      const figure = composeFigure(asked, figureOf(asked), { version, address })
      return {
        svg: writeFigure(figure, FORMATS[format], themeColours(theme), themeFonts()),
        described: figure.described,
      }
    }
    make().then(
      (done) => isGone || setMade(done),
      (error: unknown) => isGone || setMade({ fault: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isGone = true
    }
  }, [atlas, view, texts, format, language, theme])
  return made
}
