// What of a link can the dataset itself answer for? Whether there is such a mark, line, unit or value.

import type { FoldId } from '../core/graph/fold.ts'
import type { WholeGraph } from '../core/graph/graph.ts'
import { allValues, type FacetId } from '../core/query/facets.ts'
import { isSelectable } from '../core/query/selectable.ts'
import type { Lenses } from '../core/query/shown-lens.ts'
import type { Known } from './known.ts'

/** What is known of the things of a dataset. */
export function knownThings(graph: WholeGraph, lenses: Lenses): Pick<Known, 'isMark' | 'isUnit' | 'isFacetValue'> {
  const { claims, activities, recommendations } = graph
  const values = new Map<FacetId, ReadonlySet<string>>()
  return {
    // An id of one kind stands in the index of that kind alone.
    isMark: (id: string, folds: readonly FoldId[]) =>
      graph.entities.has(id)
        ? isSelectable(id)
        : [claims, activities, recommendations].some((index) => index.has(id)) ||
          lenses.fold(id) !== undefined ||
          lenses.link(id, 'nexus', folds) !== undefined,
    isUnit: (id) => graph.units.has(id),
    isFacetValue: (facet, value) => {
      const all = values.get(facet) ?? new Set(allValues(graph, facet))
      values.set(facet, all)
      return all.has(value)
    },
  }
}
