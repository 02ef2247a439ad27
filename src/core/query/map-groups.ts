// Which groups does the map tie to a place, and which does the report tie to none? Only what is said of a group itself counts.

import type { Evidence, WholeGraph } from '../graph/graph.ts'
import type { PlaceTie } from '../graph/place-ties.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { MapContent } from './map.ts'

/**
 * The ties of groups to places: where one acts, or gains from what is done there. Where goods or people only arrive, the way
 * shows that and no line does.
 */
export function groupTies({ places, legs }: Pick<MapContent, 'places' | 'legs'>): readonly PlaceTie[] {
  const ends = new Set(legs.flatMap(({ to, strands }) => strands.map(({ stand }) => `${stand} ${to}`)))
  return places.flatMap(({ ties }) =>
    ties.flatMap((tie): PlaceTie[] => {
      if (kindOf(tie.thing) === 'group') return [tie]
      if (tie.who === undefined || kindOf(tie.who) !== 'group' || ends.has(`${tie.stand} ${tie.place}`)) return []
      return [{ ...tie, thing: tie.who }]
    }),
  )
}

/** The groups of a report, by whether the map ties them to a place. */
export interface GroupsOnMap {
  readonly placed: readonly EntityId[]
  readonly unplaced: readonly EntityId[]
}

/** The groups that anything is left of, those with a place before those without. */
export function groupsOnMap(graph: Evidence | WholeGraph, content: Pick<MapContent, 'places' | 'legs'>): GroupsOnMap {
  const spoken = new Set(graph.dataset.claims.flatMap(({ subject, object }) => [subject, object]))
  const placed = new Set(groupTies(content).map(({ thing }) => thing))
  const groups = graph.dataset.entities.flatMap(({ id }) => (kindOf(id) === 'group' ? [id] : []))
  return {
    placed: groups.filter((id) => placed.has(id)),
    unplaced: groups.filter((id) => spoken.has(id) && !placed.has(id)),
  }
}
