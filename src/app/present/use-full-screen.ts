// Can the page fill the screen, and does it? In a frame without leave to, it cannot.

import { useCallback, useSyncExternalStore } from 'react'

/** Whether the screen can be filled and is, and how to change that. */
export interface FullScreen {
  readonly isPossible: boolean
  readonly isOn: boolean
  readonly toggle: () => void
}

/** The whole page on the whole screen. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(listen, () => document.fullscreenElement !== null)
  const toggle = useCallback(() => {
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {})
    // Where it is refused the briefing goes on in its window.
    else if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => {})
  }, [])
  return { isPossible: document.fullscreenEnabled, isOn, toggle }
}

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
