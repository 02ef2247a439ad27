// Is what was chosen to be seen? It may have been chosen elsewhere: in the list, the search, another view.

import { useEffect } from 'react'
import { panToShow } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'
import type { Sight } from './use-camera-place.ts'

/** Brings a mark into sight when it is chosen, and when the picture changes round it. A step of the camera, not of a hand. */
export function useInSight(
  camera: Camera,
  { scene, size }: Pick<Sight, 'scene' | 'size'>,
  id: string | undefined,
): void {
  useEffect(() => {
    const mark = scene.marks.find((one) => one.id === id)
    const now = camera.now()
    const pan = size && mark ? panToShow(mark, now, size) : undefined
    if (pan) camera.move({ zoom: now.zoom, pan })
  }, [camera, id, scene, size])
}
