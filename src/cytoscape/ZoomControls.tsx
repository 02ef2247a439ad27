// Closer, further, and all of it.

import type { Size } from '../core/layout/viewport.ts'
import { type Camera, zoomedBy } from './camera.ts'

/** What the buttons are called. */
export interface ZoomWords {
  readonly group: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
}

/** Buttons that move the camera about the middle of its canvas. */
export function ZoomControls({
  camera,
  size,
  words,
  onFit,
  onMoved,
}: {
  readonly camera: Camera
  readonly size: Size
  readonly words: ZoomWords
  readonly onFit: () => void
  readonly onMoved: () => void
}) {
  const zoomBy = (factor: number) => {
    camera.move(zoomedBy(camera.now(), factor, size))
    onMoved()
  }
  return (
    <fieldset className="zoom-controls" aria-label={words.group}>
      <button type="button" onClick={() => zoomBy(1.25)} aria-label={words.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => zoomBy(0.8)} aria-label={words.zoomOut}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {words.fit}
      </button>
    </fieldset>
  )
}
