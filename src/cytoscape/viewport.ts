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

/** The pan that brings a mark into sight, or `undefined` where it is in sight already. */
export function panToShow(
  at: { readonly x: number; readonly y: number },
  zoom: number,
  pan: { readonly x: number; readonly y: number },
  { width, height }: Size,
): { x: number; y: number } | undefined {
  const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y]
  const margin = 30
  const isIn = (value: number, limit: number) => value >= margin && value <= limit - margin
  if (isIn(x, width) && isIn(y, height)) return undefined
  return { x: isIn(x, width) ? pan.x : width / 2 - at.x * zoom, y: isIn(y, height) ? pan.y : height / 2 - at.y * zoom }
}
