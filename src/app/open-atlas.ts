// Data and address -> everything the page is made from.

import { capabilitiesOf } from '../core/graph/capabilities.ts'
import type { FoldId } from '../core/graph/fold.ts'
import { buildGraph } from '../core/graph/graph.ts'
import type { Capabilities } from '../core/model/capability.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { whatIs } from '../core/model/ids.ts'
import { allValues, type FacetId } from '../core/query/facets.ts'
import { lensesWith, offersOption } from '../core/query/offers.ts'
import { isSelectable } from '../core/query/selectable.ts'
import { openLenses } from '../core/query/shown-lens.ts'
import { ALL_LOCALES } from '../i18n/locales.ts'
import type { Atlas, LensOrders, Source } from '../state/atlas.ts'
import { OPTION_IDS, OPTIONS, type Options } from '../state/options.ts'
import { openCopyStore, type ReadCopy } from '../state/own-copy.ts'
import { type Address, openStore } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'
import { viewsWith } from './registry.ts'

/** What the page has of a report. */
export interface AtlasData {
  readonly source: Source
  readonly dataset: Dataset
  readonly orders: LensOrders
}

/** Builds the graph and opens the state on the address. `readCopy` compares a copy with the hashes. */
export function openAtlas(
  { source, dataset, orders }: AtlasData,
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
    report: source.id,
    isFacetValue,
    views: views.map(({ id }) => id),
    lenses: lensesWith(has),
    isOffered: (option: string, value: string) => offersOption(has, option, value),
    isSplittable: (id: string) => views.some((view) => view.id === id && view.canSplit === true),
    languages: ALL_LOCALES,
    isMark: isKnown,
    isUnit: (id: string) => graph.units.has(id),
  }
  const ownCopy = openCopyStore(readCopy, shelf, dataset.units.length, source.id)
  const own = { ...base, report: source.isFirst ? null : source.id, options: { ...firstOffered(has), ...base.options } }
  return { source, graph, lenses, has, orders, ownCopy, ...openStore(address, known, own, shelf, letterKeys) }
}

/** Options whose first value has nothing to show of a dataset, with the first that has. */
function firstOffered(has: Capabilities): Options {
  return Object.fromEntries(
    OPTION_IDS.flatMap((id) => {
      const first = OPTIONS[id].find((value) => offersOption(has, id, value))
      return first === undefined || first === OPTIONS[id][0] ? [] : [[id, first]]
    }),
  )
}
