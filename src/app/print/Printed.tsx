// What stands on paper before a view, or in its place? A view of which there is a figure is printed as that: whole, light, with its
// key, its source and the way back. Of any other, whose it is and where it is found again stands over it.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { FORMATS, writeFigure } from '../../core/export/figure.ts'
import { BRAND } from '../../core/model/shapes.ts'
import { useOnPaper } from '../../hooks/use-on-paper.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import type { FigureOf } from '../../parts/figure.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { pictureColours } from '../../ui/class-colours.ts'
import { themeFonts } from '../../ui/theme.ts'
import type { ViewParts } from '../../ui/view.ts'
import { composeFigure } from '../figure/compose.ts'
import { FIGURES } from '../figure/figures.ts'
import { Part } from '../Part.tsx'
import { VIEWS } from '../registry.ts'
import { PageFeet } from './PageFeet.tsx'
import { useVersion } from './use-version.ts'
import { words } from './words.ts'
import './Printed.css'

/** Nothing, until the page is printed. */
export function Printed() {
  const { parts, figureOf } = usePrintable(useViewState(({ view }) => view.view))
  const options: Readonly<Record<string, string>> = useViewState(({ view }) => view.options)
  const version = useVersion()
  const isOnPaper = useOnPaper()
  if (!isOnPaper) return null
  const isText = parts?.isText === true && options[parts.pictured?.option ?? ''] !== parts.pictured?.value
  return figureOf === undefined || isText ? (
    <Head Key={parts?.Key} version={version} />
  ) : (
    <PaperFigure figureOf={figureOf} version={version} />
  )
}

/** What a view is printed from, as far as it is here. */
interface Printable {
  readonly parts?: ViewParts
  /** Writes its figure, where it has one and is not text alone. */
  readonly figureOf?: FigureOf | undefined
}

/** What the view in front is printed from; what does not arrive is not missed: the page is printed as it stands. */
function usePrintable(front: string): Printable {
  const [arrived, setArrived] = useState<{ readonly of: string; readonly printable: Printable }>()
  useEffect(() => {
    let isGone = false
    const load = async () => {
      const parts = await VIEWS.find(({ id }) => id === front)?.load()
      if (parts === undefined) return
      const figureOf = parts.isText === true && !parts.pictured ? undefined : await FIGURES.get(front)?.()
      if (!isGone) setArrived({ of: front, printable: { parts, figureOf } })
    }
    load().catch(() => {})
    return () => {
      isGone = true
    }
  }, [front])
  return arrived?.of === front ? arrived.printable : {}
}

interface Printing {
  readonly version: string | undefined
}

/** The figure of what is on screen, on a sheet of its own; the list of its marks, where it stands beside it, comes after. */
function PaperFigure({ figureOf, version }: Printing & { readonly figureOf: FigureOf }) {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const language = useLanguage()
  const sheet = useRef<HTMLDivElement>(null)
  const svg = useMemo(() => {
    const asked = { atlas, view, locale: language }
    const address = new URL(atlas.actions.href({ data: version ?? null }), window.location.href).href
    const figure = composeFigure(asked, figureOf(asked), { version, address })
    return writeFigure(figure, FORMATS.a4, pictureColours('light'), themeFonts())
  }, [atlas, view, language, figureOf, version])
  useLayoutEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    sheet.current?.replaceChildren(document.importNode(drawn, true))
  }, [svg])
  const isListed = view.list && view.view === VIEWS[0]?.id
  return <div className="paper-figure" data-paper={isListed ? 'listed' : 'whole'} ref={sheet} />
}

/** Over a view: whose it is, what is filtered, where it is found again, and what its signs mean. */
function Head({ Key, version }: Printing & { readonly Key: ViewParts['Key'] | undefined }) {
  const { graph } = useAtlas()
  const view = useViewState((store) => store.view)
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { title, symbol, date } = graph.dataset.report
  const filters = chipsOf(graph, view, locale).map(({ name }) => name)
  const set = version === undefined ? t('dataset.plain') : t('dataset', { version })
  return (
    <header className="paper-head" data-paper="head">
      <p>
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d={BRAND} />
        </svg>
        <b>Nexus Atlas</b>
        <span>{t('source', { title: title[language], symbol, date: dateText(date, undefined, locale) })}</span>
      </p>
      {filters.length > 0 && <p>{t('filtered', { filters: filters.join(t('join')) })}</p>}
      <p>{t('here', { address: window.location.href })}</p>
      {Key && <Part of={Key} />}
      <PageFeet start={symbol} middle={set} />
    </header>
  )
}
