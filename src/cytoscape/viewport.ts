// Where must the camera stand to show a layout in a canvas?

import type { NexusLayout } from '../core/layout/nexus-layout.ts'

/** Width and height in px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Labels grow with the picture; beyond this they would shout. */
const LARGEST = 1.5

/**
 * Zoom and pan that fit a layout. What is too tall for a phone keeps readable words and is panned, from the top; what
 * is smaller than the canvas stands in its middle.
 */
export function viewportFor(
  { frame }: NexusLayout,
  { width, height }: Size,
): { zoom: number; pan: { x: number; y: number } } {
  const across = width / frame.width
  const down = height / frame.height
  const zoom = Math.min(LARGEST, across, Math.max(down, Math.min(across, 0.82)))
  return {
    zoom,
    pan: {
      x: Math.round((width - frame.width * zoom) / 2),
      y: Math.max(0, Math.min(24, (height - frame.height * zoom) / 2)),
    },
  }
}

/** The least pan that brings a mark into sight, or `undefined` where it is in sight already. */
export function panToShow(
  at: { readonly x: number; readonly y: number },
  zoom: number,
  pan: { readonly x: number; readonly y: number },
  { width, height }: Size,
): { x: number; y: number } | undefined {
  const next = { x: pan.x + shift(at.x * zoom + pan.x, width), y: pan.y + shift(at.y * zoom + pan.y, height) }
  return next.x === pan.x && next.y === pan.y ? undefined : next
}

/** How far a point must move to be in sight: by so much that what is round it is seen too. */
function shift(at: number, limit: number): number {
  const [edge, room] = [8, Math.min(64, limit / 3)]
  if (at < edge) return Math.round(room - at)
  return at > limit - edge ? Math.round(limit - room - at) : 0
}
