// What does the graph say when part of its evidence is left out? The same graph without it.

import { buildGraph, type Graph } from '../graph/graph.ts'

/** A graph of the evidence with these ids alone; entities, units and sections stay. */
export function narrowGraph({ dataset }: Graph, passing: ReadonlySet<string>): Graph {
  const passes = ({ id }: { readonly id: string }) => passing.has(id)
  return buildGraph({
    ...dataset,
    claims: dataset.claims.filter(passes),
    activities: dataset.activities.filter(passes),
    recommendations: dataset.recommendations.filter(passes),
  })
}
