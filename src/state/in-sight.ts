// How does a view out of sight stand still? Its store keeps the last state in which it was seen, and tells it nothing, not even
// of the step that takes it out of sight, until it is back: otherwise every step would be worked out for views that nobody sees.

import type { StoreApi } from 'zustand/vanilla'

/**
 * The same store, as a part of the page sees it that may be out of sight.
 * @param isInSight whether the part is seen in a state
 */
export function inSight<State>(live: StoreApi<State>, isInSight: (state: State) => boolean): StoreApi<State> {
  let kept = live.getState()
  const getState = () => {
    const now = live.getState()
    if (isInSight(now)) kept = now
    return kept
  }
  return {
    ...live,
    getState,
    subscribe: (listener) => {
      let told = getState()
      return live.subscribe(() => {
        const before = told
        told = getState()
        if (told !== before) listener(told, before)
      })
    },
  }
}
