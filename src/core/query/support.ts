// Which units of the report carry what is selected, and how many claims, activities or recommendations does each give?

import { standsIn } from '../graph/fold.ts'
import type { Evidence, Graph } from '../graph/graph.ts'
import { type Lens, type LensLink, type LensNode, standsOf } from '../graph/lens.ts'
import type { UnitId } from '../model/ids.ts'
import { activitiesAround } from './activities.ts'
import { claimsOn } from './claims.ts'

/** Units with the number of claims, activities and recommendations each gives. */
export type Support = ReadonlyMap<UnitId, number>

/** Where lines are found as they are before a picture leaves some of them out, and folds that it does not have. */
export interface Elsewhere {
  readonly link: (id: string) => LensLink | undefined
  readonly fold: (id: string) => LensNode | undefined
}

/**
 * What a whole lens rests on, or what selected marks and lines rest on. A line rests on all that its panel lists: on our
 * readings too, drawn or not.
 */
export function supportOf(graph: Evidence, lens: Lens, selected: readonly string[], elsewhere?: Elsewhere): Support {
  if (selected.length === 0) return countUnits(graph, [...standsIn(lens)])
  return countUnits(graph, [...new Set(selected.flatMap((id) => standsOn(graph, lens, id, elsewhere)))])
}

/** Ids of the claims, activities and recommendations that a mark or line rests on. */
export function standsOn(graph: Graph, lens: Lens, id: string, elsewhere?: Elsewhere): string[] {
  const link = elsewhere?.link(id) ?? lens.links.find((candidate) => candidate.id === id)
  if (link) return standsOf(link)
  const members = (lens.nodes.find((node) => node.id === id) ?? elsewhere?.fold(id))?.members ?? [id]
  return [...new Set(members.flatMap((member) => standsOnEntity(graph, member)))]
}

function standsOnEntity(graph: Graph, id: string): string[] {
  return [
    ...(graph.claims.has(id) || graph.activities.has(id) || graph.recommendations.has(id) ? [id] : []),
    ...claimsOn(graph, id).map((claim) => claim.id),
    ...[...activitiesAround(graph, id).all].map((activity) => activity.id),
    ...graph.recommendationsOn(id).map((recommendation) => recommendation.id),
  ]
}

/** How many claims and activities the panel of a thing lists, however they are to do with it. */
export function countListed(graph: Graph, id: string): number {
  return claimsOn(graph, id).length + activitiesAround(graph, id).all.size
}

/** Units with how many of some claims, activities and recommendations each gives. */
export function countUnits(graph: Graph, stands: readonly string[]): Support {
  const counts = new Map<UnitId, number>()
  for (const id of stands) for (const unit of new Set(graph.unitsOf(id))) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}
