// Which claims are dated, and how do they stand in rows? A row is what one place of the report says of one span.

import type { Evidence } from '../graph/graph.ts'
import type { Claim, Period, ReadPart } from '../model/claim.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import { type Moments, momentsOf } from '../model/moments.ts'
import { isMoney, type Quantity } from '../model/quantity.ts'
import { firstUnit } from './claims.ts'

/** A claim with its period, and others of the same unit and time that say no figure of their own, or a part of its figure. */
export interface TimeRow {
  /** That of the first claim. */
  readonly id: string
  /** The named group that the claim itself names, or else the crime, people or place it is about. */
  readonly of: EntityId
  readonly isGroup: boolean
  /** The one that gives it its words first. */
  readonly claims: readonly [Claim, ...Claim[]]
  readonly period: Period
  /** The figure that it says: a sum before anything else. */
  readonly quantity: Quantity | undefined
}

/** A claim with a period, which the report does not deny: that something was not so has no bar. */
type Dated = Claim & { readonly period: Period }

function isDated(claim: Claim): claim is Dated {
  const { period, polarity } = claim
  return polarity !== 'denied' && (period?.from ?? period?.to) !== undefined
}

/** The dated claims of some evidence in rows: groups by the start of their first row, then what is of no group. */
export function timeRows(graph: Evidence): readonly TimeRow[] {
  const rows = new Map<string, TimeRow>()
  for (const claim of graph.dataset.claims.filter(isDated)) {
    const quantity = leadingFigure(claim)
    const row: TimeRow = { id: claim.id, ...ownerOf(claim), claims: [claim], period: claim.period, quantity }
    const { from, to } = claim.period
    const key = [row.isGroup ? row.of : '', firstUnit(claim), from, to].join(' ')
    const before = rows.get(key)
    if (before === undefined) rows.set(key, row)
    else if (quantity === undefined || isPartOf(quantity, before.claims))
      rows.set(key, { ...before, claims: [...before.claims, claim] })
    else if (before.quantity === undefined) rows.set(key, { ...row, claims: [claim, ...before.claims] })
    else rows.set(claim.id, row)
  }
  return inOrder([...rows.values()])
}

/** Whether a figure is a part of one that others say: it stands in that one's row. */
function isPartOf({ of }: Quantity, claims: readonly Claim[]): boolean {
  return of?.as === 'part' && claims.some(({ id }) => id === of.claim)
}

/** The kinds that a claim of no group is named by, in this order: what trade it is about, who suffers it, where. */
const OWNERS: readonly EntityKind[] = ['crime', 'actor', 'place']

/** A claim is a group's only where the text itself names the group: what is read in stands under place or crime. */
function ownerOf(claim: Claim): Pick<TimeRow, 'of' | 'isGroup'> {
  const ends: readonly (readonly [EntityId, ReadPart])[] = [
    [claim.subject, 'subject'],
    [claim.object, 'object'],
  ]
  const said = ends.find(([id, part]) => kindOf(id) === 'group' && !claim.inferred?.parts.includes(part))
  if (said) return { of: said[0], isGroup: true }
  const others = ends.map(([id]) => id).filter((id) => kindOf(id) !== 'group')
  const of = OWNERS.flatMap((kind) => others.filter((id) => kindOf(id) === kind))[0] ?? others[0] ?? claim.subject
  return { of, isGroup: false }
}

/** The figure of a claim that a row says: a sum that is printed, or else whatever is printed first. */
function leadingFigure({ quantities = [] }: Claim): Quantity | undefined {
  const printed = quantities.filter(({ derived }) => derived === undefined)
  return printed.find(({ unit }) => isMoney(unit)) ?? printed[0] ?? quantities[0]
}

/** From the start of a period to its end: an open end reaches to the report, an open start is its end alone. */
export function periodMoments({ from, to }: Period, report: number): Moments {
  return {
    from: momentsOf(from ?? to ?? '').from,
    to: to === undefined ? Math.max(report, momentsOf(from ?? '').from) : momentsOf(to).to,
  }
}

/** Whose rows come first beside groups: people and places, then trades, then anybody else. */
const OTHERS: readonly (EntityKind | undefined)[] = ['actor', 'place', 'crime']

function inOrder(rows: readonly TimeRow[]): readonly TimeRow[] {
  const start = ({ period }: TimeRow) => momentsOf(period.from ?? period.to ?? '').from
  const first = new Map<EntityId, number>()
  for (const row of rows) first.set(row.of, Math.min(first.get(row.of) ?? Number.POSITIVE_INFINITY, start(row)))
  // What starts at one time stands as the report has it.
  const met = [...first.keys()]
  const rank = ({ of, isGroup }: TimeRow) => {
    const place = OTHERS.indexOf(kindOf(of))
    return isGroup ? -1 : place < 0 ? OTHERS.length : place
  }
  return [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (first.get(a.of) ?? 0) - (first.get(b.of) ?? 0) ||
      met.indexOf(a.of) - met.indexOf(b.of) ||
      start(a) - start(b),
  )
}
