// Which UN activities is a thing in, and as what? The one rule by which pictures, panel and table count them: an activity
// once, by the first of its parts in it; one that only implies it is our reading; a place where one met is no part.

import type { Graph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import type { EntityId } from '../model/ids.ts'
import { bodiesIn, isLedBy } from '../model/ontology.ts'

/** The activities around a thing, each in the first list that it belongs to. */
export interface ActivitiesAround {
  /** Those that it leads, shares the lead of or chairs. */
  readonly led: readonly Activity[]
  /** Those that it supports, or is printed first in. */
  readonly more: readonly Activity[]
  /** Those whose row names it as what it addresses, or where. */
  readonly named: readonly Activity[]
  /** Those that address it without a word of it: our reading. */
  readonly ours: readonly Activity[]
  /** Those in which it has another part. */
  readonly joined: readonly Activity[]
  /** Those that only met or were held there. */
  readonly held: readonly Activity[]
  /** All of them, each once. */
  readonly all: ReadonlySet<Activity>
}

/** Sorts the activities around a thing. */
export function activitiesAround(graph: Graph, id: EntityId): ActivitiesAround {
  const all = new Set<Activity>()
  const first = (some: readonly Activity[]) => {
    const found = [...new Set(some)].filter((one) => !all.has(one))
    for (const one of found) all.add(one)
    return found
  }
  const own = graph.activitiesOf(id)
  const on = graph.activitiesOn(id)
  const isOnlyHeld = ({ venues = [], ...row }: Activity) =>
    venues.some((venue) => venue.id === id) &&
    ![row.partners, row.actors, row.documents].flat().some((one) => one?.id === id)
  return {
    led: first(own.filter((activity) => isLedBy(graph.dataset.ontology, activity, id))),
    more: first(own),
    named: first(on.flatMap(({ activity, addressed }) => (addressed.basis === 'named' ? [activity] : []))),
    ours: first(on.map(({ activity }) => activity)),
    joined: first(graph.activitiesWith(id).filter((activity) => !isOnlyHeld(activity))),
    held: first(graph.activitiesWith(id)),
    all,
  }
}

/** How many activities a thing is in; no two of the numbers count one activity. */
export interface ActivityCount {
  /** Where it has a part, or is named; of who leads or supports any, those alone. */
  readonly said: number
  /** In how many more by our reading alone. */
  readonly ours: number
  /** Of who leads or supports any: those in which it has another part. */
  readonly other: number
}

/** Counts the activities of a thing: a mark in a picture has the number of those that it leads or supports, so others stand apart. */
export function countActivities(graph: Graph, id: EntityId): ActivityCount {
  const { led, more, named, ours, joined } = activitiesAround(graph, id)
  const own = led.length + more.length
  const other = own > 0 ? named.length + joined.length : 0
  return { said: own > 0 ? own : named.length + joined.length, ours: ours.length, other }
}

/** The bodies that lead, or share the lead of, an activity whose row names a crime or place itself. */
export function respondersTo(graph: Graph, id: EntityId): EntityId[] {
  const { ontology } = graph.dataset
  return [...new Set(activitiesAround(graph, id).named.flatMap((row) => bodiesIn(ontology, row, 'carries')))]
}
