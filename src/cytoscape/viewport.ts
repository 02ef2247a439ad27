// Where must the camera stand to show a layout in a canvas?

import type { NexusLayout } from '../core/layout/nexus-layout.ts'

/** Width and height in px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Labels grow with the picture; beyond this they would shout. */
const LARGEST = 1.7

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
    pan: { x: (width - frame.width * zoom) / 2, y: Math.max(0, Math.min(24, (height - frame.height * zoom) / 2)) },
  }
}
