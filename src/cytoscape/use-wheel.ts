// What does a wheel over the canvas do? It brings the picture closer where the pointer is, as far as on every other picture.

import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { stepsCloser } from '../core/layout/wheel.ts'

/** Takes the wheel before Cytoscape does: of that, 25 notches double a picture. */
export function useWheel(cy: Core | null): void {
  useEffect(() => {
    const canvas = cy?.container()
    const around = canvas?.parentElement
    if (!cy || !canvas || !around) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      event.stopPropagation()
      const { left, top } = canvas.getBoundingClientRect()
      const renderedPosition = { x: event.clientX - left, y: event.clientY - top }
      cy.zoom({ level: cy.zoom() * 2 ** stepsCloser(event), renderedPosition })
      cy.emit('scrollzoom')
    }
    const early = { capture: true, passive: false } as const
    around.addEventListener('wheel', turn, early)
    return () => around.removeEventListener('wheel', turn, early)
  }, [cy])
}
