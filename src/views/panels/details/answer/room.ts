// How wide is the panel? Lines of the answer are said as fully as they fit.

import { createContext, type RefObject, useContext, useLayoutEffect, useState } from 'react'
import { widthOf } from '../../../../core/layout/text-box.ts'
import { rootSize } from '../../../../ui/root-size.ts'

/** px of a panel that is not measured, or is hidden. */
const UNMEASURED = 268

/** px between the edges of its text, at letters of the usual size. */
export const RoomContext = createContext(UNMEASURED)

/** How wide an element of the panel is. It is as wide as the window lets it be, so it changes with that alone. */
export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED)
  useLayoutEffect(() => {
    const measure = () => {
      const px = frame.current?.clientWidth ?? 0
      if (px > 0) setWidth(Math.round((px * 16) / rootSize()))
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [frame])
  return width
}

/** px that the second line of a row has: what is left beside its stroke. */
export function useRoom(): number {
  return useContext(RoomContext) - STROKE
}

/** px of a stroke and of the gap behind it. */
const STROKE = 32
/** px of small letters, of a chip beside its letters, and between two of them. */
const SMALL = 12.5
const CHIP = { letters: 11, beside: 12, gap: 4 }
/** px between a text and its chips. */
const GAP = 8

/** The first of several ways to say it that stands in one line before its chips; the shortest where none does. */
export function fitting(ways: readonly string[], chips: readonly string[], room: number): string {
  const taken = chips.reduce((sum, chip) => sum + widthOf(chip, CHIP.letters) + CHIP.beside + CHIP.gap, GAP)
  return ways.find((way) => widthOf(way, SMALL) + taken <= room) ?? ways.at(-1) ?? ''
}
