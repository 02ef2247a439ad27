// How does the eye keep its place when rows or columns are put in another order? What stays moves to where it stands now.

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** As the tokens say of a change of layout. */
export const TIMING = { duration: 190, easing: 'cubic-bezier(.2,.7,.2,1)' } as const

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/**
 * Moves every element with a `data-moves`, its name, from where it stood within `frame` to where it stands, each time `order` is another: one string for
 * one order. Nothing moves where no motion is wanted, or where the window has become wider or narrower.
 */
export function useMoves(frame: RefObject<HTMLElement | null>, order: string): void {
  const last = useRef<{ readonly width: number; readonly places: Places } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is the reason to look where things stand
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const { left, top } = element.getBoundingClientRect()
    // Rows of another order may make their frame wider.
    const width = window.innerWidth
    const things = [...element.querySelectorAll<HTMLElement>('[data-moves]')]
    const places = new Map(
      things.map((thing) => {
        const box = thing.getBoundingClientRect()
        return [thing.dataset['moves'] ?? '', { x: box.left - left, y: box.top - top }]
      }),
    )
    const before = last.current
    last.current = { width, places }
    if (before?.width !== width) return
    for (const thing of things) {
      const id = thing.dataset['moves'] ?? ''
      const [from, to] = [before.places.get(id), places.get(id)]
      if (!from || !to || Math.hypot(from.x - to.x, from.y - to.y) < 1) continue
      thing.animate([{ translate: `${from.x - to.x}px ${from.y - to.y}px` }, { translate: 'none' }], TIMING)
    }
  }, [frame, order])
}
