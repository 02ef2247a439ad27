// In which order do the columns stand, so that few lines cross? Same input, same order, on every machine.

/** A run of nodes that stays together; its inner order is free. */
export type Cell = readonly string[]

/** A line between two neighbouring columns. */
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
  /** Nodes that stand at the end of each column whatever it costs. */
  readonly pinned?: readonly (readonly string[])[]
  /** Nodes that have no place of their own and stand at the middle of others: a bracket at its children. */
  readonly middles?: ReadonlyMap<string, readonly string[]>
  /** How many starts from a shuffled order are tried beside the given one. */
  readonly restarts?: number
}

/**
 * Orders every column to have the fewest weighted crossings, then the least total rise. Barycentre sweeps, then moves
 * of single cells until none helps, from several seeded starts (Sugiyama et al. 1981 for the sweeps).
 */
export function orderColumns({
  columns: free,
  links,
  pinned = [],
  middles = new Map(),
  restarts = 12,
}: OrderProblem): string[][] {
  const random = mulberry32(20150521)
  const columns = free.map((cells, i) => [...cells, ...(pinned[i] ?? []).map((id) => [id])])
  const pins = new Set(pinned.flat())
  const cost = costOf(links, middles)
  let best: Columns = improve(sweep(columns, links, middles, pins), cost, pins)
  let least = cost(best)
  for (let i = 0; i < restarts; i++) {
    const start = columns.map((column) => keepLast(shuffled(column, random), pins))
    const candidate = improve(sweep(start, links, middles, pins), cost, pins)
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
  return (columns: Columns): { crossings: number; rise: number } => {
    const at = ranks(columns, middles)
    links.forEach(({ source, target }, i) => {
      const [left, right] = [at.get(source), at.get(target)]
      // A line without both ends in the columns crosses nothing.
      gap[i] = left && right ? left.column : -1
      from[i] = left?.share ?? 0
      to[i] = right?.share ?? 0
    })
    let crossings = 0
    let rise = 0
    for (let i = 0; i < links.length; i++) {
      const [column = -1, a = 0, b = 0] = [gap[i], from[i], to[i]]
      if (column < 0) continue
      rise += Math.abs(a - b)
      for (let j = i + 1; j < links.length; j++) {
        if (gap[j] !== column || (a - (from[j] ?? 0)) * (b - (to[j] ?? 0)) >= -1e-12) continue
        crossings += Math.max(links[i]?.weight ?? 0, links[j]?.weight ?? 0)
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

function sweep(
  columns: Columns,
  links: readonly OrderLink[],
  middles: ReadonlyMap<string, readonly string[]>,
  pins: ReadonlySet<string>,
): Columns {
  let current = columns
  for (let pass = 0; pass < 6; pass++) {
    for (let column = 0; column < current.length; column++) {
      const at = ranks(current, middles)
      const pull = (ids: readonly string[]) => {
        const shares = links.flatMap(({ source, target }) => {
          const far = ids.includes(source) ? target : ids.includes(target) ? source : undefined
          const rank = far === undefined ? undefined : at.get(far)
          return rank ? [rank.share] : []
        })
        return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length
      }
      current = current.map((cells, i) =>
        i === column
          ? keepLast(
              sortStable(cells, (cell) => pull(cell) ?? at.get(cell[0] ?? '')?.share ?? 0),
              pins,
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

/** Moves one cell at a time, and one node inside a cell, to wherever it costs least, until nothing helps. */
function improve(columns: Columns, cost: (columns: Columns) => number, pins: ReadonlySet<string>): Columns {
  let current = columns
  let price = cost(current)
  for (let better = true; better; ) {
    better = false
    for (const next of neighbours(current, pins)) {
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

function* neighbours(columns: Columns, pins: ReadonlySet<string>): Generator<Columns> {
  for (let c = 0; c < columns.length; c++) {
    const cells = columns[c] ?? []
    const replace = (next: readonly Cell[]): Columns => columns.map((column, i) => (i === c ? next : column))
    const free = cells.filter((cell) => !isPinned(cell, pins)).length
    for (let from = 0; from < free; from++) {
      for (let to = 0; to < free; to++) if (to !== from) yield replace(moved(cells, from, to))
      const cell = cells[from] ?? []
      for (let i = 0; i < cell.length; i++) {
        for (let j = 0; j < cell.length; j++) {
          if (i !== j) yield replace(cells.map((other, k) => (k === from ? moved(cell, i, j) : other)))
        }
      }
    }
  }
}

function isPinned(cell: Cell, pins: ReadonlySet<string>): boolean {
  return pins.has(cell[0] ?? '')
}

/** Pinned cells go to the end, in the order they have among themselves by name. */
function keepLast(cells: readonly Cell[], pins: ReadonlySet<string>): Cell[] {
  const last = cells.filter((cell) => isPinned(cell, pins)).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  return [...cells.filter((cell) => !isPinned(cell, pins)), ...last]
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

/** A small seeded generator (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
