// Is an amount of money that an author types the sum of others? Those of a report may not be added.

import type { Claim } from '../model/claim.ts'
import { printedIn } from './loose-figures.ts'

/** An amount of money as a claim gives it. */
export interface Amount {
  readonly claim: string
  /** Its ends; where it has only one, both are that. */
  readonly low: number
  readonly high: number
  /** Why it may not be added: a key of the ontology's `notAdditive`. */
  readonly reason: string | undefined
}

/** One of the amounts that a typed sum adds up. */
export interface SumPart {
  readonly claim: string
  /** The end of it that was added. */
  readonly value: number
  readonly reason: string | undefined
}

/** More amounts than these have too many sums: some of them come to anything. */
const MOST_AMOUNTS = 16

/** The different amounts in US dollars that claims print, the largest first; no more than can be added in every way. */
export function amountsOf(claims: readonly Claim[]): readonly Amount[] {
  const amounts = new Map<string, Amount>()
  for (const { claim, quantity } of printedIn(claims)) {
    const { low, high, unit, additive, notAdditiveBecause: reason } = quantity
    const [from, to] = [low ?? high, high ?? low]
    if (unit !== 'USD' || from === null || to === null) continue
    const key = `${from} ${to}`
    if (!amounts.has(key))
      amounts.set(key, { claim: claim.id, low: from, high: to, reason: additive ? undefined : reason })
  }
  return [...amounts.values()].sort((a, b) => b.high - a.high).slice(0, MOST_AMOUNTS)
}

/** Finds the fewest amounts, two or more, whose lower or whose upper ends come to a value; nothing where none do. */
export type SumFinder = (value: number) => readonly SumPart[] | undefined

/** Prepares to find what amounts come to: all their sums, added up when first asked for. */
export function sumFinder(amounts: readonly Amount[]): SumFinder {
  let added: readonly { readonly values: readonly number[]; readonly sums: Float64Array }[] | undefined
  return (value) => {
    added ??= [amounts.map(({ high }) => high), amounts.map(({ low }) => low)].map((values) => ({
      values,
      sums: sumsOf(values),
    }))
    const found = added.flatMap(({ values, sums }) => {
      const choice = fewest(sums, value)
      return choice === undefined ? [] : [{ values, choice }]
    })
    const [best] = found.sort((a, b) => sizeOf(a.choice) - sizeOf(b.choice))
    if (best === undefined) return undefined
    return amounts.flatMap(({ claim, reason }, i) =>
      (best.choice >> i) & 1 ? [{ claim, value: best.values[i] ?? 0, reason }] : [],
    )
  }
}

/** The sums of all choices of some values; a choice is a number, and each of its bits a value. */
function sumsOf(values: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** values.length)
  for (let choice = 1; choice < sums.length; choice++) {
    const last = 31 - Math.clz32(choice)
    sums[choice] = (sums[choice - 2 ** last] ?? 0) + (values[last] ?? 0)
  }
  return sums
}

/** The smallest choice of two or more whose sum is a total. */
function fewest(sums: Float64Array, total: number): number | undefined {
  const dust = Math.abs(total) * 1e-9
  let best: number | undefined
  for (let choice = 1; choice < sums.length; choice++) {
    if (Math.abs((sums[choice] ?? 0) - total) > dust) continue
    const size = sizeOf(choice)
    if (size > 1 && (best === undefined || size < sizeOf(best))) best = choice
  }
  return best
}

function sizeOf(choice: number): number {
  let size = 0
  for (let left = choice; left > 0; left &= left - 1) size++
  return size
}
