// Who benefits from what, and by whose word? The one rule by which headline and panel count it; a test holds picture and
// matrix to it. A thing is counted once, however many claims tie it; what only our reading ties is counted apart; crime at large is
// no crime of its own.

import type { Evidence } from '../graph/graph.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, kindOf } from '../model/ids.ts'

/** One thing at the other end of a gain. */
export interface Gain {
  readonly id: EntityId
  readonly claims: readonly Claim[]
  /** No claim says it outright: it is our reading. */
  readonly isOurs: boolean
}

/** What a group or an actor is said to benefit from. */
export function gainsOf(graph: Evidence, who: EntityId): Gain[] {
  const claims = graph.claimsAbout(who).filter((claim) => claim.subject === who && graph.means(claim, 'gain'))
  return byEnd(claims, ({ object }) => object).filter(({ id }) => graph.entities.get(id)?.generic !== true)
}

/** Who is said to benefit from a crime itself: what is said of its parts is said of them. */
export function gainersOf(graph: Evidence, crime: EntityId, kind: 'group' | 'actor'): Gain[] {
  const claims = graph.claimsAbout(crime).filter((claim) => claim.object === crime && graph.means(claim, 'gain'))
  return byEnd(claims, ({ subject }) => subject).filter(({ id }) => kindOf(id) === kind)
}

/** Whether the report itself says of a named group that it benefits from a crime, or from a part of it. */
export function isGainedFrom(graph: Evidence, crime: EntityId): boolean {
  return (
    gainersOf(graph, crime, 'group').some(({ isOurs }) => !isOurs) ||
    graph.dataset.entities.some(({ id, parent }) => parent === crime && isGainedFrom(graph, id))
  )
}

/** How many are said outright, and how many more by our reading alone. */
export function countGains(gains: readonly Gain[]): { readonly said: number; readonly ours: number } {
  const ours = gains.filter(({ isOurs }) => isOurs).length
  return { said: gains.length - ours, ours }
}

function byEnd(claims: readonly Claim[], endOf: (claim: Claim) => EntityId): Gain[] {
  const ends = new Map<EntityId, Claim[]>()
  for (const claim of claims) {
    const known = ends.get(endOf(claim))
    if (known) known.push(claim)
    else ends.set(endOf(claim), [claim])
  }
  return [...ends].map(([id, all]) => ({
    id,
    claims: all,
    isOurs: all.every(({ reading }) => reading === 'inferred'),
  }))
}
