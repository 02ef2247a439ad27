// What does the view of time show now, and what of it is chosen or lit?

import { useMemo } from 'react'
import { isMarkAbout, isRowAbout } from '../../core/query/time.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { useHoveredMark, useHoveredUnit } from '../../state/hover.ts'
import { type AboutTime, aboutTime, type ShownTime, shownTime } from './shown-time.ts'

/** What is shown. */
export function useTime(): ShownTime {
  const { lenses, graph } = useAtlas()
  const view = useViewState((store) => store.view)
  return useMemo(() => shownTime({ lenses, graph }, view), [lenses, graph, view])
}

/** What of it is about the selection, and what the pointer lights: nothing where it rests on nothing of it. */
export function useAbout(shown: ShownTime): { readonly chosen: AboutTime; readonly lit: AboutTime | undefined } {
  const { lenses } = useAtlas()
  const view = useViewState((store) => store.view)
  const mark = useHoveredMark()
  const unit = useHoveredUnit()
  const chosen = useMemo(() => aboutTime({ lenses }, view, shown, view.selected), [lenses, view, shown])
  const hovered = useMemo(() => {
    if (mark !== null) return aboutTime({ lenses }, view, shown, [mark])
    return unit === null ? undefined : aboutUnit(shown, unit)
  }, [lenses, view, shown, mark, unit])
  const some = [hovered, chosen].find((about) => about && about.rows.size + about.marks.size > 0)
  return { chosen, lit: some }
}

/** What stands in a unit. */
function aboutUnit(shown: ShownTime, unit: string): AboutTime {
  const stands = shown.graph.standsIn(unit)
  return {
    rows: new Set(shown.rows.filter((row) => isRowAbout(row, [], stands))),
    marks: new Set(shown.marks.filter((one) => isMarkAbout(one, [], stands))),
    stands,
  }
}
