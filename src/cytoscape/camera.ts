// Where does the picture stand in its canvas? One camera for every layer: picture, canvas, light and buttons.

import type { Viewport } from '../core/layout/viewport.ts'

/** A viewport that layers follow without being rendered anew. */
export interface Camera {
  readonly now: () => Viewport
  readonly move: (viewport: Viewport) => void
  /** Calls back at once and on every move; returns how to stop. */
  readonly follow: (moved: (viewport: Viewport) => void) => () => void
}

/** A camera at rest. */
export function openCamera(): Camera {
  let viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } }
  const followers = new Set<(viewport: Viewport) => void>()
  return {
    now: () => viewport,
    move: (next) => {
      viewport = next
      for (const moved of followers) moved(next)
    },
    follow: (moved) => {
      followers.add(moved)
      moved(viewport)
      return () => followers.delete(moved)
    },
  }
}
