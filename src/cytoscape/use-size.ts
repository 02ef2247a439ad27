// How large is the canvas, and when may it be fetched?

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Size } from '../core/layout/viewport.ts'

/** The canvas is fetched when the picture before it has been painted and answers; it would only stand in the way. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isPainted
}

/** The size of an element, before the first paint and whenever it changes; the last one while it is hidden. */
export function useSize(frame: RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(sizeBefore)
  // Before the first paint, so that the picture does not move after it; measuring lays out the whole page, so only once.
  useLayoutEffect(() => {
    if (size !== null) return
    const { width = 0, height = 0 } = frame.current?.getBoundingClientRect() ?? {}
    if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) })
  }, [frame, size])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      // A hidden canvas has no size: keep the last one, so that it comes back as it was.
      const next = { width: Math.round(width), height: Math.round(height) }
      if (width > 0 && height > 0)
        setSize((now) => (now?.width === next.width && now.height === next.height ? now : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}

/** The size of the canvas in the page before its code: known without measuring. */
function sizeBefore(): Size | null {
  const { width = 0, height = 0 } = document.querySelector('.still .canvas-frame')?.getBoundingClientRect() ?? {}
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null
}
