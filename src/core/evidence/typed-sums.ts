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

/** The fewest amounts, two or more, whose lower or whose upper ends come to a value; nothing where none do. */
export function partsOfSum(amounts: readonly Amount[], value: number): readonly SumPart[] | undefined {
  const ends = [amounts.map(({ high }) => high), amounts.map(({ low }) => low)]
  const found = ends.flatMap((values) => {
    const chosen = fewest(values, value)
    return chosen === undefined ? [] : [{ values, chosen }]
  })
  const [best] = found.sort((a, b) => a.chosen.length - b.chosen.length)
  return best?.chosen.flatMap((i) => {
    const [amount, end] = [amounts[i], best.values[i]]
    return amount === undefined || end === undefined ? [] : [{ claim: amount.claim, value: end, reason: amount.reason }]
  })
}

/** The places of the fewest values, two or more, that come to a total. */
function fewest(values: readonly number[], total: number): number[] | undefined {
  const dust = Math.abs(total) * 1e-9
  /** Sums of all choices of the values before one, by the bits of a number. */
  const sums = new Float64Array(2 ** values.length)
  let best: number | undefined
  for (let choice = 1; choice < sums.length; choice++) {
    const last = 31 - Math.clz32(choice)
    sums[choice] = (sums[choice - 2 ** last] ?? 0) + (values[last] ?? 0)
    if (Math.abs((sums[choice] ?? 0) - total) > dust) continue
    const size = sizeOf(choice)
    if (size > 1 && (best === undefined || size < sizeOf(best))) best = choice
  }
  return best === undefined ? undefined : values.flatMap((_, i) => ((best >> i) & 1 ? [i] : []))
}

function sizeOf(choice: number): number {
  let size = 0
  for (let left = choice; left > 0; left &= left - 1) size++
  return size
}
