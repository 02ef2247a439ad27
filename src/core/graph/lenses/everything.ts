// What does the whole graph look like? Every entity, activity and recommendation that is tied to another.

import { spokenOfIn } from '../../model/activity.ts'
import { type EntityId, kindOf } from '../../model/ids.ts'
import { COLUMNS, KINDS } from '../../model/kinds.ts'
import type { WholeGraph } from '../graph.ts'
import { bundle, type Lens, type LensNode, markAlone, strandsOfClaim, type Tie } from '../lens.ts'
import { ANSWER } from './ties.ts'

/** Projects the graph. A line runs from the column that stands further left. */
export function everythingLens(graph: WholeGraph): Lens {
  const { claims, activities, recommendations } = graph.dataset
  const rank = (id: EntityId) => COLUMNS.indexOf(KINDS[kindOf(id) ?? 'stake'].column)
  const between = (a: EntityId, b: EntityId) =>
    rank(a) < rank(b) || (rank(a) === rank(b) && a < b) ? { source: a, target: b } : { source: b, target: a }
  const ties: Tie[] = [
    ...claims.flatMap((claim) =>
      strandsOfClaim(claim).map((strand) => ({
        ...strand,
        ...between(claim.subject, claim.object),
        side: graph.sideOf(claim),
      })),
    ),
    ...activities.flatMap((activity) =>
      spokenOfIn(activity).map((named) => ({
        ...ANSWER,
        ...between(activity.id, named.id),
        side: kindOf(named.id) === 'place' ? ('tie' as const) : ANSWER.side,
        reading: 'basis' in named && named.basis === 'implied' ? ('inferred' as const) : ('explicit' as const),
        stand: activity.id,
      })),
    ),
    ...recommendations.flatMap(({ id, names, concerns }) =>
      [...names, ...concerns].map((one) => ({ ...ANSWER, ...between(id, one), stand: id })),
    ),
  ]
  const links = bundle(ties)
  const degree = new Map<EntityId, number>()
  for (const { source, target, strands } of links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + strands.length)
  const all = [...graph.dataset.entities, ...activities, ...recommendations]
  const nodes = all.flatMap(({ id }): LensNode[] => {
    const [kind, count] = [kindOf(id), degree.get(id)]
    if (kind === undefined || count === undefined) return []
    return [
      { id, kind, column: KINDS[kind].column, block: KINDS[kind].isBelow ? 1 : 0, count, stays: false, alone: false },
    ]
  })
  return { id: 'everything', columns: COLUMNS, nodes: markAlone(nodes, links), links }
}
