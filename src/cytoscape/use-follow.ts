// How does a layer stay under the camera?

import { type RefObject, useEffect, useRef } from 'react'
import { transformOf } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'

/** A layer that stands under the camera. */
export function useFollow(camera: Camera): RefObject<SVGGElement | null> {
  const layer = useRef<SVGGElement>(null)
  useEffect(
    () =>
      camera.follow((viewport) => {
        if (layer.current) layer.current.style.transform = transformOf(viewport)
      }),
    [camera],
  )
  return layer
}
