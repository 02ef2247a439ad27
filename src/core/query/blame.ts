// Which one part of the filters, if it alone were let go, would bring something back into an empty view?

import { NO_SIFT, type Sift, type Switch } from '../graph/sift.ts'
import type { Stroke } from '../model/certainty.ts'
import type { Footing } from '../model/footing.ts'
import { FACET_IDS, type FacetId, type Facets } from './facets.ts'

/** A facet, an entry of the legend, how sure it must be, or what it must rest on. */
export type Culprit =
  | { readonly facet: FacetId }
  | { readonly switch: Switch }
  | { readonly sure: Stroke }
  | { readonly rests: Footing }

/** The first that is to blame alone; `undefined` where the view is not empty, or no one part is to blame. */
export function blameFor(
  facets: Facets,
  sift: Sift,
  isEmpty: (facets: Facets, sift: Sift) => boolean,
): Culprit | undefined {
  if (!isEmpty(facets, sift)) return undefined
  const facet = FACET_IDS.find((id) => {
    const { [id]: asked, ...others } = facets
    return asked !== undefined && !isEmpty(others, sift)
  })
  if (facet !== undefined) return { facet }
  const hidden = sift.hide.find(
    (name) => !isEmpty(facets, { ...sift, hide: sift.hide.filter((other) => other !== name) }),
  )
  if (hidden !== undefined) return { switch: hidden }
  const isUnsure = sift.sure !== NO_SIFT.sure && !isEmpty(facets, { ...sift, sure: NO_SIFT.sure })
  if (isUnsure) return { sure: sift.sure }
  const isFooted = sift.rests !== NO_SIFT.rests && !isEmpty(facets, { ...sift, rests: NO_SIFT.rests })
  return isFooted ? { rests: sift.rests } : undefined
}
