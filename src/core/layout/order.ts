// In which order do the columns stand, so that few lines cross? Same input, same order, on every machine.

import { seeded } from '../graph/seeded.ts'

/** A run of nodes that stays together; its inner order is free. */
export type Cell = readonly string[]

/** A line between two columns. */
export interface OrderLink {
  readonly source: string
  readonly target: string
  /** What one crossing of it costs. Lines of different weight cost the larger. */
  readonly weight: number
}

/** What is to be ordered. */
export interface OrderProblem {
  /** Columns left to right, each a list of cells. */
  readonly columns: readonly (readonly Cell[])[]
  readonly links: readonly OrderLink[]
  /** Cells of a higher block stand below those of a lower one, whatever it costs; by the first node of the cell. */
  readonly blocks?: ReadonlyMap<string, number>
  /** Nodes that have no place of their own and stand at the middle of others: a bracket at its children. */
  readonly middles?: ReadonlyMap<string, readonly string[]>
  /** How many starts from a shuffled order are tried beside the given one. */
  readonly restarts?: number
  /** How far a cell is tried from where it stands; 0 leaves the search to sweeps and swaps of neighbours. */
  readonly reach?: number
  /** Whether neighbours are swapped after the sweeps; so long as it is not said, they are. */
  readonly swaps?: boolean
}

/**
 * Orders every column to have the fewest weighted crossings, then the least total rise. Barycentre sweeps with swaps of
 * neighbours, then moves of single cells until none helps, from several seeded starts (Sugiyama et al. 1981 for the
 * sweeps, Gansner et al. 1993 for the swaps).
 */
export function orderColumns({
  columns: free,
  links,
  blocks = new Map(),
  middles = new Map(),
  restarts = 12,
  reach = Number.POSITIVE_INFINITY,
  swaps = true,
}: OrderProblem): string[][] {
  const random = seeded(20150521)
  const blockOf = (cell: Cell) => blocks.get(cell[0] ?? '') ?? 0
  const byBlock = (cells: readonly Cell[]) => sortStable(cells, blockOf)
  const columns = free.map(byBlock)
  const cost = costOf(links, middles)
  const search = (start: Columns): Columns => {
    const placed = sweep(start, links, middles, byBlock)
    const swept = swaps ? swapNeighbours(placed, links, blockOf) : placed
    return reach > 0 ? improve(swept, cost, blockOf, reach) : swept
  }
  let best: Columns = search(columns)
  // What one order costs is asked only where there is another to compare it with.
  let least = restarts > 0 ? cost(best) : 0
  for (let i = 0; i < restarts; i++) {
    const candidate = search(columns.map((column) => byBlock(shuffled(column, random))))
    const price = cost(candidate)
    if (price < least - 1e-9) {
      best = candidate
      least = price
    }
  }
  return best.map((column) => column.flat())
}

/** Weighted crossings of lines between columns in a given order. */
export function countCrossings(
  columns: readonly (readonly string[])[],
  links: readonly OrderLink[],
  middles: ReadonlyMap<string, readonly string[]> = new Map(),
): number {
  return measure(links, middles)(columns.map((column) => column.map((id) => [id]))).crossings
}

type Columns = readonly (readonly Cell[])[]

/** Crossings first; among equals the least total rise. */
function costOf(links: readonly OrderLink[], middles: ReadonlyMap<string, readonly string[]>) {
  const of = measure(links, middles)
  return (columns: Columns): number => {
    const { crossings, rise } = of(columns)
    return crossings + rise / 1000
  }
}

/** Measures an order on typed arrays: the search asks some hundred thousand times. */
function measure(links: readonly OrderLink[], middles: ReadonlyMap<string, readonly string[]>) {
  const gap = new Int32Array(links.length)
  const from = new Float64Array(links.length)
  const to = new Float64Array(links.length)
  const weight = Float64Array.from(links, (link) => link.weight)
  return (columns: Columns): { crossings: number; rise: number } => {
    const at = ranks(columns, middles)
    links.forEach(({ source, target }, i) => {
      const [left, right] = [at.get(source), at.get(target)]
      // A line without both ends in the columns, or inside one column, crosses nothing.
      gap[i] = left && right && left.column !== right.column ? left.column * columns.length + right.column : -1
      from[i] = left?.share ?? 0
      to[i] = right?.share ?? 0
    })
    let crossings = 0
    let rise = 0
    for (let i = 0; i < links.length; i++) {
      const column = gap[i] as number
      if (column < 0) continue
      const a = from[i] as number
      const b = to[i] as number
      rise += Math.abs(a - b)
      for (let j = i + 1; j < links.length; j++) {
        if (gap[j] !== column || (a - (from[j] as number)) * (b - (to[j] as number)) >= -1e-12) continue
        crossings += Math.max(weight[i] as number, weight[j] as number)
      }
    }
    return { crossings, rise }
  }
}

interface Rank {
  readonly column: number
  /** From 0 to 1 down the column. */
  readonly share: number
}

