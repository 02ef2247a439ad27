// Where does the picture stand in its canvas? One camera for every layer: picture, canvas, light and buttons.

import type { Size, Viewport } from '../core/layout/viewport.ts'

/** The least and the most that a picture is enlarged to, on screen. */
export const ENLARGED = { least: 0.4, most: 5 } as const

/** A viewport that layers follow without being rendered anew. */
export interface Camera {
  readonly now: () => Viewport
  /** Asks for another viewport: of the driver, where there is one, who says where that led. */
  readonly move: (viewport: Viewport) => void
  /** Says where the picture stands by now. */
  readonly tell: (viewport: Viewport) => void
  /** Calls back at once and whenever it is told; returns how to stop. */
  readonly follow: (told: (viewport: Viewport) => void) => () => void
  /** Leaves moves to a canvas, which is moved by hand too; returns how to take them back. */
  readonly drive: (driver: (viewport: Viewport) => void) => () => void
}

/** A camera at rest. */
export function openCamera(): Camera {
  let viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } }
  let driver: ((viewport: Viewport) => void) | undefined
  const followers = new Set<(viewport: Viewport) => void>()
  const tell = (next: Viewport) => {
    viewport = next
    for (const told of followers) told(next)
  }
  return {
    now: () => viewport,
    move: (next) => (driver ?? tell)(next),
    tell,
    follow: (told) => {
      followers.add(told)
      told(viewport)
      return () => followers.delete(told)
    },
    drive: (next) => {
      driver = next
      return () => {
        if (driver === next) driver = undefined
      }
    },
  }
}

/** So many times as large, about the middle of the canvas, as far as a picture may be enlarged. */
export function zoomedBy({ zoom, pan }: Viewport, factor: number, { width, height }: Size): Viewport {
  const next = withinReach(zoom * factor)
  const about = (middle: number, at: number) => middle - ((middle - at) * next) / zoom
  return { zoom: next, pan: { x: about(width / 2, pan.x), y: about(height / 2, pan.y) } }
}

/** A zoom that the canvas takes. */
export function withinReach(zoom: number): number {
  return Math.min(ENLARGED.most, Math.max(ENLARGED.least, zoom))
}
