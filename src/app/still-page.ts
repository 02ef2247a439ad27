// What does index.html hold before any script has run? The frame, the headline and the picture of the first lens; for
// who has no script, the outline of the report and the claims about its groups as text. Rendered at build.

import published from 'virtual:atlas-reports'
import { escaped, writeScene } from '../core/export/picture.ts'
import { buildGraph, type Graph } from '../core/graph/graph.ts'
import { FRAME_NAMES, type FrameName } from '../core/layout/frames.ts'
import type { LensOrder } from '../core/layout/lens-order.ts'
import { type Still, stillScene } from '../core/layout/still.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { LANGUAGES, type Language } from '../core/model/words.ts'
import { unitMark } from '../i18n/units.ts'
import { inline, translator } from '../i18n/words.ts'
import type { LensOrders } from '../state/atlas.ts'
import type { StillData, StillWords } from './still-data.ts'
import { words } from './words.ts'

/** What a view exports from its `still.ts`. */
interface StillView {
  readonly stillOf: (graph: Graph, order: LensOrder, locale: string, frame: FrameName) => Still
  readonly stillHeadline: (graph: Graph, locale: string) => { readonly title: string; readonly support: string }
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

const FOUND = import.meta.glob<StillView>('../views/*/still.ts')

/** Renders the page as it is before any script; `undefined` where no view can be shown so. */
export async function stillPage(dataset: Dataset, orders: LensOrders): Promise<StillPage | undefined> {
  const view = await Object.values(FOUND)[0]?.()
  if (view === undefined) return undefined
  const graph = buildGraph(dataset)
  const stillIn = (locale: Language, frame: FrameName) => view.stillOf(graph, orders.nexus, locale, frame)
  const data = dataOf(stillIn, (locale) => view.stillHeadline(graph, locale))
  const { title, support } = view.stillHeadline(graph, 'en')
  const picture = (frame: FrameName, only: string) => {
    const { scene } = stillScene(stillIn('en', frame))
    return `<svg class="picture ${only}" viewBox="0 0 ${scene.width} ${scene.height}" preserveAspectRatio="xMidYMin meet" role="img" aria-label="${escaped(title)}">${writeScene(scene)}</svg>`
  }
  const named = `<span>${escaped(dataset.report.symbol)}</span>`
  const symbol = published.length > 1 ? `</span><span class="report-toggle">${named}</span>` : `${named}</span>`
  const root = `<div class="frame front-network sheet-peek still"><header class="header"><span class="brand"><svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true"><path d="M0 7l4.5-4.5L9 7l-4.5 4.5zM8 6h8v2H8zM16 1h6v12h-6z"/></svg><b>Nexus Atlas</b>${symbol}</header><aside class="side"></aside><main class="stage"><div class="views"><div class="view"><section class="network"><p class="phone-bar"></p><header class="headline"><h1>${escaped(title)}</h1><p>${escaped(support)}</p></header><div class="network-body"><div class="canvas-frame"><noscript>${picture('wide', 'only-wide')}${picture('narrow', 'only-narrow')}</noscript></div></div></section></div></div></main><aside class="panel"></aside><footer class="foot"></footer></div>`
  return { root, noscript: LANGUAGES.map((language) => textOf(graph, language)).join(''), data }
}

/** Lens and layouts once, words in every language. Lines carry nothing but how they are drawn. */
function dataOf(
  stillIn: (locale: Language, frame: FrameName) => Still,
  headline: (locale: Language) => { readonly title: string; readonly support: string },
): StillData {
  const frame = (name: FrameName) => {
    const { lens, layout } = stillIn('en', name)
    return { lens: { ...lens, links: lens.links.map((link) => ({ ...link, strands: [] })) }, layout }
  }
  const said = (language: Language): StillWords => {
    const of = (name: FrameName) => {
      const { labels, asides, heads, size } = stillIn(language, name)
      return { labels, asides, heads, size }
    }
    const t = translator(words, language)
    const failure = { what: t('failed.page'), still: t('failed.page.still'), action: t('retry') }
    return { ...headline(language), failure, frames: { wide: of('wide'), medium: of('medium'), narrow: of('narrow') } }
  }
  const [wide, medium, narrow] = FRAME_NAMES.map(frame)
  if (!wide || !medium || !narrow) throw new Error('a frame is missing')
  return { frames: { wide, medium, narrow }, words: { en: said('en'), zh: said('zh') } }
}

/** The outline and the claims about the groups, in one language. */
function textOf(graph: Graph, language: Language): string {
  const { dataset } = graph
  const t = translator(words, language)
  const units = (section: string) => dataset.units.filter((unit) => unit.section === section)
  const outline = dataset.sections
    .filter(({ id }) => units(id).length > 0)
    .map(({ id, number, title }) => {
      const own = units(id)
      const ends = [own[0], own.at(-1)].map((unit) => unitMark(unit?.id ?? '', language))
      return `<li>${escaped(`${number[language]} ${title[language]}`.trim())} <small>${ends[0] === ends[1] ? ends[0] : ends.join('–')}</small></li>`
    })
  const groups = dataset.entities
    .filter(({ id }) => id.startsWith('group:'))
    .flatMap(({ id, names }) => {
      const claims = graph.claimsAbout(id).filter(({ subject, reading }) => subject === id && reading === 'explicit')
      if (claims.length === 0) return []
      const lines = claims.map(
        ({ statement, evidence }) =>
          `<li>${escaped(statement[language]).replaceAll('**', '')} <small>${unitMark(evidence[0]?.unit ?? '', language)}</small></li>`,
      )
      return [`<h3>${escaped(inline(names, language))}</h3><ul>${lines.join('')}</ul>`]
    })
  return `<section lang="${language}"><p>${escaped(t('noscript'))} <a href="${escaped(dataset.report.url[language])}">${escaped(dataset.report.symbol)}</a></p><h2>${escaped(t('noscript.outline'))}</h2><ul>${outline.join('')}</ul><h2>${escaped(t('noscript.groups'))}</h2>${groups.join('')}</section>`
}
