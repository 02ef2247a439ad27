// In which margin of a map, and in which order, does that stand which is tied to places and is none itself? Band and order are
// found on the globe, so that no size, frame or selection changes them; only the distances stretch.

/** What stands in a margin. */
export interface Tied {
  readonly id: string
  /** Longitude and latitude of the places it is tied to, never empty. */
  readonly spots: readonly (readonly [lon: number, lat: number])[]
}

/** Who stands above a map and who below it, from west to east. */
export interface Margins {
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** The two bands. */
export const BANDS = ['above', 'below'] as const

/** Above what lies north of a latitude on the whole, below the others; in each by longitude, then with the fewest crossings. */
export function marginsOf(all: readonly Tied[], latitude: number): Margins {
  const mean = ({ spots }: Tied, of: 0 | 1) =>
    spots.reduce((sum, spot) => sum + spot[of], 0) / Math.max(1, spots.length)
  const inOrder = (own: readonly Tied[]) =>
    uncrossed([...own].sort((a, b) => mean(a, 0) - mean(b, 0) || (a.id < b.id ? -1 : 1))).map(({ id }) => id)
  const isAbove = (one: Tied) => mean(one, 1) >= latitude
  return { above: inOrder(all.filter(isAbove)), below: inOrder(all.filter((one) => !isAbove(one))) }
}

/** Neighbours change places while that takes away a crossing of their lines. */
function uncrossed(order: readonly Tied[]): readonly Tied[] {
  const next = [...order]
  for (let turn = 0; turn < next.length; turn++)
    for (let i = 0; i + 1 < next.length; i++) {
      const [a, b] = [next[i], next[i + 1]]
      if (a && b && crossings(b, a) < crossings(a, b)) [next[i], next[i + 1]] = [b, a]
    }
  return next
}

/** Lines that cross where one stands west of the other. */
function crossings(west: Tied, east: Tied): number {
  return west.spots.reduce((sum, [lon]) => sum + east.spots.filter((spot) => spot[0] < lon).length, 0)
}

/** What is to be set along a margin. */
export interface Slotted {
  readonly id: string
  /** px of its name. */
  readonly name: number
  /** Where its mark would stand best. */
  readonly wish: number
}

/** Where a mark stands in its margin, and on which side its name. */
export interface Slot {
  readonly x: number
  readonly side: 'start' | 'end'
}

/** px between two of a margin, and from its ends; half a mark, and from its middle to its name. */
export const MARGIN = { gap: 14, edge: 10, r: 8, label: 12 } as const
/** So many are tried with each side of the name; of more each name stands after its mark. */
const MOST_TRIED = 8

/** Sets what stands in a margin in its order, nothing over anything, each as near to its wish as that allows. */
export function spreadMargin(items: readonly Slotted[], width: number, scale = 1): ReadonlyMap<string, Slot> {
  const ways = items.length <= MOST_TRIED ? 2 ** items.length : 1
  let best: { readonly xs: readonly number[]; readonly way: number; readonly cost: number } | undefined
  for (let way = 0; way < ways; way++) {
    const xs = spread(items, way, width, scale)
    // A name stands after its mark where the other side is not better by much.
    const cost = items.reduce(
      (sum, { wish }, i) => sum + Math.abs((xs[i] ?? 0) - wish) + (isBefore(way, i) ? 6 : 0),
      overflow(items, xs, way, width, scale) * 50,
    )
    if (best === undefined || cost < best.cost) best = { xs, way, cost }
  }
  return new Map(
    items.map(({ id }, i) => [
      id,
      { x: Math.round(best?.xs[i] ?? 0), side: isBefore(best?.way ?? 0, i) ? 'start' : 'end' } as const,
    ]),
  )
}

/** Where one more finds room in a margin: as near to its wish as what stands there allows, its name after its mark. */
export function gapFor(
  { name, wish }: Slotted,
  taken: readonly (readonly [from: number, to: number])[],
  width: number,
  scale = 1,
): Slot | undefined {
  const [before, after] = [MARGIN.r * scale, MARGIN.label * scale + name]
  const isFree = (x: number) =>
    x - before >= MARGIN.edge &&
    x + after <= width - MARGIN.edge &&
    taken.every(([from, to]) => x + after + MARGIN.gap <= from || x - before - MARGIN.gap >= to)
  const ends = taken.flatMap(([from, to]) => [from - after - MARGIN.gap, to + before + MARGIN.gap])
  const x = [wish, MARGIN.edge + before, width - MARGIN.edge - after, ...ends]
    .filter(isFree)
    .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0]
  return x === undefined ? undefined : { x: Math.round(x), side: 'end' }
}

