// Data and address -> everything the page is made from.

import type { Copy } from '../core/evidence/own-copy.ts'
import type { FoldId } from '../core/graph/fold.ts'
import { buildGraph } from '../core/graph/graph.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { allValues, type FacetId } from '../core/query/facets.ts'
import { isSelectable } from '../core/query/selectable.ts'
import { openLenses } from '../core/query/shown-lens.ts'
import { ALL_LOCALES } from '../i18n/locales.ts'
import type { Atlas, LensOrders } from '../state/atlas.ts'
import { openCopyStore } from '../state/own-copy.ts'
import { type Address, openStore } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'
import { VIEWS } from './registry.ts'

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
  readCopy: (bytes: ArrayBuffer) => Promise<Copy>,
  letterKeys = true,
): Atlas {
  const graph = buildGraph(dataset)
  const lenses = openLenses(graph)
  const isKnown = (id: string, folds: readonly FoldId[]) =>
    (graph.entities.has(id) && isSelectable(id)) ||
    graph.claims.has(id) ||
    graph.activities.has(id) ||
    graph.recommendations.has(id) ||
    lenses.fold(id) !== undefined ||
    lenses.link(id, 'nexus', folds) !== undefined
  const values = new Map<FacetId, ReadonlySet<string>>()
  const isFacetValue = (facet: FacetId, value: string) => {
    const all = values.get(facet) ?? new Set(allValues(graph, facet))
    values.set(facet, all)
    return all.has(value)
  }
  const known = {
    isFacetValue,
    views: VIEWS.map(({ id }) => id),
    isSplittable: (id: string) => VIEWS.some((view) => view.id === id && view.canSplit === true),
    languages: ALL_LOCALES,
    isMark: isKnown,
    isUnit: (id: string) => graph.units.has(id),
  }
  const ownCopy = openCopyStore(readCopy, shelf, dataset.units.length)
  return { graph, lenses, orders, ownCopy, ...openStore(address, known, base, shelf, letterKeys) }
}
