// How high does each of a column stand, as near to its wish as its neighbours allow, in the order it has?

/** What stands in a column. */
export interface Wished {
  /** Where its middle would stand best. */
  readonly wish: number
  /** px from top to bottom that are its own. */
  readonly room: number
}

/** The middles of all, top to bottom, none over another: runs that touch stand round the mean of their wishes. */
export function spreadRows(items: readonly Wished[], top: number, bottom: number): number[] {
  const runs: { from: number; n: number; height: number }[] = []
  for (const { wish, room } of items) {
    let run = { from: Math.max(top, wish - room / 2), n: 1, height: room }
    for (let last = runs.at(-1); last && last.from + last.height > run.from; last = runs.at(-1)) {
      runs.pop()
      const n = last.n + run.n
      // Where the first of it would stand, by the mean of all.
      const from = (last.from * last.n + (run.from - last.height) * run.n) / n
      run = { from: Math.max(top, from), n, height: last.height + run.height }
    }
    runs.push(run)
  }
  // What would stand below the last row pushes the others up.
  let limit = bottom
  for (const run of [...runs].reverse()) {
    run.from = Math.min(run.from, limit - run.height)
    limit = run.from
  }
  const middles: number[] = []
  let i = 0
  for (const run of runs) {
    let y = run.from
    for (const { room } of items.slice(i, i + run.n)) {
      middles.push(y + room / 2)
      y += room
    }
    i += run.n
  }
  return middles
}
