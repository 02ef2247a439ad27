// Where do the arrows lead from a band or a name?

import type { Step } from '../../../hooks/use-roving.ts'

/** What can be walked over: bands by the places of their crowns, columns by those of their heads, names by column. */
export interface AtRest {
  readonly crowns: readonly { readonly id: string; readonly x: number }[]
  readonly heads: readonly number[]
  readonly items: readonly (readonly string[])[]
}

/** Along the bands and down into the columns under them; along a column, over to the next, and up to the bands. */
export function stepAtRest({ crowns, heads, items }: AtRest, isMirrored: boolean): Step {
  const inOrder = [...crowns].sort((a, b) => a.x - b.x).map(({ id }) => id)
  const nearest = <Thing>(things: readonly Thing[], placeOf: (thing: Thing) => number, x: number) =>
    [...things].sort((a, b) => Math.abs(placeOf(a) - x) - Math.abs(placeOf(b) - x))[0]
  return (from, { key }) => {
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0
    const crown = crowns.find(({ id }) => id === from)
    if (crown) {
      const at = inOrder.indexOf(from)
      if (key === 'Home') return inOrder[0]
      if (key === 'End') return inOrder.at(-1)
      if (aside !== 0) return inOrder[Math.max(0, Math.min(inOrder.length - 1, at + aside))]
      if (key !== 'ArrowDown') return undefined
      const filled = heads.map((x, i) => ({ x, names: items[i] ?? [] })).filter(({ names }) => names.length > 0)
      return nearest(filled, ({ x }) => x, crown.x)?.names[0]
    }
    const column = items.findIndex((names) => names.includes(from))
    const names = items[column] ?? []
    const row = names.indexOf(from)
    if (key === 'Home') return names[0]
    if (key === 'End') return names.at(-1)
    if (key === 'ArrowDown') return names[Math.min(names.length - 1, row + 1)]
    if (key === 'ArrowUp') return row > 0 ? names[row - 1] : nearest(crowns, ({ x }) => x, heads[column] ?? 0)?.id
    if (aside === 0) return undefined
    const onward = isMirrored ? -aside : aside
    for (let next = column + onward; next >= 0 && next < items.length; next += onward) {
      const there = items[next] ?? []
      if (there.length > 0) return there[Math.min(row, there.length - 1)]
    }
    return undefined
  }
}

/** Along the flat bands and down to the rows; along a column of rows, across to the other, and up to the bands. */
export function stepOpen(crowns: AtRest['crowns'], marks: readonly (readonly string[])[]): Step {
  // What is on the left is on the left whatever is read from there: the rows have changed sides already.
  return stepAtRest({ crowns, heads: [0, 1].map((at) => middleOf(crowns, at)), items: marks }, false)
}

/** A place a third and two thirds along the bands. */
function middleOf(crowns: AtRest['crowns'], at: number): number {
  const places = crowns.map(({ x }) => x)
  const [least, most] = [Math.min(...places), Math.max(...places)]
  return least + ((most - least) * (at + 1)) / 3
}
