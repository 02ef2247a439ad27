// Which figures does the view show now?

import { useMemo } from 'react'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { type ShownAmounts, shownAmounts } from './shown-amounts.ts'

/** Figures that the filters and the legend leave: of every kind, and of the kind that is asked for. */
export function useSums(): ShownAmounts {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  return useMemo(() => shownAmounts(atlas, view), [atlas, view])
}
