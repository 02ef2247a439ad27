// Which figures does the evidence give, of money or of anything else, and on which axis may each of them stand?

import type { Evidence, Graph } from '../graph/graph.ts'
import type { Sift } from '../graph/sift.ts'
import type { Claim } from '../model/claim.ts'
import type { EntityId } from '../model/ids.ts'
import { isMoney, type Quantity } from '../model/quantity.ts'
import { type Whole, wholesOf } from '../model/wholes.ts'
import { endsOf } from './ends.ts'
import { formOf, isThingInSight, namedBy, type SumForm, sumsOf } from './sums.ts'

/** What figures measure, each on an axis of its own; the last fit on none. */
export const MEASURE_AXES = ['money', 'people', 'mass', 'shares', 'others'] as const

/** What a figure measures, as far as it may stand beside others. */
export type MeasureAxis = (typeof MEASURE_AXES)[number]

/** A figure of the report. */
export interface Amount {
  /** Who gives it, and its place there: `claim:p36-4.1`. A sum of money has the same. */
  readonly id: string
  /** The claim, or the activity whose row gives it. */
  readonly stand: string
  readonly claim: Claim | undefined
  readonly quantity: Quantity
  readonly axis: MeasureAxis
  readonly form: SumForm
  /** What it is said of: the subject of its claim, of a market the crime, or the activity. */
  readonly of: EntityId
}

/** Every figure of the claims and activities of a graph, in the order of the report. */
export function amountsOf(graph: Evidence): Amount[] {
  const { claims, activities } = graph.dataset
  const named = new Map(sumsOf(graph).map((sum) => [sum.id, namedBy(sum)]))
  return [
    ...claims.flatMap((claim) =>
      (claim.quantities ?? []).map((quantity, i) => {
        const id = `${claim.id}.${i}`
        return amountOf(id, claim.id, claim, quantity, named.get(id) ?? claim.subject)
      }),
    ),
    ...activities.flatMap(({ id, quantities = [] }) =>
      quantities.map((quantity, i) => amountOf(`${id}.${i}`, id, undefined, quantity, id)),
    ),
  ]
}

function amountOf(id: string, stand: string, claim: Claim | undefined, quantity: Quantity, of: EntityId): Amount {
  return { id, stand, claim, quantity, axis: axisOfQuantity(quantity), form: formOf(quantity), of }
}

/** On which axis a figure stands. */
export function axisOfQuantity({ unit, measure }: Quantity): MeasureAxis {
  if (isMoney(unit)) return 'money'
  if (measure === 'share' || measure === 'rate') return 'shares'
  if (measure === 'mass') return 'mass'
  return unit === 'person' ? 'people' : 'others'
}

/** Whether the legend leaves a figure in sight. */
export function isAmountInSight({ of }: Amount, sift: Sift): boolean {
  return isThingInSight(of, sift)
}

/** Whether a figure is selected, or about what is. */
export function isAmountAbout(graph: Graph, { stand, claim }: Amount, selected: readonly string[]): boolean {
  return selected.some((id) => {
    if (id === stand) return true
    if (claim) return endsOf(graph, id).every((end) => [claim.subject, claim.object].includes(end))
    return rowsOf(graph, id).has(stand)
  })
}

/** Activities that somebody is in, or that are about something. */
function rowsOf(graph: Graph, id: EntityId): ReadonlySet<string> {
  return new Set([
    ...[...graph.activitiesOf(id), ...graph.activitiesWith(id)].map((one) => one.id),
    ...graph.activitiesOn(id).map(({ activity }) => activity.id),
  ])
}

/** A figure with those that the report gives as its parts. */
export interface AmountWhole {
  readonly whole: Amount
  /** Those that are left, in the order of the report. */
  readonly parts: readonly Amount[]
  /** All of its parts are left. */
  readonly isAll: boolean
  /** What several parts come to, and by how much that misses the whole: below zero, they are less. Only where all are left. */
  readonly sum: number | undefined
  readonly miss: number | undefined
}

/** The wholes among some figures. What parts come to is said only where no filter has left one of them out. */
export function amountWholesOf(graph: Graph, amounts: readonly Amount[]): AmountWhole[] {
  return tiedOf(graph, amounts, 'part').map(({ tied, whole, parts }) => {
    const isAll = parts.length === tied.parts.length
    return { whole, parts, isAll, sum: isAll ? tied.sum : undefined, miss: isAll ? tied.miss : undefined }
  })
}

/** What a share is a share of, by the id of the share, where the report says it in figures. */
export function shareWholesOf(graph: Graph, amounts: readonly Amount[]): ReadonlyMap<string, Quantity> {
  const { claims } = graph.dataset
  return new Map(
    wholesOf(claims)
      .filter(({ as }) => as === 'share')
      .flatMap(({ whole, parts }) => amounts.filter((one) => isIn(parts, one)).map(({ id }) => [id, whole] as const)),
  )
}

function tiedOf(graph: Graph, amounts: readonly Amount[], as: Whole['as']) {
  return wholesOf(graph.dataset.claims)
    .filter((tied) => tied.as === as)
    .flatMap((tied) => {
      const whole = amounts.find(({ claim, quantity }) => claim?.id === tied.claim && quantity === tied.whole)
      const parts = amounts.filter((one) => isIn(tied.parts, one))
      return whole === undefined || parts.length === 0 ? [] : [{ tied, whole, parts }]
    })
}

function isIn(parts: Whole['parts'], { claim, quantity }: Amount): boolean {
  return parts.some((part) => part.claim === claim?.id && part.quantity === quantity)
}

/** The end of a figure to which its bar is drawn from zero. */
export function reachOfAmount({ low, high }: Quantity): number {
  return high ?? low ?? 0
}
