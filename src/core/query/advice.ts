// Which activities share something with a recommendation? The report joins none of them: the join is ours, by what both name. To
// share is not to carry out.

import type { Graph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Recommendation } from '../model/recommendation.ts'

/** As what a thing is shared, in the order in which it is told. A body is one of the UN, or any other organization. */
export const SHARED_AS = ['crime', 'body', 'place', 'instrument'] as const

/** One way to share. */
export type SharedAs = (typeof SHARED_AS)[number]

/** A thing that both name, and those on the other side that name it too. */
export interface Join<Stand> {
  readonly thing: EntityId
  readonly as: SharedAs
  /** In the order of the report; never empty. */
  readonly stands: readonly Stand[]
}

/** One on the other side, with all that it shares, in the order of the ways. */
export interface Sharing<Stand> {
  readonly one: Stand
  readonly things: readonly EntityId[]
}

/**
 * What a recommendation shares with activities, thing by thing. A thing counts where both name it as such: no part or whole of it,
 * no crime that an activity only implies, no place where one only met; and nothing that is shared by all, as what every body
 * belongs to, the world, or what is no thing of its own.
 */
export function joinsOf(graph: Graph, one: Recommendation): readonly Join<Activity>[] {
  const things = askedIn(one)
  return joined(things, graph.dataset.activities, (activity) => offeredBy(graph, activity))
}

/** What an activity shares with recommendations: the same join from its other end. */
export function joinsWith(graph: Graph, activity: Activity): readonly Join<Recommendation>[] {
  const offered = offeredBy(graph, activity)
  return joined([...offered.keys()], graph.dataset.recommendations, (one) => {
    const asked = new Set(askedIn(one))
    return new Map([...offered].filter(([thing]) => asked.has(thing)))
  })
}

/** The other side of some joins, each once, in the order that is given. */
export function sharingIn<Stand>(joins: readonly Join<Stand>[], order: readonly Stand[]): readonly Sharing<Stand>[] {
  return order.flatMap((one): Sharing<Stand>[] => {
    const things = joins.filter(({ stands }) => stands.includes(one)).map(({ thing }) => thing)
    return things.length === 0 ? [] : [{ one, things }]
  })
}

/** The joins by some things, with whoever names them, by the ways. */
function joined<Stand>(
  things: readonly EntityId[],
  others: readonly Stand[],
  namedBy: (other: Stand) => ReadonlyMap<EntityId, SharedAs>,
): readonly Join<Stand>[] {
  const all = others.map((other) => ({ other, named: namedBy(other) }))
  const joins = things.flatMap((thing): Join<Stand>[] => {
    const sharing = all.filter(({ named }) => named.has(thing))
    const as = sharing[0]?.named.get(thing)
    return as === undefined ? [] : [{ thing, as, stands: sharing.map(({ other }) => other) }]
  })
  return SHARED_AS.flatMap((as) => joins.filter((join) => join.as === as))
}

/** What a recommendation names or concerns, each once. */
function askedIn({ names, concerns }: Recommendation): readonly EntityId[] {
  return [...new Set([...names, ...concerns])]
}

/** What an activity has to share, each thing in the first way that its row names it. */
function offeredBy(graph: Graph, activity: Activity): ReadonlyMap<EntityId, SharedAs> {
  const { leads, partners, crimes, places, instruments = [] } = activity
  const isBody = (id: EntityId) => ['body', 'organisation'].includes(kindOf(id) ?? '')
  const all: readonly (readonly [EntityId, SharedAs])[] = [
    ...crimes.filter(({ basis }) => basis === 'named').map(({ id }) => [id, 'crime'] as const),
    ...[...leads, ...partners].filter(({ id }) => isBody(id)).map(({ id }) => [id, 'body'] as const),
    ...places.map(({ id }) => [id, 'place'] as const),
    ...instruments.map(({ id }) => [id, 'instrument'] as const),
  ]
  const offered = new Map<EntityId, SharedAs>()
  for (const [id, as] of all) if (tells(graph, id) && !offered.has(id)) offered.set(id, as)
  return offered
}

/** Whether it says something of two texts that both name it. */
function tells({ dataset, entities }: Graph, id: EntityId): boolean {
  const { generic = false, level } = entities.get(id) ?? {}
  return !generic && level !== 'world' && id !== dataset.guide.whole
}
