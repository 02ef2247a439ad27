// How do the canvas and the camera keep together? The canvas carries out what the camera is asked for, and tells it where a
// hand has moved the picture.

import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Viewport } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'

/** ms without a move after which the picture rests. */
export const RESTS = 120

/**
 * Binds the two as long as there is a canvas that shows the present picture: the one before is out of sight, and to move it would draw
 * it anew before the present one is painted. `onMoved` is told once a hand has stopped.
 */
export function useCanvasCamera(
  cy: Core | null,
  camera: Camera,
  isPresent: boolean,
  onReady: () => void,
  onMoved: () => void,
): void {
  useEffect(() => {
    if (!cy || !isPresent) return
    const moveTo = ({ zoom, pan }: Viewport) => void cy.viewport({ zoom, pan: { ...pan } })
    const moved = () => camera.tell({ zoom: cy.zoom(), pan: { ...cy.pan() } })
    moveTo(camera.now())
    cy.on('viewport', moved)
    const stop = camera.drive(moveTo)
    return () => {
      stop()
      cy.off('viewport', moved)
    }
  }, [cy, camera, isPresent])
  useEffect(() => void (cy && onReady()), [cy, onReady])
  useEffect(() => {
    if (!cy) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(waiting)
      waiting = setTimeout(onMoved, RESTS)
    }
    cy.on('dragpan scrollzoom pinchzoom', later)
    return () => {
      clearTimeout(waiting)
      cy.off('dragpan scrollzoom pinchzoom', later)
    }
  }, [cy, onMoved])
}
