// Closer, further, and all of it.

import type { Core } from 'cytoscape'

/** What the buttons are called. */
export interface ZoomWords {
  readonly group: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
}

/** Buttons that move the canvas about its middle. */
export function ZoomControls({
  cy,
  words,
  onFit,
  onMoved,
}: {
  readonly cy: Core
  readonly words: ZoomWords
  readonly onFit: () => void
  readonly onMoved: () => void
}) {
  const zoomBy = (factor: number) => {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
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
