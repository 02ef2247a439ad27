// When may the canvas be fetched?

import { useEffect, useState } from 'react'
import { isFramed, whenIdle } from '../hooks/when-idle.ts'

/** ms that the canvas of a frame waits for those beside it. */
const PATIENCE = 5000

/**
 * The canvas is fetched when the picture before it has been painted and answers; it would only stand in the way. In a frame of
 * another page it stands in the way of the frames beside it too: there it waits for them.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let call = () => {}
    const frame = requestAnimationFrame(() => {
      if (isFramed()) {
        call = whenIdle(() => setPainted(true), PATIENCE)
      } else {
        const timer = setTimeout(() => setPainted(true))
        call = () => clearTimeout(timer)
      }
    })
    return () => {
      cancelAnimationFrame(frame)
      call()
    }
  }, [])
  return isPainted
}
