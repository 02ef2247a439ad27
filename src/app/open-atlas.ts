// Data and address -> everything the page is made from.

import { capabilitiesOf } from '../core/graph/capabilities.ts'
import { buildGraph } from '../core/graph/graph.ts'
import type { Capabilities } from '../core/model/capability.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { lensesWith, offersOption } from '../core/query/offers.ts'
import { openLenses } from '../core/query/shown-lens.ts'
import { ALL_LOCALES } from '../i18n/locales.ts'
import type { Atlas, LensOrders, Source } from '../state/atlas.ts'
import { knownThings } from '../state/known-things.ts'
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
  const has = capabilitiesOf(graph)
  const views = viewsWith(has)
  const known = {
    ...knownThings(graph, lenses),
    report: source.id,
    views: views.map(({ id }) => id),
    lenses: lensesWith(has),
    isOffered: (option: string, value: string) => offersOption(has, option, value),
    isSplittable: (id: string) => views.some((view) => view.id === id && view.canSplit === true),
    languages: ALL_LOCALES,
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
