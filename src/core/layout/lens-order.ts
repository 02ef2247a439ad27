// In which order do the marks of a lens stand in their columns? Searched for at build, the same for everyone.

import type { WholeGraph } from '../graph/graph.ts'
import type { Lens, LensId } from '../graph/lens.ts'
import { fullLens } from '../graph/lenses.ts'
import { NO_SIFT, siftLens } from '../graph/sift.ts'
import { type OrderLink, orderColumns } from './order.ts'
import { cellsOf, type LensOrder, orderPart } from './order-part.ts'
import { orderShelves } from './shelves/order-shelves.ts'

/** How long the search may take, by size: a small lens is searched to the end, a large one by sweeps and swaps. */
const EFFORT: Readonly<Record<LensId, { readonly restarts: number; readonly reach: number }>> = {
  nexus: { restarts: 12, reach: Number.POSITIVE_INFINITY },
  threat: { restarts: 12, reach: Number.POSITIVE_INFINITY },
  places: { restarts: 12, reach: Number.POSITIVE_INFINITY },
  response: { restarts: 40, reach: 0 },
  everything: { restarts: 10, reach: 0 },
}

/** Above so many lines no lens is searched to the end: the time grows with their square. */
const SEARCHED = 80
/**
 * So many lines are put in order in all, start after start: of a lens of many lines fewer starts are tried, and in the end one. Of a
 * lens that has more of them than that, only the sweeps are left.
 */
const TRIED = 9300

/** How long is searched for a lens of so many lines. */
function effortFor(
  id: LensId,
  lines: number,
): { readonly restarts: number; readonly reach: number; readonly swaps: boolean } {
  const { restarts, reach } = EFFORT[id]
  if (lines <= SEARCHED) return { restarts, reach, swaps: true }
  return { restarts: Math.min(restarts, Math.floor(TRIED / lines)), reach: 0, swaps: lines <= TRIED }
}

/** The order of every lens of a graph: searched for what it shows by itself, completed by what it could show. */
export function orderAll(graph: WholeGraph): Record<LensId, LensOrder> {
  const orderOf = (id: LensId, known?: LensOrder): LensOrder => {
    const full = fullLens(graph, id)
    const shown = siftLens(full, NO_SIFT)
    // The activities of the response stand on shelves.
    return completeOrder(full, id === 'response' ? orderShelves(graph, full, shown) : orderLens(shown, known))
  }
  // Who knows where a group stands in one lens finds it there in the next.
  const nexus = orderOf('nexus')
  return {
    nexus,
    threat: orderPart(fullLens(graph, 'threat'), nexus),
    places: orderOf('places', nexus),
    response: orderOf('response'),
    everything: orderOf('everything'),
  }
}

/** Fewest crossings first; a crossing of a threat line costs 1.6 times as much. The first column may stand as it is known. */
export function orderLens(lens: Lens, known?: LensOrder): LensOrder {
  const { columns, middles } = cellsOf(lens)
  const blocks = new Map(lens.nodes.map(({ id, block }) => [id, block]))
  // What is a block of its own keeps its place.
  if (known) orderPart(lens, known)[0]?.forEach((id, i) => void blocks.set(id, i))
  return orderColumns({ columns, links: linksOf(lens), blocks, middles, ...effortFor(lens.id, lens.links.length) })
}

/** The lines of a lens as the search weighs them. */
export function linksOf({ links }: Lens): OrderLink[] {
  return links.map(({ source, target, side }) => ({ source, target, weight: side === 'threat' ? 1.6 : 1 }))
}

/** The order of a lens with all it could show: what the search did not see stands at the height of what it is tied to. */
export function completeOrder(full: Lens, known: LensOrder): string[][] {
  const share = new Map(known.flatMap((ids) => ids.map((id, i) => [id, i / Math.max(1, ids.length - 1)] as const)))
  const found = new Map<string, number[]>()
  const put = (id: string, end: string) => {
    const at = share.get(end)
    if (at !== undefined) found.set(id, [...(found.get(id) ?? []), at])
  }
  for (const { source, target } of full.links) {
    if (!share.has(source)) put(source, target)
    if (!share.has(target)) put(target, source)
  }
  const pull = (id: string) => {
    const shares = found.get(id) ?? []
    return shares.length === 0 ? 1 : shares.reduce((sum, value) => sum + value, 0) / shares.length
  }
  return cellsOf(full).columns.map((cells, i) => {
    const own = known[i] ?? []
    const there = new Set(own)
    const added = cells.flat().filter((id) => !there.has(id))
    return [...own, ...added.sort((a, b) => pull(a) - pull(b) || (a < b ? -1 : 1))]
  })
}
