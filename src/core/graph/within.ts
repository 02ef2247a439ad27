// What lies in what? Places in larger places, as the data has them.

import type { EntityId } from '../model/ids.ts'
import type { Graph } from './graph.ts'

/** A place and every place it lies in, smallest first; without the world, in which all lies. */
export function regionsAbove(graph: Graph, id: EntityId): EntityId[] {
  const parent = graph.entities.get(graph.entities.get(id)?.parent ?? '')
  return parent && parent.level !== 'world' ? [id, ...regionsAbove(graph, parent.id)] : [id]
}
