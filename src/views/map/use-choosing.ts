// What does a press on something of the map do? It selects it, or lets go of it; with Shift it is added to what is selected.

import { useActions, useViewState } from '../../state/atlas.ts'

/** Chooses a thing by its id. */
export function useChoosing(): (id: string, isAdded: boolean) => void {
  const { add, select } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  return (id, isAdded) => {
    if (isAdded) add(id)
    else select(selected.length === 1 && selected[0] === id ? null : id)
  }
}
