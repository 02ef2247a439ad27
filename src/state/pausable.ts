// How does a view out of sight stand still? Its store tells it nothing while it is paused, and everything at once when it
// comes back: otherwise every filter would be worked out again for views that nobody sees.

import type { StoreApi } from 'zustand/vanilla'

/** A store that can be paused. */
export interface Pausable<State> {
  readonly store: StoreApi<State>
  /** Keeps the present state. */
  readonly pause: () => void
  /** Tells who listens what the state is by now. */
  readonly resume: () => void
}

/** The same store, as a part of the page sees it that may be out of sight. */
export function pausable<State>(live: StoreApi<State>): Pausable<State> {
  let kept: State | undefined
  let isPaused = false
  const listeners = new Set<(state: State, before: State) => void>()
  return {
    store: {
      ...live,
      getState: () => (isPaused && kept !== undefined ? kept : live.getState()),
      subscribe: (listener) => {
        listeners.add(listener)
        const stop = live.subscribe((state, before) => {
          if (!isPaused) listener(state, before)
        })
        return () => {
          listeners.delete(listener)
          stop()
        }
      },
    },
    pause: () => {
      if (isPaused) return
      kept = live.getState()
      isPaused = true
    },
    resume: () => {
      if (!isPaused) return
      const before = kept ?? live.getState()
      isPaused = false
      kept = undefined
      if (live.getState() !== before) for (const listener of [...listeners]) listener(live.getState(), before)
    },
  }
}
