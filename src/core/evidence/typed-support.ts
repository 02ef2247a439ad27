// What do the claims of a scene support, whatever an author types beside them?

import type { WholeGraph } from '../graph/graph.ts'
import type { Claim } from '../model/claim.ts'
import type { EntityId } from '../model/ids.ts'
import type { Words } from '../model/words.ts'

/** What the claims of a scene support. Made once for a scene. */
export interface Support {
  /** The claims that the scene rests on, outright or by a whole unit. */
  readonly claims: readonly Claim[]
  /** Whatever they, its activities and its recommendations name. */
  readonly holds: ReadonlySet<EntityId>
  /** What is said in the data of all that the scene rests on. */
  readonly texts: readonly Words[]
}

/**
 * What a scene supports. `stands`: ids of claims, activities, recommendations and units, ranges resolved; a unit brings all
 * that stands in it, and an id that names nothing brings nothing. The texts of both languages have to be there.
 */
export function supportOf(graph: WholeGraph, stands: readonly string[]): Support {
  const claims = new Set(
    stands.flatMap((id) => {
      const claim = graph.claims.get(id)
      return claim === undefined ? graph.claimsIn(id) : [claim]
    }),
  )
  return { claims: [...claims], holds: new Set(), texts: [...claims].map(({ statement }) => statement) }
}
