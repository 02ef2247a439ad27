// Where the report gives parts and a whole, do they meet?

import type { Claim } from '../model/claim.ts'
import { isKnown, type Quantity, type QuantityTie } from '../model/quantity.ts'

/** A whole with the figures that are tied to it in one way. */
export interface Whole {
  /** The claim that gives the whole. */
  readonly claim: string
  readonly as: QuantityTie
  readonly whole: Quantity
  readonly parts: readonly { readonly claim: string; readonly quantity: Quantity }[]
  /** What several parts come to, where all are single figures of the unit of the whole. One part alone comes to itself. */
  readonly sum: number | undefined
  /** By how much the sum misses the whole's nearer end: below zero, the parts are less. 0 where they meet. */
  readonly miss: number | undefined
}

const known = new WeakMap<readonly Claim[], readonly Whole[]>()

/** Every whole of the dataset with its parts, shares or rates, in the order of the claims. Found once for each list. */
export function wholesOf(claims: readonly Claim[]): readonly Whole[] {
  const found = known.get(claims) ?? findWholes(claims)
  known.set(claims, found)
  return found
}

function findWholes(claims: readonly Claim[]): Whole[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const groups = new Map<string, { claim: string; quantity: Quantity }[]>()
  for (const { id, quantities = [] } of claims)
    for (const quantity of quantities)
      if (quantity.of) {
        const key = `${quantity.of.claim} ${quantity.of.as}`
        groups.set(key, [...(groups.get(key) ?? []), { claim: id, quantity }])
      }
  return [...groups].flatMap(([key, parts]): Whole[] => {
    const [claim = '', as = 'part'] = key.split(' ') as [string, QuantityTie]
    const whole = byId.get(claim)?.quantities?.find((one) => one.of?.claim !== claim)
    if (whole === undefined) return []
    const values = parts.map(({ quantity }) =>
      quantity.unit === whole.unit && quantity.low === quantity.high ? quantity.low : null,
    )
    const sum =
      as === 'part' && isKnown(whole) && parts.length > 1 && values.every((one) => one !== null)
        ? values.reduce((a, b) => a + b, 0)
        : undefined
    return [{ claim, as, whole, parts, sum, miss: sum === undefined ? undefined : missed(sum, whole) }]
  })
}

function missed(sum: number, { low, high }: Quantity): number {
  const [least, most] = [low ?? high ?? sum, high ?? low ?? sum]
  if (sum < least) return sum - least
  if (sum > most) return sum - most
  // A ceiling is met from below only where it is reached.
  return low === null ? sum - most : 0
}
