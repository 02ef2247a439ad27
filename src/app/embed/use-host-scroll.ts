// Whose is the wheel in a frame of another site? That site's, unless it gives it away: the wheel and one finger scroll its page; with
// Ctrl or ⌘, or with two fingers, they move the picture.

import { useEffect } from 'react'
import type { Wishes } from './wishes.ts'

/** What was passed on to the page around the frame. */
export type PassedOn = 'wheel' | 'finger'

/** Keeps from pictures what is the host's. `onPassed` is told of each. */
export function useHostScroll(wheel: Wishes['wheel'], onPassed: (by: PassedOn) => void): void {
  useEffect(() => {
    // Before any part hears of it; nothing is prevented, so the browser scrolls what is around the frame.
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || !pictureAt(event)) return
      event.stopPropagation()
      onPassed('wheel')
    }
    let isTap = false
    const onTouch = (event: TouchEvent) => {
      const picture = event.touches.length === 1 && pictureAt(event)
      if (!picture) return
      // The canvas hears where a finger comes down, for that may be a tap; the map has buttons for that.
      const isMove = event.type === 'touchmove'
      if (isMove || picture.matches('.map-frame')) event.stopPropagation()
      if (!isMove) isTap = true
      else if (isTap) {
        // By now it is no tap: the canvas hears that nothing comes of it.
        isTap = false
        event.target?.dispatchEvent(new Event('touchcancel', { bubbles: true }))
        onPassed('finger')
      }
    }
    const early = { capture: true, passive: true } as const
    if (wheel === 'page') window.addEventListener('wheel', onWheel, early)
    window.addEventListener('touchstart', onTouch, early)
    window.addEventListener('touchmove', onTouch, early)
    return () => {
      window.removeEventListener('wheel', onWheel, early)
      window.removeEventListener('touchstart', onTouch, early)
      window.removeEventListener('touchmove', onTouch, early)
    }
  }, [wheel, onPassed])
}

/** The picture under the pointer that moves with wheel and fingers. */
function pictureAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.canvas-frame, .map-frame') : null
}
