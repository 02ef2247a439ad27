// Which groups does the map tie to a place, and which does the report tie to none? Only what is said of a group itself counts.

import type { Evidence, WholeGraph } from '../graph/graph.ts'
import { groupTiesAmong, type PlaceTie } from '../graph/place-ties.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { MapContent } from './map.ts'

/** The ties of groups to places, of what a map holds. */
export function groupTies({ places }: Pick<MapContent, 'places'>): readonly PlaceTie[] {
  return groupTiesAmong(places.flatMap(({ ties }) => ties))
}

/** The groups of a report, by whether the map ties them to a place. */
export interface GroupsOnMap {
  readonly placed: readonly EntityId[]
  readonly unplaced: readonly EntityId[]
}

/** The groups that anything is left of, those with a place before those without. */
export function groupsOnMap(graph: Evidence | WholeGraph, content: Pick<MapContent, 'places'>): GroupsOnMap {
  const spoken = new Set(graph.dataset.claims.flatMap(({ subject, object }) => [subject, object]))
  const placed = new Set(groupTies(content).map(({ thing }) => thing))
  const groups = graph.dataset.entities.flatMap(({ id }) => (kindOf(id) === 'group' ? [id] : []))
  return {
    placed: groups.filter((id) => placed.has(id)),
    unplaced: groups.filter((id) => spoken.has(id) && !placed.has(id)),
  }
}
