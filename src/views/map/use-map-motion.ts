// How does the eye keep its place when another part of the world comes into sight? Land and places move from where they were seen
// to where they stand; what joins them comes in as they arrive. Only pictures move: everything stands where it will from the first.

import type { ZoomTransform } from 'd3-zoom'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { TIMING } from '../../hooks/use-moves.ts'
import type { Fitted, Point } from './projection.ts'

/** Whether the camera was last sent somewhere, or moved by hand, which needs no help to follow it. */
export type Mover = 'sent' | 'hand'

/** How the world is seen. */
export interface Seen {
  readonly fitted: Fitted
  readonly transform: ZoomTransform
}

/** Moves what is in a frame each time another part of the world is seen in it, unless a hand moved it or no motion is wanted. */
export function useMapMotion(
  frame: RefObject<HTMLElement | null>,
  {
    fitted,
    transform,
    mover,
  }: Omit<Seen, 'fitted'> & { readonly fitted: Fitted | undefined; readonly mover: RefObject<Mover | undefined> },
): void {
  const painted = useRef<Seen | null>(null)
  const way = useRef<{ readonly from: Seen; readonly since: number; readonly moving: readonly Animation[] } | null>(
    null,
  )
  useLayoutEffect(() => {
    if (!fitted) return
    const now = { fitted, transform }
    const before = painted.current
    const isSent = mover.current === 'sent' || (before?.fitted !== fitted && isSameSize(before?.fitted, fitted))
    const from = isSent && mover.current !== 'hand' && before ? { from: before, since: performance.now() } : way.current
    for (const animation of way.current?.moving ?? []) animation.cancel()
    // What is said under the map may take another line on the way: the way goes on to where things stand then.
    const isOver = from === null || mover.current === 'hand' || performance.now() - from.since > TIMING.duration
    way.current = isOver ? null : { ...from, moving: moved(frame.current, wayBack(now, from.from), from.since) }
    mover.current = undefined
    // Only what has been on screen was seen.
    const id = requestAnimationFrame(() => (painted.current = now))
    return () => cancelAnimationFrame(id)
  }, [frame, fitted, transform, mover])
}

function isSameSize(a: Fitted | undefined, b: Fitted): boolean {
  return a?.size.width === b.size.width && a.size.height === b.size.height
}

/** What takes a point of one picture to where it was in another: first larger, then aside. */
export function wayBack(now: Seen, before: Seen): { readonly scale: number; readonly by: Point } {
  const on = ({ fitted, transform }: Seen, at: Point) => transform.apply(fitted.at(at) as [number, number])
  const [a, b] = [on(now, [0, 0]), on(now, [60, 30])]
  const [c, d] = [on(before, [0, 0]), on(before, [60, 30])]
  const scale = (d[0] - c[0]) / (b[0] - a[0])
  return { scale, by: [c[0] - a[0] * scale, c[1] - a[1] * scale] }
}

/** Starts land, places and what joins them on their way, as far on it as they are by now. */
function moved(
  frame: HTMLElement | null,
  { scale, by: [x, y] }: ReturnType<typeof wayBack>,
  since: number,
): Animation[] {
  const isStill = Math.abs(scale - 1) < 0.001 && Math.hypot(x, y) < 1
  if (!frame || isStill || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return []
  const going: Animation[] = []
  const go = (element: Element, ...steps: Keyframe[]) => {
    const animation = element.animate(steps, TIMING)
    animation.currentTime = performance.now() - since
    going.push(animation)
  }
  for (const world of frame.querySelectorAll('.map-world'))
    go(world, { transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'translate(0px, 0px) scale(1)' })
  for (const ties of frame.querySelectorAll('.map-ties')) go(ties, { opacity: 0 }, { opacity: 0, offset: 0.5 }, {})
  for (const place of frame.querySelectorAll<HTMLElement>('.map-place')) {
    const half = Number.parseFloat(place.style.width) / 2
    const [left, top] = [Number.parseFloat(place.style.left) + half, Number.parseFloat(place.style.top) + half]
    const back = [left * scale + x - left, top * scale + y - top]
    go(place, { translate: `${back[0]}px ${back[1]}px` }, { translate: '0px 0px' })
  }
  return going
}
