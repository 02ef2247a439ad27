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

/** As many cells of a small screen are as wide as a digit. */
const DIGIT = 1.4

/** Whether two numbers under a strip touch where its cells are small. */
function touch(a: StripNumber, b: StripNumber): boolean {
  return Math.abs(b.at - a.at) < ((a.text.length + b.text.length) / 2) * DIGIT + 1
}

/** Printed numbers of the supporting cells; neighbours become one range, and of two that would touch the second needs a wide screen. */
export function supportNumbers(printed: readonly number[], isSupporting: (index: number) => boolean): StripNumber[] {
  const runs: { first: number; last: number }[] = []
  printed.forEach((_, i) => {
    if (!isSupporting(i)) return
    const run = runs.at(-1)
    if (run && i - run.last <= CLOSE) run.last = i
    else runs.push({ first: i, last: i })
  })
  const numbers: StripNumber[] = []
  for (const { first, last } of runs) {
    const text = first === last ? String(printed[first]) : `${printed[first]}–${printed[last]}`
    const number = { at: (first + last) / 2, text }
    const before = numbers.findLast(({ isTight }) => !isTight)
    numbers.push(before && touch(before, number) ? { ...number, isTight: true } : number)
  }
  return numbers
}
