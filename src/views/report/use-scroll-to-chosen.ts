// Where does a unit open, of which one claim or request was chosen? At that one, marked, and not at its top.

import { type RefObject, useEffect } from 'react'
import type { UnitId } from '../../core/model/ids.ts'
import { useViewState } from '../../state/atlas.ts'

/** Brings what is chosen in the open unit into sight, whenever another unit is opened or something else is chosen. */
export function useScrollToChosen(frame: RefObject<HTMLElement | null>, open: UnitId | null): void {
  const selected = useViewState(({ view }) => view.selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open and chosen are the reasons to scroll
  useEffect(() => {
    frame.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'center' })
  }, [frame, open, selected])
}

/** Whether a claim or a request is chosen itself, not only what it is about. */
export function useIsChosen(stand: string): boolean {
  return useViewState(({ view }) => view.selected.includes(stand))
}
