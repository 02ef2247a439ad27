// What of a link can the dataset itself answer for? Whether there is such a mark, line, unit or value.

import type { FoldId } from '../core/graph/fold.ts'
import type { WholeGraph } from '../core/graph/graph.ts'
import { whatIs } from '../core/model/ids.ts'
import { allValues, type FacetId } from '../core/query/facets.ts'
import { isSelectable } from '../core/query/selectable.ts'
import type { Lenses } from '../core/query/shown-lens.ts'
import type { Known } from './known.ts'

/** What is known of the things of a dataset. */
export function knownThings(graph: WholeGraph, lenses: Lenses): Pick<Known, 'isMark' | 'isUnit' | 'isFacetValue'> {
  const values = new Map<FacetId, ReadonlySet<string>>()
  return {
    isMark: (id: string, folds: readonly FoldId[]) => {
      switch (whatIs(id)) {
        case 'entity':
          return graph.entities.has(id) && isSelectable(id)
        case 'claim':
          return graph.claims.has(id)
        case 'activity':
          return graph.activities.has(id)
        case 'recommendation':
          return graph.recommendations.has(id)
        case 'fold':
          return lenses.fold(id) !== undefined
        case 'link':
          return lenses.link(id, 'nexus', folds) !== undefined
        default:
          return false
      }
    },
    isUnit: (id) => graph.units.has(id),
    isFacetValue: (facet, value) => {
      const all = values.get(facet) ?? new Set(allValues(graph, facet))
      values.set(facet, all)
      return all.has(value)
    },
  }
}
