// Why is nothing drawn anew when a mark is pressed? Cytoscape is kept from it.

import type { Core, EventObject, SingularElementArgument } from 'cytoscape'
import { useEffect } from 'react'

/** Keeps every element quiet, those that are there and those that come. */
export function useQuiet(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return
    const quiet = ({ target }: EventObject) => keepQuiet(target)
    cy.elements().forEach(keepQuiet)
    cy.on('add', quiet)
    return () => {
      cy.off('add', quiet)
    }
  }, [cy])
}

/**
 * A pressed element looks as it did before. Cytoscape knows it as “active” all the same, and draws the whole picture
 * anew for that at every press and release: some 50 ms where there are hundreds of lines.
 */
function keepQuiet(element: SingularElementArgument): void {
  const same = () => element
  Object.assign(element, { activate: same, unactivate: same })
}
