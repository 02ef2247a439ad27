// How does a layer stay under the camera?

import { type RefObject, useEffect, useRef } from 'react'
import { transformOf } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'

/** A layer that stands under the camera. */
export function useFollow<Layer extends HTMLElement | SVGElement>(camera: Camera): RefObject<Layer | null> {
  const layer = useRef<Layer>(null)
  useEffect(
    () =>
      camera.follow((viewport) => {
        if (layer.current) layer.current.style.transform = transformOf(viewport)
      }),
    [camera],
  )
  return layer
}
