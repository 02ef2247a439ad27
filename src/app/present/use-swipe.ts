// Was the screen swiped? A quick stroke of one finger to one side; a slow one moves the picture.

import { type PointerEventHandler, useRef } from 'react'

/** The least way of a swipe, in px, and the longest time, in milliseconds. */
const LEAST = 60
const LONGEST = 350

/** Handlers for an element that is swiped: towards where one reads is on, the other way back. */
export function useSwipe(on: { readonly forwards: () => void; readonly backwards: () => void }): {
  readonly onPointerDownCapture: PointerEventHandler
  readonly onPointerUpCapture: PointerEventHandler
} {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number; readonly at: number } | null>(
    null,
  )
  return {
    onPointerDownCapture: ({ pointerId, pointerType, isPrimary, clientX, clientY, timeStamp }) => {
      const isAlone = pointerType === 'touch' && isPrimary
      start.current = isAlone ? { id: pointerId, x: clientX, y: clientY, at: timeStamp } : null
    },
    onPointerUpCapture: ({ pointerId, clientX, clientY, timeStamp }) => {
      const from = start.current
      start.current = null
      if (from?.id !== pointerId || timeStamp - from.at > LONGEST) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(y)) return
      const isMirrored = document.documentElement.dir === 'rtl'
      if (x < 0 === !isMirrored) on.forwards()
      else on.backwards()
    },
  }
}
