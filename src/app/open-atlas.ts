// Data and address -> everything the page is made from.

import type { Copy } from '../core/evidence/own-copy.ts'
import { buildGraph } from '../core/graph/graph.ts'
import { nexusLens } from '../core/graph/nexus-lens.ts'
import type { NexusLayouts } from '../core/layout/nexus-layout.ts'
import type { Dataset } from '../core/model/dataset.ts'
import { isSelectable } from '../core/query/selectable.ts'
import type { Atlas } from '../state/atlas.ts'
import { openCopyStore } from '../state/own-copy.ts'
import { type Address, openStore } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'
import { VIEWS } from './registry.ts'

/** What the build bundles. */
export interface AtlasData {
  readonly dataset: Dataset
  readonly layouts: NexusLayouts
}

/** Builds the graph and its lens and opens the state on the address. `readCopy` compares a copy with the hashes. */
export function openAtlas(
  { dataset, layouts }: AtlasData,
  address: Address,
  base: ViewState,
  shelf: () => Storage,
  readCopy: (bytes: ArrayBuffer) => Promise<Copy>,
): Atlas {
  const graph = buildGraph(dataset)
  const lens = nexusLens(graph)
  const marks = new Set([...lens.nodes, ...lens.links].map(({ id }) => id))
  const isMark = (id: string) => marks.has(id) || (graph.entities.has(id) && isSelectable(id))
  const known = { views: VIEWS.map(({ id }) => id), isMark, isUnit: (id: string) => graph.units.has(id) }
  const ownCopy = openCopyStore(readCopy, shelf, dataset.units.length)
  return { graph, lens, layouts, ownCopy, ...openStore(address, known, base, shelf) }
}
