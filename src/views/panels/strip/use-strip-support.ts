// What do the cells speak of? What is hovered, or else what is selected, or else what the view in front rests on.

import { useDeferredValue, useMemo } from 'react'
import { standsOf } from '../../../core/graph/lens.ts'
import type { UnitId } from '../../../core/model/ids.ts'
import { countUnits, type Support, supportOf } from '../../../core/query/support.ts'
import {
  restingInFront,
  useAtlas,
  useElsewhere,
  useEvidence,
  useShownLens,
  useViewState,
} from '../../../state/atlas.ts'

/** The units that support it. */
export interface StripSupport {
  readonly support: Support
  /** Units that carry what fell of the picture by the two steps, and nothing that stands. */
  readonly fallen: ReadonlySet<UnitId>
  /** It is of marks and lines, not of the view as a whole. */
  readonly isSelection: boolean
}

/** Follows hovering, selection and view. */
export function useStripSupport(): StripSupport {
  const { graph: whole } = useAtlas()
  const graph = useEvidence()
  const lens = useShownLens()
  const elsewhere = useElsewhere()
  const selected = useViewState(({ view }) => view.selected)
  const resting = useViewState(restingInFront)
  const under = useViewState(({ hovered }) => (hovered && 'mark' in hovered ? (hovered.of ?? hovered.mark) : null))
  // The picture answers first; 160 cells follow as soon as that is painted.
  const shown = useDeferredValue(useMemo(() => (under === null ? selected : [under].flat()), [under, selected]))
  const isSelection = shown.length > 0
  const support = useMemo(
    () => (resting && !isSelection ? countUnits(graph, resting) : supportOf(graph, lens, shown, elsewhere)),
    [graph, lens, elsewhere, shown, isSelection, resting],
  )
  const fallen = useMemo(
    () =>
      new Set(
        isSelection || resting
          ? []
          : [...countUnits(whole, (lens.fallen ?? []).flatMap(standsOf)).keys()].filter((unit) => !support.has(unit)),
      ),
    [whole, lens, support, isSelection, resting],
  )
  return { support, fallen, isSelection }
}
