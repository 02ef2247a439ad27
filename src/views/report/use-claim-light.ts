// Which claims of the open unit are about what is rested on or selected in the view beside? And the other way round.

import { endsOf } from '../../core/query/ends.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'

/** Whether a claim is lit, and what its row does under the pointer. */
export function useClaimLight(stand: string) {
  const { graph } = useAtlas()
  const { hover } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const under = useViewState(({ hovered }) => (hovered !== null && 'mark' in hovered ? hovered.mark : null))
  const own = endsOf(graph, stand)
  // A thing is enough of a claim to light it; of a line both ends must be its.
  const isAbout = (id: string) => id === stand || endsOf(graph, id).every((end) => own.includes(end))
  return {
    isLit: under === null ? selected.some(isAbout) : isAbout(under),
    onPointerEnter: () => hover({ mark: stand }),
    onPointerLeave: () => hover(null),
  }
}
