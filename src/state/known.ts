// Against what is a link checked?

import type { FoldId } from '../core/graph/fold.ts'
import type { LensId } from '../core/graph/lens.ts'
import type { FacetId } from '../core/query/facets.ts'
import type { OptionId } from './options.ts'

/** What the dataset and the page know of, to check a link against. */
export interface Known {
  /** Id of the report that is open. */
  readonly report: string
  readonly views: readonly string[]
  /** The lenses that have something to show of this dataset. */
  readonly lenses: readonly LensId[]
  /** Whether a value of an option has. */
  readonly isOffered: (option: OptionId, value: string) => boolean
  /** Whether a view may stand beside another. */
  readonly isSplittable: (view: string) => boolean
  /** Languages that have catalogues. */
  readonly languages: readonly string[]
  /** Whether it is a mark, or a line of a picture that is folded so. */
  readonly isMark: (id: string, folds: readonly FoldId[]) => boolean
  readonly isUnit: (id: string) => boolean
  /** Whether anything in the dataset has this value of a facet. */
  readonly isFacetValue: (facet: FacetId, value: string) => boolean
}
