// Nothing while nothing is narrowed: the code of filters is fetched when they are opened, or when a link has some.

import { isSifted } from '../../../core/graph/sift.ts'
import { isNarrowed } from '../../../core/query/facets.ts'
import { withWords } from '../../../i18n/words.ts'
import { useViewState } from '../../../state/atlas.ts'
import { Late, lateCode } from '../../../ui/Late.tsx'

const filterBar = lateCode(withWords(() => import('./drawer/FilterBar.tsx').then((module) => module.FilterBar)))
const filterDrawer = lateCode(
  withWords(() => import('./drawer/FilterDrawer.tsx').then((module) => module.FilterDrawer)),
)

const VIEW_WITH_LEGEND = 'network'

/** The active filters as chips, and the drawer of all of them while it is open. */
export function Filters() {
  const isOpen = useViewState((store) => store.isFiltersOpen)
  const { facets, sift, view } = useViewState((store) => store.view)
  // Beside the legend of the network its own switches need no chips: the picture keeps its room.
  const isActive = isNarrowed(facets) || (isSifted(sift) && view !== VIEW_WITH_LEGEND)
  // Each waits for itself: while chips are on their way the drawer stays.
  return (
    <>
      {isActive && <Late of={filterBar}>{(FilterBar) => <FilterBar />}</Late>}
      {isOpen && <Late of={filterDrawer}>{(FilterDrawer) => <FilterDrawer />}</Late>}
    </>
  )
}
