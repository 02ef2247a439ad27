// Which part of the world is in sight? The address says it; hands move it, and the address follows when they rest.

import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { harmTies, responseTies } from '../../core/graph/place-ties.ts'
import { type CameraPlace, isSamePlace } from '../../core/layout/viewport.ts'
import { stepsCloser } from '../../core/layout/wheel.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useAtlas, useCamera, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { FITS } from '../../state/view-state.ts'
import { bandOf } from './band.ts'
import { farLetters } from './far-letters.ts'
import { type Fitted, fitWorld, middleOf, placeAt, ZOOMS } from './projection.ts'
import type { Mover } from './use-map-motion.ts'
import { isShownAtRest } from './whole-content.ts'

interface MapCamera {
  /** `undefined` until the size is known. */
  readonly fitted: Fitted | undefined
  readonly transform: ZoomTransform
  /** What part of the world is in sight, about, whatever the size of the frame. */
  readonly seen: string
  /** Who moved it last. */
  readonly mover: RefObject<Mover | undefined>
  readonly zoomBy: (factor: number) => void
  /** So many of its frames further right and down. */
  readonly panBy: (right: number, down: number) => void
  readonly fit: () => void
}

/** The world fitted into its frame, and where one has moved in it. */
export function useMapCamera(frame: RefObject<HTMLDivElement | null>): MapCamera {
  const fitted = useFitted(frame)
  const [place, move] = useCamera('map')
  const [transform, setTransform] = useState(zoomIdentity)
  const mover = useRef<Mover | undefined>(undefined)
  const told = useRef<CameraPlace | null | undefined>(undefined)
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown> | undefined>(undefined)
  // Before the map is on screen: who sees it can move it.
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || !fitted) return
    const own = zoom<HTMLDivElement, unknown>()
      .scaleExtent([...ZOOMS])
      // A wheel with a key is the browser's; a finger on a button may still drag the map.
      .filter((event: Event) => !(event instanceof MouseEvent && event.button !== 0))
      .wheelDelta(stepsCloser)
      .clickDistance(4)
    behaviour.current = own
    let frameId = 0
    let last = zoomIdentity
    let isMoving = false
    own.on('zoom', ({ transform: now, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
      last = now
      if (sourceEvent) {
        // What is said under the map may take another line as it moves: the new size then stands where the hand is.
        isMoving = true
        mover.current = 'hand'
        told.current = placeOf(now, fitted)
      }
      // More than one move may come in a frame.
      cancelAnimationFrame(frameId)
      frameId = requestAnimationFrame(() => setTransform(last))
    })
    own.on('end', ({ transform: now, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
      if (!sourceEvent) return
      isMoving = false
      told.current = placeOf(now, fitted)
      move(told.current)
    })
    const selection = select(element)
    selection.call(own).on('dblclick.zoom', null)
    return () => {
      cancelAnimationFrame(frameId)
      selection.on('.zoom', null)
      // The end of this move is heard by nobody any more.
      if (isMoving) move(told.current ?? null)
    }
  }, [frame, fitted, move])
  const stand = useCallback(
    (at: CameraPlace | null, by?: Mover) => {
      const element = frame.current
      if (!element || !fitted || !behaviour.current) return
      mover.current = by
      const next = at === null ? zoomIdentity : transformOf(at, fitted)
      select(element).call(behaviour.current.transform, next)
      setTransform(next)
    },
    [frame, fitted],
  )
  useLayoutEffect(() => {
    // What was moved by hand stands there already.
    if (told.current !== undefined && isSamePlace(place, told.current)) return
    told.current = place
    stand(place, 'sent')
  }, [place, stand])
  // A new size shows what the old one did.
  useLayoutEffect(() => stand(told.current ?? null), [stand])
  /** Moves it, and keeps where that led. */
  const moveBy = useCallback(
    (how: (behaviour: ZoomBehavior<HTMLDivElement, unknown>, element: HTMLDivElement) => void) => {
      const element = frame.current
      if (!element || !fitted || !behaviour.current) return
      mover.current = 'sent'
      how(behaviour.current, element)
      const now = currentOf(element)
      setTransform(now)
      told.current = placeOf(now, fitted)
      move(told.current)
    },
    [frame, fitted, move],
  )
  const zoomBy = useCallback(
    (factor: number) => moveBy((own, element) => select(element).call(own.scaleBy, factor)),
    [moveBy],
  )
  const panBy = useCallback(
    (right: number, down: number) =>
      moveBy((own, element) => {
        // Counted in the map, which is moved under its frame.
        const { k } = currentOf(element)
        select(element).call(own.translateBy, (-right * element.clientWidth) / k, (-down * element.clientHeight) / k)
      }),
    [moveBy],
  )
  const fit = useCallback(() => {
    told.current = null
    stand(null, 'sent')
    move(null)
  }, [stand, move])
  const now = fitted && placeOf(transform, fitted)
  const seen = now ? [now.zoom.toFixed(1), now.x.toFixed(2), now.y.toFixed(2)].join() : ''
  return { fitted, transform, seen, mover, zoomBy, panBy, fit }
}

/** d3-zoom keeps the transform on the element. */
function currentOf(element: HTMLDivElement): ZoomTransform {
  return (element as { readonly __zoom?: ZoomTransform }).__zoom ?? zoomIdentity
}

function placeOf({ k, x, y }: ZoomTransform, fitted: Fitted): CameraPlace | null {
  if (Math.abs(k - 1) < 0.005 && Math.hypot(x, y) < 2) return null
  const { width, height } = fitted.size
  return placeAt(k, [(width / 2 - x) / k, (height / 2 - y) / k], fitted)
}

function transformOf(place: CameraPlace, fitted: Fitted): ZoomTransform {
  const [x, y] = middleOf(place, fitted)
  const { width, height } = fitted.size
  const k = Math.min(ZOOMS[1], Math.max(ZOOMS[0], place.zoom))
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k)
}

/** The world in the frame. All that the layer shows by itself is in sight, whatever is filtered, so that nothing moves. */
function useFitted(frame: RefObject<HTMLDivElement | null>): Fitted | undefined {
  const { graph } = useAtlas()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const size = useSize(frame)
  return useMemo(() => {
    const ties = layer === 'harm' ? harmTies(graph).filter(isShownAtRest) : responseTies(graph)
    const band = size ? bandOf(size.width, isFar ? farLetters() : undefined) : 0
    return size ? fitWorld(size, [...new Set(ties.map(({ place }) => place))], band) : undefined
  }, [graph, layer, size, isFar])
}
