// Made-up values by chance, the same in every run: for what must hold of any value, not only of those one thought of.

import { seeded } from '../../src/core/graph/seeded.ts'

/** A source of chance. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number
  /** One of several things. */
  readonly one: <Item>(items: readonly Item[]) => Item
  /** Some of several things, in their order; none and all among the possible. */
  readonly some: <Item>(items: readonly Item[]) => Item[]
  /** The same things in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
  /** Up to `most` pieces joined to one text. */
  readonly text: (pieces: readonly string[], most: number) => string
}

/** Chance from a number. */
export function chanceOf(seed: number): Chance {
  const next = seeded(seed)
  const below = (n: number) => Math.floor(next() * n)
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    below,
    one,
    some: (items) => items.filter(() => next() < 0.5),
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    text: (pieces, most) => Array.from({ length: below(most + 1) }, () => one(pieces)).join(''),
  }
}

/** Tries something many times, each time with other chance; the seed is told where it fails. */
export function trials(times: number, attempt: (chance: Chance) => void): void {
  for (let seed = 1; seed <= times; seed++)
    try {
      attempt(chanceOf(seed))
    } catch (error) {
      throw new Error(`with seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
}
