// How large is an element?

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** In whole pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size of an element, before the first paint and whenever it changes; the last one while it is hidden. `known` tells it
 * without measuring, where something of the same size was on the page before.
 */
export function useSize(frame: RefObject<HTMLElement | null>, known: () => Size | null = () => null): Size | null {
  const [size, setSize] = useState<Size | null>(known)
  // Before the first paint, so that the picture does not move after it; measuring lays out the whole page, so only once.
  useLayoutEffect(() => {
    if (size === null) setSize(sizeOf(frame.current?.getBoundingClientRect()))
  }, [frame, size])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // What is hidden has no size: the last one is kept, so that it comes back as it was.
      const next = sizeOf(entry?.contentRect)
      if (next) setSize((now) => (now?.width === next.width && now.height === next.height ? now : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}

/** Rounded; `null` of what has none. */
export function sizeOf(box: Size | undefined): Size | null {
  const { width = 0, height = 0 } = box ?? {}
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null
}
