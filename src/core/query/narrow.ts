// What does the graph say when part of its evidence is left out? The same graph without it.

import { buildGraph, type Evidence, type WholeGraph } from '../graph/graph.ts'

/** A graph of the evidence with these ids alone; entities, units and sections stay. */
export function narrowGraph({ dataset }: WholeGraph, passing: ReadonlySet<string>): Evidence {
  const passes = ({ id }: { readonly id: string }) => passing.has(id)
  const left = buildGraph({
    ...dataset,
    claims: dataset.claims.filter(passes),
    activities: dataset.activities.filter(passes),
    recommendations: dataset.recommendations.filter(passes),
  })
  return Object.freeze<Evidence>({ ...left, extent: 'left', isAll: false })
}
