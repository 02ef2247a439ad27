// How is the world fitted into the map that is on screen? The list of frames beside it asks: how close a frame is depends on that.

import { useSyncExternalStore } from 'react'
import type { Fitted } from './projection.ts'

let now: Fitted | undefined
const asking = new Set<() => void>()

/** Says how the map on screen is fitted, until it is gone. */
export function showFitted(fitted: Fitted | undefined): () => void {
  tell(fitted)
  return () => tell(undefined)
}

function tell(fitted: Fitted | undefined) {
  now = fitted
  for (const ask of asking) ask()
}

/** How the map on screen is fitted; `undefined` where there is none. */
export function useFittedNow(): Fitted | undefined {
  return useSyncExternalStore(
    (ask) => {
      asking.add(ask)
      return () => asking.delete(ask)
    },
    () => now,
    () => undefined,
  )
}
