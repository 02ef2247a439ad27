// How close is the camera, as far as words need to know?

import { useEffect, useState } from 'react'
import type { Camera } from './camera.ts'

/** The zoom in steps: words are written anew only when it has changed by much. */
export function useZoom(camera: Camera): number {
  const [zoom, setZoom] = useState(() => stepOf(camera.now().zoom))
  useEffect(() => camera.follow((viewport) => setZoom(stepOf(viewport.zoom))), [camera])
  return zoom
}

function stepOf(zoom: number): number {
  return Math.round(zoom * 5) / 5 || 0.2
}
