// Which things is an id about? A line and a claim have two ends; anything else is itself.

import type { Graph } from '../graph/graph.ts'
import { linkEnds } from '../graph/lens.ts'
import type { EntityId } from '../model/ids.ts'

/** The two ends of a line or of a claim, or the thing alone. */
export function endsOf(graph: Graph, id: string): readonly EntityId[] {
  const ends = linkEnds(id)
  if (ends) return [ends.source, ends.target]
  const claim = graph.claims.get(id)
  return claim ? [claim.subject, claim.object] : [id]
}
