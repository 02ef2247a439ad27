// What does index.html hold before any script has run? The frames, the headline and the picture of the first lens, made of
// the page's own parts; for who has no script, the outline of the report and the claims about its groups as text.

import published from 'virtual:atlas-reports'
import type { ComponentType, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { buildGraph, type WholeGraph } from '../core/graph/graph.ts'
import { type Lens, standsOf } from '../core/graph/lens.ts'
import type { FrameName } from '../core/layout/frames.ts'
import type { LensOrder } from '../core/layout/order-part.ts'
import type { Still } from '../core/layout/still.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { LANGUAGES, type Language } from '../core/model/words.ts'
import { LanguageContext } from '../i18n/language.ts'
import { AtlasContext, type LensOrders } from '../state/atlas.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import type { ViewParts } from '../ui/view.ts'
import { FigureCaption } from './FigureCaption.tsx'
import { FigureShell } from './FigureShell.tsx'
import { HeaderShell } from './HeaderShell.tsx'
import { openAtlas } from './open-atlas.ts'
import { PageShell } from './PageShell.tsx'
import { PanelShell } from './PanelShell.tsx'
import { VIEWS } from './registry.ts'
import { ReportMark } from './reports/ReportToggle.tsx'
import { SideShell } from './SideShell.tsx'
import { StageShell, Stages } from './Stage.tsx'
import { StillFailure, StillSealed } from './still/StillFailure.tsx'
import { StillText } from './still/StillText.tsx'
import type { StillData, StillWords } from './still-data.ts'

/** Of what a view's picture is made. */
interface StillProps {
  readonly graph: WholeGraph
  readonly order: LensOrder
  readonly locale: string
}

/** What a view exports from its `still.tsx`. */
interface StillModule {
  readonly stillOf: (props: StillProps, frame: FrameName) => Still
  readonly stillHeadline: (graph: WholeGraph, locale: string) => { readonly title: string; readonly support: string }
  readonly stillRows: (
    graph: WholeGraph,
    locale: string,
  ) => { readonly rows: ReactNode; readonly headline: { readonly title: string; readonly support: string } }
  readonly StillView: ComponentType<StillProps>
}

/** The parts of the page that the build puts into index.html. */
export interface StillPage {
  /** Inside the root element. */
  readonly root: string
  /** Shown without script only. */
  readonly noscript: string
  /** For the script that fits the picture to its canvas. */
  readonly data: StillData
}

const FOUND = import.meta.glob<StillModule>('../views/*/still.tsx')

/** Renders the page as it is before any script; `undefined` where no view can be shown so. */
export async function stillPage(dataset: Dataset, orders: LensOrders): Promise<StillPage | undefined> {
  const [[path, load] = []] = Object.entries(FOUND)
  const front = VIEWS.find(({ id }) => path?.includes(`/${id}/`))
  if (load === undefined || front === undefined) return undefined
  const [view, parts] = await Promise.all([load(), front.load()])
  const graph = buildGraph(dataset)
  const inLanguage = (locale: Language) => ({ graph, order: orders.nexus, locale })
  const root = renderToStaticMarkup(
    <>
      <PageShell
        front={front.id}
        stop="peek"
        is={['still', 'resting']}
        header={headerOf(dataset.report.symbol)}
        side={<SideShell />}
        panel={<PanelShell />}
      >
        <Stages>
          <StageShell place="front">
            <view.StillView {...inLanguage('en')} />
          </StageShell>
        </Stages>
      </PageShell>
      <FigureShell isStill />
    </>,
  )
  const said = (language: Language): StillWords => {
    const of = (frame: FrameName) => {
      const { labels, asides, heads, size } = view.stillOf(inLanguage(language), frame)
      return { labels, asides, heads, size }
    }
    const { rows, headline } = view.stillRows(graph, language)
    return {
      ...view.stillHeadline(graph, language),
      rows: { ...headline, markup: renderToStaticMarkup(rows) },
      failure: renderToStaticMarkup(<StillFailure language={language} />),
      sealed: renderToStaticMarkup(<StillSealed language={language} />),
      caption: captionIn(language, parts, dataset, orders),
      parts: { whole: of('wide'), narrow: of('narrow') },
    }
  }
  const lensIn = (frame: FrameName) => bareLens(view.stillOf(inLanguage('en'), frame).lens)
  const whole = lensIn('wide')
  const isIn = (id: string) => whole.nodes.some((node) => node.id === id)
  return {
    root,
    noscript: renderToStaticMarkup(LANGUAGES.map((language) => <StillText key={language} {...{ graph, language }} />)),
    data: {
      order: orders.nexus.map((ids) => ids.filter(isIn)),
      lenses: { whole, narrow: lensIn('narrow') },
      words: { en: said('en'), zh: said('zh') },
    },
  }
}

/** Where there are several reports the symbol stands in the place of the button that leads to them. */
function headerOf(symbol: string): ReactNode {
  if (published.length === 1) return <HeaderShell home="#" symbol={symbol} />
  return (
    <HeaderShell home="#">
      <ReportMark symbol={symbol} />
    </HeaderShell>
  )
}

/** Lines carry nothing but how they are drawn: of what they stand for, how many there are. */
function bareLens(lens: Lens): Lens {
  const links = lens.links.map((link) => {
    const { stroke } = link
    return { ...link, strands: standsOf(link).map((_, i) => ({ stand: `${i}`, stroke, reading: 'explicit' as const })) }
  })
  return { ...lens, links }
}

/** What stands under the picture where it stands alone, with the way to the page; the script knows who may follow it. */
function captionIn(language: Language, { Key }: ViewParts, dataset: Dataset, orders: LensOrders): string {
  const nowhere = { hash: () => '', push: () => {}, replace: () => {}, listen: () => () => {} }
  const atlas = openAtlas(
    { source: { id: '', isFirst: true, published }, dataset, orders },
    nowhere,
    { ...DEFAULT_STATE, language, chrome: 'embed' },
    noShelf,
    () => Promise.reject(new Error('no copy is read here')),
  )
  const within = (children: ReactNode) => (
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </AtlasContext>
  )
  return renderToStaticMarkup(within(<FigureCaption chrome="embed" Key={Key} />))
}

function noShelf(): never {
  throw new Error('nothing is kept here')
}
