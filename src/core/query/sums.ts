// Which sums of money does the evidence print, whose are they, and which of them may be added?

import type { Evidence } from '../graph/graph.ts'
import { isOn, type Sift } from '../graph/sift.ts'
import type { Polarity } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import { type Bound, isMoney, type Per, type Quantity } from '../model/quantity.ts'
import { documentsOf, NONE } from './sources.ts'
import type { SumGrouping, SumKind } from './sum-choices.ts'

/** What a sum stands beside: figures of other blocks measure something else. */
export const SUM_BLOCKS = ['years', 'year', 'undated', 'day', 'market', 'person'] as const

/** A block of sums that measure alike. */
export type SumBlock = (typeof SUM_BLOCKS)[number]

/** Whose a sum is: a named group's, an unnamed actor's, or anybody else's. */
export const SUM_OWNERS = ['group', 'actor', 'other'] as const

/** Who a sum is of, as far as it may stand beside others. */
export type SumOwner = (typeof SUM_OWNERS)[number]

/** How a sum is bounded, as a form on an axis. */
export type SumForm = 'sum' | 'range' | 'ceiling' | 'floor'

/** One figure of money. */
export interface Sum {
  /** The claim and the place of the figure in it: `claim:p36-4.1`. */
  readonly id: string
  readonly claim: Claim
  readonly quantity: Quantity
  /** Who received it; of a market the place it is in, so that no group stands beside it. */
  readonly of: EntityId
  readonly crime: EntityId | undefined
  readonly block: SumBlock
  readonly form: SumForm
  /** Worked out by us, or a printed sum in another form: never a second sum. */
  readonly again: boolean
  /** It is another sum at another rate: the claim that gives that one. */
  readonly rateOf: string | undefined
}

/** Whether a sum is among the figures asked for. */
export function isOfKind(sum: Sum, kind: SumKind): boolean {
  if (kind === 'named') return sum.block !== 'market' && ownerOf(sum) === 'group'
  return kind === 'market' ? sum.block === 'market' : kind === 'all' || kind === 'money'
}

/** What a sum is named by: a market by its crime, as no group stands in front of it; any other by who received it. */
export function namedBy({ block, crime, of }: Sum): EntityId {
  return block === 'market' ? (crime ?? of) : of
}

/** The kind of what it is named by: its mark has that colour, and a switch that hides the kind hides it. */
export function kindOfSum(sum: Sum): EntityKind | undefined {
  return kindOf(namedBy(sum))
}

/** Whether the legend leaves a sum in sight. */
export function isInSight(sum: Sum, sift: Sift): boolean {
  return isThingInSight(namedBy(sum), sift)
}

/** Whether the legend leaves in sight what figures name. */
export function isThingInSight(id: EntityId, sift: Sift): boolean {
  const kind = kindOf(id)
  return kind === undefined || isOn('money', sift, kind)
}

function ownerOf({ of }: Sum): SumOwner {
  const kind = kindOf(of)
  return kind === 'group' || kind === 'actor' ? kind : 'other'
}

/** What sums make together, and what is left out of it, by the reason the data gives. */
export interface Total {
  readonly added: readonly Sum[]
  /** In their currency; a ceiling counts from 0. */
  readonly low: number
  /** `null` where one of them has only a floor. */
  readonly high: number | null
  readonly kept: readonly { readonly reason: string; readonly sums: readonly Sum[] }[]
}

const FORMS: Readonly<Partial<Record<Bound, SumForm>>> = {
  'up-to': 'ceiling',
  nearly: 'ceiling',
  'at-least': 'floor',
  'more-than': 'floor',
}

/** Every figure of money among the claims of a graph, the largest first. */
export function sumsOf(graph: Evidence): Sum[] {
  return graph.dataset.claims
    .flatMap((claim) =>
      (claim.quantities ?? []).flatMap((quantity, i) =>
        isMoney(quantity.unit) ? [sumOf(graph, claim, quantity, `${claim.id}.${i}`)] : [],
      ),
    )
    .sort((a, b) => highest(b) - highest(a))
}

function sumOf(graph: Evidence, claim: Claim, quantity: Quantity, id: string): Sum {
  const { derived, notAdditiveBecause = '', of: tie } = quantity
  const isMarket = quantity.measure === 'market'
  return {
    id,
    claim,
    quantity,
    of: isMarket ? claim.object : claim.subject,
    crime: [claim.object, claim.subject].find((end) => kindOf(end) === 'crime'),
    block: blockOf(claim, quantity),
    form: formOf(quantity),
    again: derived !== undefined || graph.dataset.ontology.notAdditive[notAdditiveBecause]?.again === true,
    rateOf: tie?.as === 'rate' ? tie.claim : undefined,
  }
}

/** How a figure is bounded, as a form on an axis. */
export function formOf({ low, high, bound }: Quantity): SumForm {
  return FORMS[bound] ?? (low === high ? 'sum' : 'range')
}

function blockOf({ period }: Claim, { measure, per }: Quantity): SumBlock {
  if (measure === 'market') return 'market'
  if (measure === 'price' || per === 'person') return 'person'
  if (per === 'day') return 'day'
  if (per === 'year' || per === '12-months') return 'year'
  if (period === undefined) return 'undated'
  return period.from?.slice(0, 4) === period.to?.slice(0, 4) ? 'year' : 'years'
}

/** The end of a sum that its place on an axis goes by. */
export function highest({ quantity: { low, high } }: Sum): number {
  return high ?? low ?? 0
}

