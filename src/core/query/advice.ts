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

/** A thing that a recommendation names or concerns, and the activities whose row names it too. */
export interface Join {
  readonly thing: EntityId
  readonly as: SharedAs
  /** In the order of the report; never empty. */
  readonly activities: readonly Activity[]
}

/** An activity or a recommendation that shares something, and what, in the order of the ways. */
export interface Sharing<Stand> {
  readonly one: Stand
  readonly things: readonly EntityId[]
}

/**
 * What a recommendation shares with activities, thing by thing. A thing counts where both name it as such: no part or whole of it,
 * no crime that an activity only implies, no place where one only met; and nothing that is shared by all, as what every body
 * belongs to, the world, or what is no thing of its own.
 */
export function joinsOf(graph: Graph, { names, concerns }: Recommendation): readonly Join[] {
  const asked = new Set([...names, ...concerns])
  const joins = new Map<EntityId, { readonly as: SharedAs; readonly activities: Activity[] }>()
  for (const activity of graph.dataset.activities)
    for (const [thing, as] of offeredBy(graph, activity)) {
      if (!asked.has(thing)) continue
      const join = joins.get(thing) ?? { as, activities: [] }
      join.activities.push(activity)
      joins.set(thing, join)
    }
  const all = [...asked].flatMap((thing): Join[] => {
    const join = joins.get(thing)
    return join === undefined ? [] : [{ thing, ...join }]
  })
  return SHARED_AS.flatMap((as) => all.filter((join) => join.as === as))
}

/** The activities that share something with a recommendation, each once with all that it shares, in the order of the report. */
export function activitiesSharing(graph: Graph, asked: Recommendation): readonly Sharing<Activity>[] {
  const joins = joinsOf(graph, asked)
  return graph.dataset.activities.flatMap((one): Sharing<Activity>[] => {
    const things = joins.filter(({ activities }) => activities.includes(one)).map(({ thing }) => thing)
    return things.length === 0 ? [] : [{ one, things }]
  })
}

/** The recommendations that share something with an activity: the same join from its other end. */
export function adviceSharing(graph: Graph, activity: Activity): readonly Sharing<Recommendation>[] {
  const offered = offeredBy(graph, activity)
  return graph.dataset.recommendations.flatMap((one): Sharing<Recommendation>[] => {
    const shared = [...new Set([...one.names, ...one.concerns])].filter((thing) => offered.has(thing))
    const things = SHARED_AS.flatMap((as) => shared.filter((thing) => offered.get(thing) === as))
    return things.length === 0 ? [] : [{ one, things }]
  })
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
  return new Map(all.filter(([id]) => tells(graph, id)).toReversed())
}

/** Whether it says something of two texts that both name it. */
function tells({ dataset, entities }: Graph, id: EntityId): boolean {
  const { generic = false, level } = entities.get(id) ?? {}
  return !generic && level !== 'world' && id !== dataset.guide.whole
}
