// How does each row stand to what is selected now?

import { useMemo } from 'react'
import type { Row } from '../../core/query/table-rows.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { type RowState, rowStates } from './row-state.ts'

/** Tells of a row how it stands; the same function while the selection is the same. */
export function useRowStates(): (row: Row) => RowState {
  const { graph } = useAtlas()
  const selected = useViewState(({ view }) => view.selected)
  return useMemo(() => rowStates(graph, selected), [graph, selected])
}
