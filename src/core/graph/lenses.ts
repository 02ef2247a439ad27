// Which lens answers to which name?

import type { WholeGraph } from './graph.ts'
import type { Lens, LensId } from './lens.ts'
import { everythingLens } from './lenses/everything.ts'
import { nexusLens } from './lenses/nexus.ts'
import { placesLens } from './lenses/places.ts'
import { responseLens } from './lenses/response.ts'
import { threatLens } from './lenses/threat.ts'

const LENSES: Readonly<Record<LensId, (graph: WholeGraph) => Lens>> = {
  nexus: nexusLens,
  threat: threatLens,
  places: placesLens,
  response: responseLens,
  everything: everythingLens,
}

/** A lens with all it could show: unnamed actors and our readings are in it, and are left out by `siftLens`. */
export function fullLens(graph: WholeGraph, id: LensId): Lens {
  return LENSES[id](graph)
}
