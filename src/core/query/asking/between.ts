// What does the report say of two things that are named together? What ties them, which activities and requests name both.

import type { Graph } from '../../graph/graph.ts'
import type { EntityId } from '../../model/ids.ts'

/** What names both of two things. */
export interface Between {
  /** Ids of the claims whose two ends they are; explicit ones first. */
  readonly claims: readonly string[]
  readonly activities: readonly EntityId[]
  readonly requests: readonly EntityId[]
}

/** Finds it; parts of a thing are things of their own. */
export function between(graph: Graph, a: EntityId, b: EntityId): Between {
  const both = <Item extends { readonly id: string }>(of: (id: EntityId) => readonly Item[]) => {
    const others = new Set(of(b).map(({ id }) => id))
    return [...new Set(of(a).filter(({ id }) => others.has(id)))]
  }
  const activitiesOn = (id: EntityId) => [
    ...graph.activitiesOf(id),
    ...graph.activitiesWith(id),
    ...graph.activitiesOn(id).map(({ activity }) => activity),
  ]
  const claims = both((id) => graph.claimsAbout(id))
  return {
    claims: [
      ...claims.filter(({ reading }) => reading === 'explicit'),
      ...claims.filter(({ reading }) => reading !== 'explicit'),
    ].map(({ id }) => id),
    activities: [...new Set(both(activitiesOn).map(({ id }) => id))],
    requests: both((id) => graph.recommendationsOn(id)).map(({ id }) => id),
  }
}
