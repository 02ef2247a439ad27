// Which part of the picture is seen, and how does the address know? The address moves the camera, a hand moves it too and
// the address is told: one fact, kept in one place.

import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Scene } from '../core/layout/scene.ts'
import {
  type CameraPlace,
  cameraPlaceOf,
  type Fit,
  isSamePlace,
  type Size,
  viewportAt,
  viewportFor,
} from '../core/layout/viewport.ts'
import { type Camera, withinReach } from './camera.ts'

/** Where the picture is to be seen, as the address says it. */
export interface PlaceAsked {
  /** Where it was moved to; `null` shows all of it. */
  readonly place: CameraPlace | null
  /** It was moved by hand, and rests. */
  readonly onMove: (place: CameraPlace | null) => void
}

/** What is seen, and through how large a window. */
export interface Sight {
  readonly scene: Scene
  /** `null` until it has been measured. */
  readonly size: Size | null
  readonly isMirrored: boolean
  readonly fit: Fit
}

/** What a hand does to the camera. */
export interface CameraHand {
  /** It has been moved, and rests. */
  readonly onMoved: () => void
  /** All of the picture is asked for. */
  readonly onFit: () => void
}

/** Keeps the camera where the address says, whatever the size of the canvas, and tells where a hand has moved it. */
export function useCameraPlace(
  camera: Camera,
  { scene, size, isMirrored, fit }: Sight,
  { place, onMove }: PlaceAsked,
): CameraHand {
  const fitted = useMemo(
    () => (size ? viewportFor(scene, size, isMirrored, fit) : undefined),
    [scene, size, isMirrored, fit],
  )
  /** Where the picture stands: as the address asked for last, or as a hand has left it since. */
  const here = useRef(place)
  /** What the address says, of the picture as it is drawn: a mirrored one is seen from the other side. */
  const show = useCallback(
    (at: CameraPlace | null) => {
      if (!size || !fitted) return
      const reached = at && { ...turned(at, isMirrored), zoom: withinReach(fitted.zoom * at.zoom) / fitted.zoom }
      camera.move(reached === null ? fitted : viewportAt(reached, scene, size, fitted))
    },
    [camera, scene, size, fitted, isMirrored],
  )
  useEffect(() => {
    // What was moved by hand stands there already.
    if (isSamePlace(place, here.current)) return
    here.current = place
    show(place)
  }, [place, show])
  // A new size or picture is shown as the old one was.
  useEffect(() => show(here.current), [show])
  const onMoved = useCallback(() => {
    if (!size || !fitted) return
    const at = cameraPlaceOf(camera.now(), scene, size, fitted)
    here.current = at && turned(at, isMirrored)
    onMove(here.current)
  }, [camera, scene, size, fitted, isMirrored, onMove])
  const onFit = useCallback(() => {
    here.current = null
    show(null)
    onMove(null)
  }, [show, onMove])
  return { onMoved, onFit }
}

function turned(place: CameraPlace, isMirrored: boolean): CameraPlace {
  return isMirrored ? { ...place, x: 1 - place.x } : place
}
