// Nothing while nothing is narrowed: the code of filters is fetched when they are opened, or when a link has some.

import { lazy, Suspense } from 'react'
import { isNarrowed } from '../../../core/query/facets.ts'
import { useViewState } from '../../../state/atlas.ts'

const FilterBar = lazy(() => import('./later/FilterBar.tsx').then((module) => ({ default: module.FilterBar })))
const FilterDrawer = lazy(() => import('./later/FilterDrawer.tsx').then((module) => ({ default: module.FilterDrawer })))

/** The active filters as chips, and the drawer of all of them while it is open. */
export function Filters() {
  const isOpen = useViewState((store) => store.isFiltersOpen)
  const facets = useViewState(({ view }) => view.facets)
  // Each waits for itself: while chips are on their way the drawer stays.
  return (
    <>
      <Suspense fallback={null}>{isNarrowed(facets) && <FilterBar />}</Suspense>
      <Suspense fallback={null}>{isOpen && <FilterDrawer />}</Suspense>
    </>
  )
}
