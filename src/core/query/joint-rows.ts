// Which activities have several things in common? Apart from the other queries of activities, which the first picture waits for.

import type { Graph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import type { EntityId } from '../model/ids.ts'
import { activitiesAround } from './activities.ts'

/** The activities in which each of several things has a part, or that name each: rows that tie them to one another. */
export function jointRows(graph: Graph, ids: readonly EntityId[]): readonly Activity[] {
  const around = ids.map((id) => {
    const { led, more, named, joined } = activitiesAround(graph, id)
    return new Set([led, more, named, joined].flat())
  })
  return graph.dataset.activities.filter((row) => around.every((rows) => rows.has(row)))
}
