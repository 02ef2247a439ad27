// Data and address -> everything the page is made from.

import { capabilitiesOf } from '../core/graph/capabilities.ts'
import type { FoldId } from '../core/graph/fold.ts'
import { buildGraph } from '../core/graph/graph.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { whatIs } from '../core/model/ids.ts'
import { allValues, type FacetId } from '../core/query/facets.ts'
import { lensesWith, offersOption } from '../core/query/offers.ts'
import { isSelectable } from '../core/query/selectable.ts'
import { openLenses } from '../core/query/shown-lens.ts'
import { ALL_LOCALES } from '../i18n/locales.ts'
import type { Atlas, LensOrders } from '../state/atlas.ts'
import { openCopyStore, type ReadCopy } from '../state/own-copy.ts'
import { type Address, openStore } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'
import { viewsWith } from './registry.ts'

/** What the build bundles. */
export interface AtlasData {
  readonly dataset: Dataset
  readonly orders: LensOrders
}

/** Builds the graph and opens the state on the address. `readCopy` compares a copy with the hashes. */
export function openAtlas(
  { dataset, orders }: AtlasData,
  address: Address,
  base: ViewState,
  shelf: () => Storage,
  readCopy: ReadCopy,
  letterKeys = true,
): Atlas {
  const graph = buildGraph(dataset)
  const lenses = openLenses(graph)
  const isKnown = (id: string, folds: readonly FoldId[]) => {
    switch (whatIs(id)) {
      case 'entity':
        return graph.entities.has(id) && isSelectable(id)
      case 'claim':
        return graph.claims.has(id)
      case 'activity':
        return graph.activities.has(id)
      case 'recommendation':
        return graph.recommendations.has(id)
      case 'fold':
        return lenses.fold(id) !== undefined
      case 'link':
        return lenses.link(id, 'nexus', folds) !== undefined
      default:
        return false
    }
  }
  const has = capabilitiesOf(graph)
  const views = viewsWith(has)
  const values = new Map<FacetId, ReadonlySet<string>>()
  const isFacetValue = (facet: FacetId, value: string) => {
    const all = values.get(facet) ?? new Set(allValues(graph, facet))
    values.set(facet, all)
    return all.has(value)
  }
  const known = {
    isFacetValue,
    views: views.map(({ id }) => id),
    lenses: lensesWith(has),
    isOffered: (option: string, value: string) => offersOption(has, option, value),
    isSplittable: (id: string) => views.some((view) => view.id === id && view.canSplit === true),
    languages: ALL_LOCALES,
    isMark: isKnown,
    isUnit: (id: string) => graph.units.has(id),
  }
  const ownCopy = openCopyStore(readCopy, shelf, dataset.units.length)
  return { graph, lenses, has, orders, ownCopy, ...openStore(address, known, base, shelf, letterKeys) }
}
