// Which claims of the open unit are about what is rested on or selected in the view beside? And the other way round.

import { endsOf } from '../../core/query/ends.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { useHoveredMark, useHovering } from '../../state/hover.ts'

/** Whether a claim is lit, and what its row does under the pointer. */
export function useClaimLight(stand: string) {
  const { graph } = useAtlas()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  const under = useHoveredMark()
  const own = endsOf(graph, stand)
  // A thing is enough of a claim to light it; of a line both ends must be its.
  const isAbout = (id: string) => id === stand || endsOf(graph, id).every((end) => own.includes(end))
  return {
    isLit: under === null ? selected.some(isAbout) : isAbout(under),
    ...hovering.pointer({ mark: stand }),
  }
}
