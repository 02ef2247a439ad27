// Which pages does the site have beside its one? One for each unit and each entity in both languages, and the list of them, with the
// page's own words and sentences, for who has no script: a search engine, an archive, a text browser.

import published from 'virtual:atlas-reports'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Dataset } from '../../core/model/dataset.ts'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { LanguageContext } from '../../i18n/language.ts'
import { type Atlas, AtlasContext, type LensOrders } from '../../state/atlas.ts'
import { toHash } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { openAtlas } from '../open-atlas.ts'
import { PLACES, wayTo } from './addresses.ts'
import { EntityPage } from './EntityPage.tsx'
import { ListPage } from './ListPage.tsx'
import { UnitPage } from './UnitPage.tsx'

/** A page, and where it lies from the top of the site. */
export interface PlainPage {
  readonly place: string
  readonly html: string
}

/** All pages of a report. `site` is the address of the site where that is known, with its last slash. */
export function allPages(dataset: Dataset, orders: LensOrders, version: string, site: string | undefined): PlainPage[] {
  return LANGUAGES.flatMap((language) => {
    const atlas = atlasIn(language, dataset, orders, version)
    const page = (place: string, content: ReactNode): PlainPage => {
      const value = { ...atlas, actions: { ...atlas.actions, href: addressesFrom(place, language, atlas) } }
      const html = renderToStaticMarkup(
        <AtlasContext value={value}>
          <LanguageContext value={language}>{content}</LanguageContext>
        </AtlasContext>,
      )
      return { place, html: `<!doctype html>${html}` }
    }
    return [
      page(PLACES.list(language), <ListPage site={site} />),
      ...dataset.units.map(({ id }) => page(PLACES.unit(id, language), <UnitPage id={id} site={site} />)),
      ...dataset.entities.map(({ id }) => page(PLACES.entity(id, language), <EntityPage id={id} site={site} />)),
    ]
  })
}

/** What leads to a unit or an entity leads to its page; whatever else is a state of the network. */
function addressesFrom(place: string, language: Language, { graph }: Atlas): (change: Partial<ViewState>) => string {
  return (change) => {
    const { unit, selected: [first] = [] } = change
    const row = graph.activities.get(first ?? '')?.unit ?? unit
    if (row) return wayTo(PLACES.unit(row, language), place)
    if (graph.entities.has(first ?? '')) return wayTo(PLACES.entity(first ?? '', language), place)
    return wayTo(toHash({ ...DEFAULT_STATE, language, ...change }), place)
  }
}

/** The report as the page opens it, with nothing around it. */
function atlasIn(language: Language, dataset: Dataset, orders: LensOrders, version: string): Atlas {
  const nowhere = { hash: () => '', push: () => {}, replace: () => {}, listen: () => () => {} }
  const noShelf = () => {
    throw new Error('nothing is kept here')
  }
  const source = { id: published[0], isFirst: true, published, version: version.slice(0, 8) }
  const noCopy = () => Promise.reject(new Error('no copy is read here'))
  return openAtlas({ source, dataset, orders }, nowhere, { ...DEFAULT_STATE, language }, noShelf, noCopy)
}
