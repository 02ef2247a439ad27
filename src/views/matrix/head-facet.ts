// To which facet does a head narrow?

import { type EntityId, kindOf } from '../../core/model/ids.ts'
import type { FacetId } from '../../core/query/facets.ts'

const FACET_OF = { group: 'group', crime: 'crime', place: 'region' } as const satisfies Readonly<
  Record<string, FacetId>
>

/** The facet; `undefined` for what none narrows to, such as a body or a cell. */
export function facetOf(id: EntityId): FacetId | undefined {
  const kind = kindOf(id)
  return kind === 'group' || kind === 'crime' || kind === 'place' ? FACET_OF[kind] : undefined
}