function ranks(columns: Columns, middles: ReadonlyMap<string, readonly string[]>): Map<string, Rank> {
  const at = new Map<string, Rank>()
  columns.forEach((cells, column) => {
    const flat = cells.flat()
    flat.forEach((id, i) => {
      at.set(id, { column, share: flat.length < 2 ? 0.5 : i / (flat.length - 1) })
    })
  })
  for (const [id, around] of middles) {
    const found = around.flatMap((other) => at.get(other) ?? [])
    const first = found[0]
    if (first)
      at.set(id, { column: first.column, share: found.reduce((sum, { share }) => sum + share, 0) / found.length })
  }
  return at
}

function farEnds(links: readonly OrderLink[]): ReadonlyMap<string, readonly { far: string; weight: number }[]> {
  const ends = new Map<string, { far: string; weight: number }[]>()
  const put = (id: string, far: string, weight: number) => {
    const known = ends.get(id)
    if (known) known.push({ far, weight })
    else ends.set(id, [{ far, weight }])
  }
  for (const { source, target, weight } of links) {
    put(source, target, weight)
    put(target, source, weight)
  }
  return ends
}

function sweep(
  columns: Columns,
  links: readonly OrderLink[],
  middles: ReadonlyMap<string, readonly string[]>,
  byBlock: (cells: readonly Cell[]) => readonly Cell[],
): Columns {
  const ends = farEnds(links)
  let current = columns
  for (let pass = 0; pass < 6; pass++) {
    for (let column = 0; column < current.length; column++) {
      const at = ranks(current, middles)
      const pull = (ids: readonly string[]) => {
        const shares = ids.flatMap((id) => (ends.get(id) ?? []).flatMap(({ far }) => at.get(far)?.share ?? []))
        return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length
      }
      const pulled = (id: string) => pull([id]) ?? at.get(id)?.share ?? 0
      current = current.map((cells, i) =>
        i === column
          ? byBlock(
              sortStable(
                cells.map((cell) => (cell.length > 1 ? sortStable(cell, pulled) : cell)),
                (cell) => pull(cell) ?? at.get(cell[0] ?? '')?.share ?? 0,
              ),
            )
          : cells,
      )
    }
  }
  return current
}

function sortStable<Item>(items: readonly Item[], key: (item: Item) => number): Item[] {
  return items
    .map((item, i) => ({ item, i, value: key(item) }))
    .sort((a, b) => a.value - b.value || a.i - b.i)
    .map(({ item }) => item)
}

/** Swaps neighbouring cells while that uncrosses lines of theirs. What the two cross is all that changes. */
function swapNeighbours(columns: Columns, links: readonly OrderLink[], blockOf: (cell: Cell) => number): Columns {
  const ends = farEnds(links)
  const result = columns.map((cells) => [...cells])
  for (let pass = 0; pass < 20; pass++) {
    let swapped = false
    for (const cells of result) {
      const at = ranks(result, new Map())
      const crossed = (upper: Cell, lower: Cell): number => {
        let sum = 0
        for (const a of upper.flatMap((id) => ends.get(id) ?? []))
          for (const b of lower.flatMap((id) => ends.get(id) ?? [])) {
            const [x, y] = [at.get(a.far), at.get(b.far)]
            if (x && y && x.column === y.column && x.share > y.share) sum += Math.max(a.weight, b.weight)
          }
        return sum
      }
      for (let i = 0; i + 1 < cells.length; i++) {
        const [upper, lower] = [cells[i], cells[i + 1]]
        if (!upper || !lower || blockOf(upper) !== blockOf(lower)) continue
        if (crossed(upper, lower) <= crossed(lower, upper)) continue
        cells[i] = lower
        cells[i + 1] = upper
        swapped = true
      }
    }
    if (!swapped) break
  }
  return result
}

/** Moves one cell at a time, and one node inside a cell, to wherever it costs least, until nothing helps. */
function improve(
  columns: Columns,
  cost: (columns: Columns) => number,
  blockOf: (cell: Cell) => number,
  reach: number,
): Columns {
  let current = columns
  let price = cost(current)
  for (let better = true; better; ) {
    better = false
    for (const next of neighbours(current, blockOf, reach)) {
      const nextPrice = cost(next)
      if (nextPrice < price - 1e-9) {
        current = next
        price = nextPrice
        better = true
        break
      }
    }
  }
  return current
}

function* neighbours(columns: Columns, blockOf: (cell: Cell) => number, reach: number): Generator<Columns> {
  for (let c = 0; c < columns.length; c++) {
    const cells = columns[c] ?? []
    const replace = (next: readonly Cell[]): Columns => columns.map((column, i) => (i === c ? next : column))
    for (let from = 0; from < cells.length; from++) {
      const cell = cells[from] ?? []
      for (let to = Math.max(0, from - reach); to <= Math.min(cells.length - 1, from + reach); to++) {
        if (to !== from && blockOf(cells[to] ?? []) === blockOf(cell)) yield replace(moved(cells, from, to))
      }
      for (let i = 0; i < cell.length; i++) {
        for (let j = 0; j < cell.length; j++) {
          if (i !== j) yield replace(cells.map((other, k) => (k === from ? moved(cell, i, j) : other)))
        }
      }
    }
  }
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, i) => i !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [result[i], result[j]]
    if (a !== undefined && b !== undefined) {
      result[i] = b
      result[j] = a
    }
  }
  return result
}
