// What do the cells speak of? What is hovered, or else what is selected, or else what the view in front rests on.

import { useDeferredValue, useMemo } from 'react'
import { countUnits, type Support, supportOf } from '../../../core/query/support.ts'
import { useElsewhere, useEvidence, useShownLens, useViewState } from '../../../state/atlas.ts'
import { useHoveredMark } from '../../../state/hover.ts'

/** The units that support it. */
export interface StripSupport {
  readonly support: Support
  /** It is of marks and lines, not of the view as a whole. */
  readonly isSelection: boolean
}

/** Follows hovering, selection and view. */
export function useStripSupport(): StripSupport {
  const graph = useEvidence()
  const lens = useShownLens()
  const elsewhere = useElsewhere()
  const selected = useViewState(({ view }) => view.selected)
  const resting = useViewState((store) => store.resting)
  const under = useHoveredMark()
  // The picture answers first; 160 cells follow as soon as that is painted.
  const shown = useDeferredValue(useMemo(() => (under === null ? selected : [under]), [under, selected]))
  const isSelection = shown.length > 0
  const support = useMemo(
    () => (resting !== null && !isSelection ? countUnits(graph, resting) : supportOf(graph, lens, shown, elsewhere)),
    [graph, lens, elsewhere, shown, isSelection, resting],
  )
  return { support, isSelection }
}
