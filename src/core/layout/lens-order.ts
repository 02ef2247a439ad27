// In which order do the marks of a lens stand in their columns? Searched for at build, the same for everyone.

import type { WholeGraph } from '../graph/graph.ts'
import type { Lens, LensId, LensNode } from '../graph/lens.ts'
import { fullLens } from '../graph/lenses.ts'
import { NO_SIFT, siftLens } from '../graph/sift.ts'
import { type OrderLink, orderColumns } from './order.ts'

/** Ids of every column of a lens, top to bottom. Brackets are not among them: they stand round their children. */
export type LensOrder = readonly (readonly string[])[]

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
    return completeOrder(full, orderLens(siftLens(full, NO_SIFT), known))
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

/** The brackets of a lens, each with the marks it stands at the middle of. */
export function middlesOf({ nodes }: Lens): Map<string, readonly string[]> {
  return new Map(nodes.flatMap(({ id, bracket }) => (bracket ? [[id, bracket] as const] : [])))
}

function cellsOf(lens: Lens): { columns: string[][][]; middles: Map<string, readonly string[]> } {
  const middles = middlesOf(lens)
  const cellOf = new Map(
    [...middles].flatMap(([parent, children]) => children.map((child) => [child, parent] as const)),
  )
  const columns = lens.columns.map((column) => {
    const cells = new Map<string, string[]>()
    for (const node of lens.nodes) {
      if (node.column !== column || middles.has(node.id)) continue
      const key = nameOfCell(node, cellOf)
      cells.set(key, [...(cells.get(key) ?? []), node.id])
    }
    return [...cells.values()]
  })
  return { columns, middles }
}

function nameOfCell(node: LensNode, cellOf: ReadonlyMap<string, string>): string {
  return cellOf.get(node.id) ?? node.cell ?? node.id
}

/**
 * An order for a part of a lens, or for a lens with more in it than the order knows: what is known keeps its order, and
 * what is not stands at the end of its block.
 */
export function orderPart(lens: Lens, known: LensOrder): string[][] {
  const rank = new Map(known.flat().map((id, i) => [id, i]))
  // What others were folded into stands in the middle of where they stood.
  for (const { id, parts = [] } of lens.nodes) {
    const ranks = [id, ...parts].flatMap((part) => rank.get(part) ?? [])
    if (parts.length > 0 && ranks.length > 0) rank.set(id, ranks.reduce((sum, one) => sum + one, 0) / ranks.length)
  }
  const { columns } = cellsOf(lens)
  const blocks = new Map(lens.nodes.map(({ id, block }) => [id, block]))
  const rankOf = (id: string) => rank.get(id) ?? Number.MAX_SAFE_INTEGER
  return columns.map((cells) =>
    cells
      .map((cell) => [...cell].sort((a, b) => rankOf(a) - rankOf(b)))
      .map((cell, i) => ({ cell, i, block: blocks.get(cell[0] ?? '') ?? 0, first: Math.min(...cell.map(rankOf)) }))
      .sort((a, b) => a.block - b.block || a.first - b.first || a.i - b.i)
      .flatMap(({ cell }) => cell),
  )
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