/** Adds what may be added of sums of one currency, nothing that is denied, and says of everything else why not. */
export function totalOf(sums: readonly Sum[]): Total {
  const isAdded = (sum: Sum) => sum.quantity.additive && !isDenied(sum)
  const added = sums.filter(isAdded)
  const others = sums.filter((sum) => !isAdded(sum))
  const reasons = [...new Set(others.map(reasonOf))]
  return {
    added,
    low: added.reduce((total, { quantity: { low } }) => total + (low ?? 0), 0),
    high: added.some(({ quantity: { high } }) => high === null)
      ? null
      : added.reduce((total, sum) => total + highest(sum), 0),
    kept: reasons.map((reason) => ({ reason, sums: others.filter((sum) => reasonOf(sum) === reason) })),
  }
}

/** The reason why what is denied is in no total: the polarity itself. */
export const DENIED = 'denied' satisfies Polarity

/** Whether the report says that it is not so. */
export function isDenied({ claim }: Sum): boolean {
  return claim.polarity === DENIED
}

function reasonOf(sum: Sum): string {
  return isDenied(sum) ? DENIED : (sum.quantity.notAdditiveBecause ?? '')
}

/** Who says a figure: the estimator first, then whoever else the claim names; `NONE` alone where nobody is named. */
export function saidBy({ claim, quantity }: Pick<Sum, 'claim' | 'quantity'>): string[] {
  const named = [...(quantity.estimator === undefined ? [] : [quantity.estimator]), ...claim.attribution].filter((id) =>
    id.includes(':'),
  )
  return named.length === 0 ? [NONE] : [...new Set(named)]
}

/** Whether a source of a sum is a document, and not somebody who speaks. */
export function isDocument({ claim }: Pick<Sum, 'claim'>, source: string): boolean {
  return documentsOf(claim).includes(source)
}

/** Sums that stand together. */
export interface SumGroup {
  /** What they have in common: a block, a group, a crime, a source. */
  readonly key: string
  /** Whose they are, where they are put together by what they measure: an unnamed actor's are no named group's. */
  readonly owner?: SumOwner | undefined
  readonly sums: readonly Sum[]
}

/** Sums put together, in the order of the blocks, or the fullest first; markets and prices always stand by themselves. */
export function groupSums(sums: readonly Sum[], by: SumGrouping): readonly SumGroup[] {
  const isApart = ({ block }: Sum) => block === 'market' || block === 'person'
  // A rate stands under the sum that it is a rate of, whatever it is put together by.
  const rates = new Map<Sum, readonly Sum[]>()
  for (const sum of sums) {
    const whole = wholeOfRate(sum, sums)
    if (whole) rates.set(whole, [...(rates.get(whole) ?? []), sum])
  }
  const under = new Set([...rates.values()].flat())
  const keyOf = (sum: Sum): string => {
    if (by === 'period' || isApart(sum)) return sum.block
    if (by === 'group') return sum.of
    return by === 'crime' ? (sum.crime ?? NONE) : (saidBy(sum)[0] ?? NONE)
  }
  const groups = new Map<string, SumGroup>()
  for (const sum of sums.filter((one) => !under.has(one))) {
    const key = keyOf(sum)
    const owner = by === 'period' && !isApart(sum) ? ownerOf(sum) : undefined
    const name = `${key} ${owner ?? ''}`
    groups.set(name, { key, owner, sums: [...(groups.get(name)?.sums ?? []), sum, ...(rates.get(sum) ?? [])] })
  }
  const rank = ({ key }: SumGroup) => (SUM_BLOCKS as readonly string[]).indexOf(key)
  const ownerRank = ({ owner = 'group' }: SumGroup) => SUM_OWNERS.indexOf(owner)
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || ownerRank(a) - ownerRank(b) || b.sums.length - a.sums.length,
  )
}

/** Of a sum at another rate the sum that it is a rate of, where that is among some. */
export function wholeOfRate({ rateOf }: Sum, sums: readonly Sum[]): Sum | undefined {
  return rateOf === undefined ? undefined : sums.find((one) => one.claim.id === rateOf && one.rateOf === undefined)
}

/** How many of a time that a rate is counted per there are in the time of its sum. */
const TIMES: Readonly<Partial<Record<Per, Readonly<Partial<Record<Per, number>>>>>> = {
  day: { '12-months': 365, year: 365 },
}
/** Printed rates are rounded: so far may one be from what its sum comes to. */
const ROUNDED = 0.02

/** By what a sum is divided to give its rate, where the two ends of both agree; `undefined` where they do not. */
export function dividedBy(rate: Quantity, whole: Quantity): number | undefined {
  const by = rate.per && whole.per && TIMES[rate.per]?.[whole.per]
  const agree = (a: number | null, b: number | null) =>
    a === null || b === null ? a === b : Math.abs(b / (by ?? 1) - a) <= ROUNDED * Math.abs(a)
  return by !== undefined && agree(rate.low, whole.low) && agree(rate.high, whole.high) ? by : undefined
}

/** Sums apart by currency, that with most of them first: there is no adding, and no one axis, across currencies. */
export function byCurrency(
  sums: readonly Sum[],
): readonly { readonly currency: string; readonly sums: readonly Sum[] }[] {
  const codes = [...new Set(sums.map(({ quantity }) => quantity.unit))]
  return codes
    .map((currency) => ({ currency, sums: sums.filter(({ quantity }) => quantity.unit === currency) }))
    .sort((a, b) => b.sums.length - a.sums.length || (a.currency < b.currency ? -1 : 1))
}

/** Figures that say something of money without being a sum: shares and rates. */
export function sharesOf(graph: Evidence): readonly { readonly claim: Claim; readonly quantity: Quantity }[] {
  return graph.dataset.claims.flatMap((claim) =>
    (claim.quantities ?? [])
      .filter(({ measure }) => measure === 'share' || measure === 'rate')
      .map((quantity) => ({ claim, quantity })),
  )
}