/** What one takes in its margin, with its name of so many px. */
export function takenBy({ x, side }: Slot, name: number, scale = 1): readonly [from: number, to: number] {
  const [short, long] = [MARGIN.r * scale, MARGIN.label * scale + name]
  return side === 'end' ? [x - short, x + long] : [x - long, x + short]
}

function isBefore(way: number, i: number): boolean {
  return (way & (1 << i)) !== 0
}

/** px from the middle of a mark to the two ends of what it takes. */
function reach({ name }: Slotted, way: number, i: number, scale: number): readonly [before: number, after: number] {
  const [short, long] = [MARGIN.r * scale, MARGIN.label * scale + name]
  return isBefore(way, i) ? [long, short] : [short, long]
}

/** As near to its wish as the others allow: runs of touching ones stand round the mean of their wishes. */
function spread(items: readonly Slotted[], way: number, width: number, scale: number): readonly number[] {
  interface Run {
    readonly n: number
    /** Where the first of it would stand, by the mean of all wishes. */
    readonly at: number
    readonly length: number
    readonly steps: readonly number[]
  }
  const runs: Run[] = []
  for (const [i, item] of items.entries()) {
    const before = items[i - 1]
    const step = before ? reach(before, way, i - 1, scale)[1] + MARGIN.gap + reach(item, way, i, scale)[0] : 0
    let run: Run = { n: 1, at: item.wish, length: 0, steps: [0] }
    let gap = step
    for (let last = runs.at(-1); last && last.at + last.length + gap > run.at; last = runs.at(-1)) {
      runs.pop()
      const off = last.length + gap
      const at = (last.at * last.n + (run.at - off) * run.n) / (last.n + run.n)
      run = {
        n: last.n + run.n,
        at,
        length: off + run.length,
        steps: [...last.steps, ...run.steps.map((s) => s + off)],
      }
      const first = i + 1 - run.n
      const [one, other] = [items[first - 1], items[first]]
      gap = one && other ? reach(one, way, first - 1, scale)[1] + MARGIN.gap + reach(other, way, first, scale)[0] : 0
    }
    runs.push(run)
  }
  const xs = runs.flatMap(({ at, steps }) => steps.map((step) => at + step))
  return withinEdges(xs, items, way, width, scale)
}

/** Pushes back from both ends of the margin. */
function withinEdges(
  xs: readonly number[],
  items: readonly Slotted[],
  way: number,
  width: number,
  scale: number,
): readonly number[] {
  const next = [...xs]
  const need = (i: number) => {
    const [one, other] = [items[i - 1], items[i]]
    return one && other ? reach(one, way, i - 1, scale)[1] + MARGIN.gap + reach(other, way, i, scale)[0] : 0
  }
  for (let i = next.length - 1; i >= 0; i--) {
    const item = items[i]
    if (!item) continue
    const limit =
      i === next.length - 1 ? width - MARGIN.edge - reach(item, way, i, scale)[1] : (next[i + 1] ?? 0) - need(i + 1)
    next[i] = Math.min(next[i] ?? 0, limit)
  }
  for (const [i, item] of items.entries()) {
    const least = i === 0 ? MARGIN.edge + reach(item, way, i, scale)[0] : (next[i - 1] ?? 0) + need(i)
    next[i] = Math.max(next[i] ?? 0, least)
  }
  return next
}

/** px beyond the end of the margin. */
function overflow(items: readonly Slotted[], xs: readonly number[], way: number, width: number, scale: number): number {
  const last = items.at(-1)
  if (!last) return 0
  return Math.max(0, (xs.at(-1) ?? 0) + reach(last, way, items.length - 1, scale)[1] + MARGIN.edge - width)
}
