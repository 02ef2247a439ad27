// How does an embedded view stand in its frame? The page says so at its root, where every part may read how it looks then.

import { useSyncExternalStore } from 'react'

/** A frame with less room than a picture needs. */
const SMALL = '(height < 20em), (width < 30em) and (height < 30em)'
/** Where the height follows what is shown, the width alone decides: otherwise one would turn the other round and round. */
const SLIM = '(width < 30em)'

const told = new Set<() => void>()

/** From here on the frame is as high as what it shows. */
export function followHeight(): void {
  document.documentElement.dataset['height'] = 'follows'
  for (const tell of told) tell()
}

/** Whether the frame is as high as what it shows. */
export function followsHeight(): boolean {
  return document.documentElement.dataset['height'] === 'follows'
}

/** Whether there is room for a card alone. */
export function useIsSmall(): { readonly isSmall: boolean; readonly follows: boolean } {
  const follows = useSyncExternalStore(subscribe, followsHeight, () => false)
  const isSmall = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(follows ? SLIM : SMALL).matches,
    () => false,
  )
  return { isSmall, follows }
}

function subscribe(changed: () => void): () => void {
  const lists = [SMALL, SLIM].map((query) => window.matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  told.add(changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
    told.delete(changed)
  }
}
