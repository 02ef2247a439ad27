// How high does the sheet of a phone stand? Three stops: name and counts, half, full.

import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** The stops, lowest first. */
export const STOPS = ['peek', 'half', 'full'] as const

/** Where the sheet stands. */
export type Stop = (typeof STOPS)[number]

/** The sheet, and what moves it. */
export interface Sheet {
  readonly stop: Stop
  /** One stop up; from the top down to the lowest. */
  readonly cycle: () => void
  readonly move: (by: 1 | -1) => void
  /** Leaves the full height; says whether it did. */
  readonly lower: () => boolean
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
  }
}

/** A drag shorter than this is a tap, in px. */
const TAP = 6

/** Rises when something is selected in the first view, and sinks when nothing is, or when another view comes to the front. */
export function useSheet(selected: string | null, isHome: boolean): Sheet {
  const [stop, setStop] = useState<Stop>(selected === null ? 'peek' : 'half')
  useEffect(() => {
    setStop((now) => (selected === null || !isHome ? 'peek' : now === 'peek' ? 'half' : now))
  }, [selected, isHome])
  const from = useRef<{ readonly y: number; readonly height: number; readonly sheet: HTMLElement } | null>(null)
  const move = useCallback(
    (by: 1 | -1) => setStop((now) => STOPS[Math.max(0, Math.min(2, STOPS.indexOf(now) + by))] ?? now),
    [],
  )
  // The end of a drag is told as a click too.
  const wasDragged = useRef(false)
  const cycle = useCallback(() => {
    if (!wasDragged.current) setStop((now) => STOPS[(STOPS.indexOf(now) + 1) % STOPS.length] ?? now)
    wasDragged.current = false
  }, [])
  const lower = useCallback(() => {
    // Where the sheet is a panel beside the view it has no height to leave.
    const isSheet = window.matchMedia('(width < 45em)').matches
    if (!isSheet || stop !== 'full') return false
    setStop('half')
    return true
  }, [stop])
  const drag = useMemo(() => {
    const end = () => {
      from.current?.sheet.style.removeProperty('height')
      from.current?.sheet.classList.remove('dragged')
      from.current = null
    }
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const sheet = event.currentTarget.parentElement
        if (!sheet) return
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { y: event.clientY, height: sheet.offsetHeight, sheet }
        sheet.classList.add('dragged')
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const start = from.current
        if (start) start.sheet.style.height = `${Math.max(60, start.height + start.y - event.clientY)}px`
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const start = from.current
        end()
        const up = start ? start.y - event.clientY : 0
        wasDragged.current = start !== null && Math.abs(up) > TAP
        if (wasDragged.current) setStop((now) => nearestStop(now, up))
      },
      onPointerCancel: end,
    }
  }, [])
  return { stop, cycle, move, lower, drag }
}

/** A short drag moves by one stop, a long one to the end. */
function nearestStop(now: Stop, up: number): Stop {
  const steps = Math.abs(up) > 320 ? 2 : 1
  const to = STOPS.indexOf(now) + Math.sign(up) * steps
  return STOPS[Math.max(0, Math.min(2, to))] ?? now
}
