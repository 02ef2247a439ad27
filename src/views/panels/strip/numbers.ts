// Which numbers stand under the cells of a strip? What supports the selection, with ranges merged.

/** A number or range under a cell. */
export interface StripNumber {
  /** Index of the cell it begins under. */
  readonly at: number
  readonly text: string
  /** Beside it stands another so near that both need a wide screen. */
  readonly isTight?: boolean
}

/** Cells this close would print over one another. */
const CLOSE = 3

/** Printed numbers of the supporting cells; neighbours become one range. */
export function supportNumbers(printed: readonly number[], isSupporting: (index: number) => boolean): StripNumber[] {
  const runs: { first: number; last: number }[] = []
  printed.forEach((_, i) => {
    if (!isSupporting(i)) return
    const run = runs.at(-1)
    if (run && i - run.last <= CLOSE) run.last = i
    else runs.push({ first: i, last: i })
  })
  return runs.map(({ first, last }) => ({
    at: (first + last) / 2,
    text: first === last ? String(printed[first]) : `${printed[first]}–${printed[last]}`,
  }))
}
