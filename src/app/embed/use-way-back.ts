// How does a reader step back in a frame that adds nothing to the history of the page around it? The frame remembers its own steps.

import { useCallback, useEffect, useState } from 'react'
import { useAtlas } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { isHostActing } from './by-host.ts'

/** How many steps are remembered. */
const MOST = 50

/** What a step leaves as it was: the camera follows a hand, and is no step. */
function isStep(before: ViewState, now: ViewState): boolean {
  return (Object.keys(now) as (keyof ViewState)[]).some(
    (part) => part !== 'camera' && part !== 'share' && before[part] !== now[part],
  )
}

/** Goes back one step of the reader's; nothing where there is none. A state that the host sets is a new beginning. */
export function useWayBack(): (() => void) | undefined {
  const { store, actions } = useAtlas()
  const [steps, setSteps] = useState<readonly ViewState[]>([])
  useEffect(
    () =>
      store.subscribe(({ view }, { view: before }) => {
        if (view === before || !isStep(before, view)) return
        const isHost = isHostActing()
        setSteps((all) => (isHost ? [] : [...all.slice(1 - MOST), before]))
      }),
    [store],
  )
  const last = steps.at(-1)
  const back = useCallback(() => {
    if (last === undefined) return
    actions.goTo(last)
    setSteps((all) => all.slice(0, all.lastIndexOf(last)))
  }, [actions, last])
  return last && back
}
