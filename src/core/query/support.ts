// Which units of the report carry what is selected, and how many claims, activities or recommendations does each give?

import type { Evidence, Graph } from '../graph/graph.ts'
import { type Lens, type LensLink, standsOf } from '../graph/lens.ts'
import type { UnitId } from '../model/ids.ts'

/** Units with the number of claims, activities and recommendations each gives. */
export type Support = ReadonlyMap<UnitId, number>

/** Where a line is looked for that the lens does not have. */
export type LinkElsewhere = (id: string) => LensLink | undefined

/** What a whole lens rests on, or what selected marks and lines rest on. Lines are those of the lens, or from elsewhere. */
export function supportOf(
  graph: Evidence,
  lens: Lens,
  selected: readonly string[],
  elsewhere?: LinkElsewhere,
): Support {
  if (selected.length === 0) return countUnits(graph, lens.links.flatMap(standsOf))
  return countUnits(graph, [...new Set(selected.flatMap((id) => standsOn(graph, lens, id, elsewhere)))])
}

/** Ids of the claims, activities and recommendations that a mark or line rests on. */
export function standsOn(graph: Graph, lens: Lens, id: string, elsewhere?: LinkElsewhere): string[] {
  const link = lens.links.find((candidate) => candidate.id === id) ?? elsewhere?.(id)
  if (link) return standsOf(link)
  const members = lens.nodes.find((node) => node.id === id)?.members ?? [id]
  return [...new Set(members.flatMap((member) => standsOnEntity(graph, member)))]
}

function standsOnEntity(graph: Graph, id: string): string[] {
  return [
    ...(graph.claims.has(id) || graph.activities.has(id) || graph.recommendations.has(id) ? [id] : []),
    ...[...graph.claimsAbout(id), ...graph.claimsFrom(id)].map((claim) => claim.id),
    ...graph.activitiesOf(id).map((activity) => activity.id),
    ...graph.activitiesOn(id).map(({ activity }) => activity.id),
    ...graph.recommendationsOn(id).map((recommendation) => recommendation.id),
  ]
}

/** Units with how many of some claims, activities and recommendations each gives. */
export function countUnits(graph: Graph, stands: readonly string[]): Support {
  const counts = new Map<UnitId, number>()
  for (const id of stands) for (const unit of new Set(graph.unitsOf(id))) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}
