// Is the figure made? Its view, words and names in another language, and the version of the dataset may have to come first.

import { useContext, useEffect, useState } from 'react'
import { type FormatName, formatFor, writeFigures } from '../../core/export/figure.ts'
import { type CopiedText, writeText } from '../../core/export/figure-text.ts'
import type { Language } from '../../core/model/words.ts'
import { loadWords } from '../../i18n/words.ts'
import { fetchVersion } from '../../parts/reports/fetch-list.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { pictureColours } from '../../ui/class-colours.ts'
import { type ShownTheme, themeFonts } from '../../ui/theme.ts'
import { TextsContext } from '../use-texts.ts'
import { composeFigure, VERSION } from './compose.ts'
import { composeText } from './compose-text.ts'
import { FIGURES } from './figures.ts'

/** How a figure is wanted. */
export interface FigureChoice {
  readonly format: FormatName
  /** One, or several in one file; the first one leads. */
  readonly languages: readonly Language[]
  readonly theme: ShownTheme
}

/** The file of a figure and its text, or why there is none. */
export type MadeFigure =
  | { readonly svg: string; readonly headline: string; readonly described: string; readonly text: CopiedText }
  | { readonly fault: string }

/** The figure of what is on screen; `null` while it is made. */
export function useFigure({ format, languages, theme }: FigureChoice): MadeFigure | null {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const texts = useContext(TextsContext)
  const [made, setMade] = useState<MadeFigure | null>(null)
  useEffect(() => {
    let isGone = false
    const make = async (): Promise<MadeFigure> => {
      const load = FIGURES.get(view.view)
      if (load === undefined) return { fault: view.view }
      const [figureOf, version] = await Promise.all([
        load(),
        fetchVersion(atlas.source),
        ...languages.flatMap((language) => [loadWords(language), texts?.load(language)]),
      ])
      const compose = (locale: Language) => {
        // What is quoted says of which data it is.
        const data = version?.slice(0, VERSION) ?? null
        const address = new URL(atlas.actions.href({ language: locale, data }), window.location.href).href
        const asked = { atlas, view, locale }
        const content = figureOf(asked)
        const origin = { version, address }
        return { figure: composeFigure(asked, content, origin), text: composeText(asked, content, origin) }
      }
      const [first = 'en', ...others] = languages
      const composed = [compose(first), ...others.map(compose)] as const
      const [{ figure }, ...more] = composed
      const figures = [figure, ...more.map((one) => one.figure)] as const
      return {
        svg: writeFigures(figures, formatFor(format, languages.length), pictureColours(theme), themeFonts()),
        headline: figure.headline,
        text: writeText(composed.map(({ text }) => text)),
        described: figures.map(({ described }) => described).join(' / '),
      }
    }
    make().then(
      (done) => isGone || setMade(done),
      (error: unknown) => isGone || setMade({ fault: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isGone = true
    }
  }, [atlas, view, texts, format, languages, theme])
  return made
}
