// How is something made up so that it is the same in every run? By choices that all come from one number.

import { seeded } from '../graph/seeded.ts'

/** Choices that come from a number. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number
  /** Whether something happens that happens so often: 0 never, 1 always. */
  readonly happens: (share: number) => boolean
  /** One of several things; throws where there is none. */
  readonly one: <Item>(items: readonly Item[]) => Item
  /** One of several things, the first far more often than the last: names are spoken of so unevenly. */
  readonly early: <Item>(items: readonly Item[]) => Item
}

/** How much more often the first come than the last: the place in a list is chance to this power. */
const UNEVEN = 1.8

/** Choices from a number. */
export function chanceFrom(seed: number): Chance {
  const next = seeded(seed)
  const at = <Item>(items: readonly Item[], share: number): Item => {
    const item = items[Math.floor(share * items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    below: (n) => Math.floor(next() * n),
    happens: (share) => next() < share,
    one: (items) => at(items, next()),
    early: (items) => at(items, next() ** UNEVEN),
  }
}
