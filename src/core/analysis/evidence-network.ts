// Which steps may an argument take? The lines of a lens as a graph for measuring, with or without their direction.

import { DirectedGraph, UndirectedGraph } from 'graphology'
import type { Graph } from '../graph/graph.ts'
import type { Lens, LensLink, Strand } from '../graph/lens.ts'
import type { EntityId } from '../model/ids.ts'

/** What an edge stands on. */
export interface StepEvidence {
  readonly link: LensLink
  /** Never empty; of a directed edge those that go its way. */
  readonly strands: readonly Strand[]
}

/** A graph to measure: marks as nodes, lines as edges. */
export type EvidenceNetwork =
  | UndirectedGraph<Record<string, never>, StepEvidence>
  | DirectedGraph<Record<string, never>, StepEvidence>

/** The lines of a lens without direction. */
export function networkOf(lens: Lens): UndirectedGraph<Record<string, never>, StepEvidence> {
  const network = new UndirectedGraph<Record<string, never>, StepEvidence>({ allowSelfLoops: false })
  for (const { id } of lens.nodes) network.addNode(id)
  for (const link of lens.links)
    if (link.source !== link.target) network.addEdge(link.source, link.target, { link, strands: link.strands })
  return network
}

/** The lines of a lens as the report puts them: from who acts to what is acted on. */
export function directedNetworkOf(graph: Graph, lens: Lens): DirectedGraph<Record<string, never>, StepEvidence> {
  const network = new DirectedGraph<Record<string, never>, StepEvidence>({ allowSelfLoops: false })
  for (const { id } of lens.nodes) network.addNode(id)
  for (const link of lens.links) {
    if (link.source === link.target) continue
    for (const from of [link.source, link.target]) {
      const strands = link.strands.filter(({ stand }) => isFrom(graph, stand, from, link))
      const to = from === link.source ? link.target : link.source
      if (strands.length > 0) network.addEdge(from, to, { link, strands })
    }
  }
  return network
}

/** A claim goes from its subject; a body acts in an activity, and an activity or recommendation on all else it names. */
function isFrom(graph: Graph, stand: string, from: EntityId, { source, target }: LensLink): boolean {
  const claim = graph.claims.get(stand)
  if (claim) return claim.subject === from
  const activity = graph.activities.get(stand)
  if (!activity) return stand === from
  const isActing = (end: EntityId) => [...activity.leads, ...activity.partners].some(({ id }) => id === end)
  // Where a lens draws a row as a line, it goes from the body to what it acts on.
  if (source !== stand && target !== stand) return isActing(from)
  const other = source === stand ? target : source
  const acts = isActing(other)
  return acts ? from === other : from === stand
}
