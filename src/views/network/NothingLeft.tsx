// Why is there nothing to draw, and how does it come back?

import { useCallback } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { WayBack } from '../../parts/WayBack.tsx'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import './NothingLeft.css'

/** Said in the middle of an empty picture: which filter is to blame, with a button that undoes it alone. */
export function NothingLeft() {
  const { lenses } = useAtlas()
  const lens = useViewState(({ view }) => view.lens)
  const folds = useViewState(({ view }) => view.folds)
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) => lenses.sifted(lens, sift, facets, folds).links.length === 0,
    [lenses, lens, folds],
  )
  return (
    <div className="nothing-left">
      <WayBack wouldBeEmpty={wouldBeEmpty} />
    </div>
  )
}
