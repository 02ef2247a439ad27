// What do several things share, and what is only one's? Crimes, groups, places, sources and responders, with evidence.

import type { Evidence, Graph, WholeGraph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { namedSources } from '../model/named-sources.ts'
import { isLedBy } from '../model/ontology.ts'

/** What is compared, in the order it is shown. */
export const COMPARED = ['crime', 'group', 'place', 'responder', 'source'] as const

/** A respect in which things are compared. */
export type Respect = (typeof COMPARED)[number]

/** Fewest and most things that are compared. */
export const COMPARABLE = { least: 2, most: 4 } as const

/** One thing that some of the compared are tied to. */
export interface ComparedThing {
  readonly id: EntityId
  /** Ids of claims and activities that tie it to each of the compared, in their order; empty: the report ties it not. */
  readonly stands: readonly (readonly string[])[]
  /** How many more the whole report has of each: where it is silent of one, there are none either. */
  readonly leftOut: readonly number[]
}

/** The things of one respect: tied to all of the compared, to some, or to one alone. */
export interface Comparison {
  readonly respect: Respect
  readonly shared: readonly ComparedThing[]
  readonly some: readonly ComparedThing[]
  /** By the place of the compared thing that alone has them. */
  readonly only: readonly (readonly ComparedThing[])[]
}

/**
 * Compares things; respects in which nothing is tied to any of them are left out. `whole` is the report, where `evidence` is
 * what filters leave of it.
 */
export function compare(evidence: Evidence, ids: readonly EntityId[], whole?: WholeGraph): Comparison[] {
  return COMPARED.map((respect) => {
    const each = ids.map((id) => tiedTo(evidence, id, respect))
    const inAll = whole === undefined || evidence.isAll ? each : ids.map((id) => tiedTo(whole, id, respect))
    const things = [...new Set(each.flatMap((ties) => [...ties.keys()]))]
      .filter((id) => !ids.includes(id))
      .map((id): ComparedThing => {
        const stands = each.map((ties) => [...new Set(ties.get(id))])
        return { id, stands, leftOut: inAll.map((ties, i) => new Set(ties.get(id)).size - (stands[i]?.length ?? 0)) }
      })
      .sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1))
    const has = ({ stands }: ComparedThing) => stands.filter((own) => own.length > 0).length
    return {
      respect,
      shared: things.filter((thing) => has(thing) === ids.length),
      some: things.filter((thing) => has(thing) > 1 && has(thing) < ids.length),
      only: ids.map((_, i) => things.filter((thing) => has(thing) === 1 && (thing.stands[i]?.length ?? 0) > 0)),
    }
  }).filter(({ shared, some, only }) => shared.length + some.length + only.flat().length > 0)
}

/**
 * Whether a claim or activity is what the pictures tie somebody to a crime by: a gain, or an activity that is led. What else is
 * said of the two is evidence too, but counted apart, or a comparison would count more than a picture and a panel do.
 */
export function isDrawnTie(graph: Graph, stand: string, of: EntityId): boolean {
  const claim = graph.claims.get(stand)
  if (claim) return graph.means(claim, 'gain') && claim.subject === of
  const row = graph.activities.get(stand)
  return row !== undefined && isLedBy(graph.dataset.ontology, row, of)
}

function total({ stands }: ComparedThing): number {
  return stands.reduce((sum, own) => sum + own.length, 0)
}

/** What a thing is tied to in one respect, with what ties it. */
function tiedTo(graph: Graph, id: EntityId, respect: Respect): Map<EntityId, string[]> {
  const ties = new Map<EntityId, string[]>()
  const tie = (other: EntityId, stand: string) => ties.set(other, [...(ties.get(other) ?? []), stand])
  // Who denies that a thing is tied to another is a source on it all the same; the two are not tied.
  const claims = graph.claimsAbout(id).filter(({ polarity }) => respect === 'source' || polarity !== 'denied')
  for (const claim of claims) for (const other of IN_CLAIM[respect](claim)) tie(other, claim.id)
  const activities = [...graph.activitiesOf(id), ...graph.activitiesOn(id).map(({ activity }) => activity)]
  for (const activity of activities) for (const other of IN_ACTIVITY[respect](activity)) tie(other, activity.id)
  ties.delete(id)
  return ties
}

const ofKind = (ids: readonly EntityId[], ...kinds: readonly string[]) =>
  ids.filter((id) => kinds.includes(kindOf(id) ?? ''))
const ends = ({ subject, object }: Claim) => [subject, object]

const IN_CLAIM: Readonly<Record<Respect, (claim: Claim) => readonly EntityId[]>> = {
  crime: (claim) => ofKind(ends(claim), 'crime'),
  group: (claim) => ofKind(ends(claim), 'group', 'actor'),
  place: (claim) => [...ofKind(ends(claim), 'place'), ...(claim.places ?? []).map(({ id }) => id)],
  responder: (claim) => ofKind(ends(claim), 'body', 'organisation'),
  source: namedSources,
}

const IN_ACTIVITY: Readonly<Record<Respect, (activity: Activity) => readonly EntityId[]>> = {
  crime: ({ crimes }) => crimes.filter(({ basis }) => basis === 'named').map(({ id }) => id),
  group: ({ groups }) => groups.map(({ id }) => id),
  place: ({ places }) => places.map(({ id }) => id),
  responder: ({ leads }) => leads.map(({ id }) => id),
  source: () => [],
}
