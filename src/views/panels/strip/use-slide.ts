// How does a pointer read along the strip? Resting on a cell shows its unit; press and slide scrubs; release opens.

import { type PointerEvent, useMemo, useRef } from 'react'
import type { UnitId } from '../../../core/model/ids.ts'

/** How far off the strip, in px, a release no longer opens. */
const AWAY = 60

interface Slide {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void
}

/** Handlers for the band of cells. Every cell carries its unit in `data-unit`. */
export function useSlide(preview: (unit: UnitId | null) => void, open: (unit: UnitId) => void): Slide {
  const isPressed = useRef(false)
  return useMemo(() => {
    const unitAt = (event: PointerEvent<HTMLElement>): UnitId | undefined => {
      const band = event.currentTarget.getBoundingClientRect()
      if (event.clientY < band.top - AWAY || event.clientY > band.bottom + AWAY) return undefined
      return nearest(event.currentTarget, event.clientX)
    }
    const end = () => {
      isPressed.current = false
      preview(null)
    }
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        isPressed.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        preview(unitAt(event) ?? null)
      },
      onPointerMove: (event) => preview(unitAt(event) ?? null),
      onPointerUp: (event) => {
        const unit = isPressed.current ? unitAt(event) : undefined
        end()
        if (unit !== undefined) open(unit)
      },
      onPointerCancel: end,
      onPointerLeave: ({ relatedTarget: to }) => {
        // What is said can be pointed at itself.
        if (!isPressed.current && !(to instanceof Element && to.closest('.strip-hint'))) preview(null)
      },
    }
  }, [preview, open])
}

/** The unit of the cell that is nearest to a place along the strip: gaps belong to their neighbours. */
function nearest(band: HTMLElement, x: number): UnitId | undefined {
  let best: { readonly unit: UnitId; readonly off: number } | undefined
  for (const cell of band.querySelectorAll<HTMLElement>('[data-unit]')) {
    const { left, right } = cell.getBoundingClientRect()
    const off = x < left ? left - x : x > right ? x - right : 0
    const unit = cell.dataset['unit']
    if (unit !== undefined && (best === undefined || off < best.off)) best = { unit, off }
    if (off === 0) break
  }
  return best?.unit
}
