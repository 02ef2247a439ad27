// Which kinds of thing can be selected? Those the details panel has something to say about.

import type { WholeGraph } from '../graph/graph.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'

/** Whether the graph says anything of a thing, so that its panel would not be empty. */
export function isSpokenOf(graph: WholeGraph, id: EntityId): boolean {
  return (
    isSelectable(id) &&
    [
      graph.claimsAbout(id),
      graph.claimsFrom(id),
      graph.activitiesOf(id),
      graph.activitiesOn(id),
      graph.recommendationsOn(id),
    ].some((list) => list.length > 0)
  )
}

/** Whether an id is of a kind that has a panel to go to. */
export function isSelectable(id: EntityId): boolean {
  const kind = kindOf(id)
  return kind !== undefined && KINDS[kind].hasPanel
}
