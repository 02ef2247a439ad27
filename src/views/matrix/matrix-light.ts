// What of a matrix is lit, chosen, and reached by Tab?

import { useMemo } from 'react'
import { endsOf } from '../../core/query/ends.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { useHoveredMark } from '../../state/hover.ts'

/** What rows and cells look at to know how they look. */
export interface MatrixLight {
  /** Heads of what is hovered, or else of what is selected: of a cell its row and its column. */
  readonly heads: ReadonlySet<string>
  readonly selected: readonly string[]
  /** For the item at a place in the grid. */
  readonly tabIndexOf: (item: string) => 0 | -1
}

/** Follows hovering and selection. */
export function useMatrixLight(tabIndexOf: MatrixLight['tabIndexOf']): MatrixLight {
  const { graph } = useAtlas()
  const selected = useViewState(({ view }) => view.selected)
  const under = useHoveredMark()
  const heads = useMemo(
    () => new Set((under === null ? selected : [under]).flatMap((id) => endsOf(graph, id))),
    [graph, under, selected],
  )
  return { heads, selected, tabIndexOf }
}
