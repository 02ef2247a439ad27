// Does the camera go where the focus goes? What has it is in the frame, and the page round the frame stays where it is.

import { type RefObject, useCallback, useEffect } from 'react'
import type { Point } from '../../../core/layout/curve.ts'
import { panToShow } from '../../../core/layout/viewport.ts'
import type { Camera } from '../../../cytoscape/camera.ts'

/** Brings points into the frame, the last one surely. */
export function useCameraFollow(
  camera: Camera,
  layer: RefObject<HTMLElement | null>,
): (points: readonly Point[]) => void {
  useEffect(() => {
    const stage = document.getElementById('stage')
    // The browser scrolls what has the focus into sight, also where nothing is to scroll, before the camera is asked.
    const back = ({ target }: Event) => {
      if (target instanceof Element && target.contains(layer.current)) target.scrollTo(0, 0)
    }
    stage?.addEventListener('scroll', back, true)
    return () => stage?.removeEventListener('scroll', back, true)
  }, [layer])
  return useCallback(
    (points) => {
      const frame = layer.current?.parentElement
      if (!frame) return
      const size = { width: frame.clientWidth, height: frame.clientHeight }
      for (const [x, y] of points) {
        const { zoom } = camera.now()
        const pan = panToShow({ x, y }, camera.now(), size)
        if (pan) camera.move({ zoom, pan })
      }
    },
    [camera, layer],
  )
}
