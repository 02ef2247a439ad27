// Which words can be read at this zoom? Those that are too small are hidden, and shown when one comes closer.

import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { LEAST_TEXT } from '../core/layout/scene.ts'
import type { Camera } from './camera.ts'
import { RESTS } from './use-canvas-camera.ts'

/** Hides small words of what is on the canvas; `elements` are looked at anew when they are others. */
export function useSmallWords(cy: Core | null, camera: Camera, elements: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements are looked at anew
  useEffect(() => (cy ? hideSmallWords(cy, camera) : undefined), [cy, camera, elements])
}

/** Only what crosses the line is touched. Returns how to stop. */
export function hideSmallWords(cy: Core, camera: Camera): () => void {
  const worded = cy
    .nodes('.mark, .note')
    .toArray()
    .map((node) => ({ node, size: Number(node.data('size')), isFar: node.hasClass('far') }))
  const look = (zoom: number) => {
    const crossing = worded.filter(({ size, isFar }) => size * zoom < LEAST_TEXT !== isFar)
    if (crossing.length === 0) return
    cy.batch(() => {
      for (const one of crossing) {
        one.isFar = !one.isFar
        one.node.toggleClass('far', one.isFar)
      }
    })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = camera.follow(({ zoom }) => {
    clearTimeout(waiting)
    // While one zooms the picture is a texture; its words are looked at when it rests.
    waiting = setTimeout(() => look(zoom), RESTS)
  })
  look(camera.now().zoom)
  return () => {
    clearTimeout(waiting)
    stop()
  }
}
