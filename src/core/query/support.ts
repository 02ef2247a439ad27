// Which units of the report carry what is selected, and how many claims, activities or recommendations does each give?

import type { Graph } from '../graph/graph.ts'
import type { Lens } from '../graph/nexus-lens.ts'
import type { UnitId } from '../model/ids.ts'

/** Units with the number of claims, activities and recommendations each gives. */
export type Support = ReadonlyMap<UnitId, number>

/** What the whole lens rests on, or what a selected mark or line rests on. */
export function supportOf(graph: Graph, lens: Lens, selected: string | null): Support {
  if (selected === null)
    return countUnits(
      graph,
      lens.links.flatMap(({ stands }) => stands),
    )
  const link = lens.links.find(({ id }) => id === selected)
  if (link) return countUnits(graph, link.stands)
  const node = lens.nodes.find(({ id }) => id === selected)
  if (node?.members) return merge(node.members.map((member) => supportOfEntity(graph, member)))
  return supportOfEntity(graph, selected)
}

function supportOfEntity(graph: Graph, id: string): Support {
  const stands = [
    ...[...graph.claimsAbout(id), ...graph.claimsFrom(id)].map((claim) => claim.id),
    ...graph.activitiesOf(id).map((activity) => activity.id),
    ...graph.activitiesOn(id).map(({ activity }) => activity.id),
    ...graph.recommendationsOn(id).map((recommendation) => recommendation.id),
  ]
  return countUnits(graph, [...new Set(stands)])
}

function countUnits(graph: Graph, stands: readonly string[]): Support {
  const citing = new Map([...graph.dataset.claims, ...graph.dataset.recommendations].map((one) => [one.id, one]))
  const counts = new Map<UnitId, number>()
  for (const id of stands) {
    const units = graph.activities.get(id)?.unit ?? citing.get(id)?.evidence.map(({ unit }) => unit) ?? []
    for (const unit of new Set([units].flat())) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return counts
}

function merge(supports: readonly Support[]): Support {
  const counts = new Map<UnitId, number>()
  for (const support of supports) for (const [unit, count] of support) counts.set(unit, (counts.get(unit) ?? 0) + count)
  return counts
}
