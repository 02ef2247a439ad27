// Where does a scene stand in the report, and on which documents does it rest?

import type { WholeGraph } from '../../core/graph/graph.ts'
import { restsOf, type Scene, saidIn } from '../../core/model/briefing.ts'
import { type UnitId, whatIs } from '../../core/model/ids.ts'

/** The units and documents of what is said in a scene up to a step, each once; documents in the order they come. */
export function sourcesOf(
  graph: WholeGraph,
  scene: Scene,
  step: number,
): { readonly units: readonly UnitId[]; readonly documents: readonly string[] } {
  const rests = [...new Set(saidIn(scene, step).flatMap(({ on }) => restsOf(on)))]
  return {
    units: [...new Set(unitsOn(graph, rests))],
    documents: [...new Set(rests.flatMap((id) => graph.claims.get(id)?.attribution ?? []))],
  }
}

/** The units in which something stands: of a unit itself, of a claim, an activity or a recommendation where it is said. */
export function unitsOn(graph: WholeGraph, rests: readonly string[]): UnitId[] {
  return rests.flatMap((id) => (whatIs(id) === 'unit' ? [id] : graph.unitsOf(id)))
}
