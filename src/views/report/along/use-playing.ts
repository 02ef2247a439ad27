// Does it read on by itself? From unit to unit, each as long as there is to read in it, until the end or until somebody does something.

import { useEffect, useState } from 'react'

/** ms that a unit is shown, and what each of its rows adds. */
const UNIT = 1400
const ROW = 700
const MOST = 7000

/** Whether it goes by itself, and the switch. It stops at the end, and while the page is out of sight. */
export function usePlaying(
  at: number,
  last: number,
  rows: number,
  go: (at: number, isStep: boolean) => void,
): readonly [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, play] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    if (at >= last) {
      play(false)
      return
    }
    const timer = setTimeout(() => go(at + 1, false), Math.min(MOST, UNIT + ROW * rows))
    return () => clearTimeout(timer)
  }, [isPlaying, at, last, rows, go])
  useEffect(() => {
    if (!isPlaying) return
    const stop = () => document.hidden && play(false)
    document.addEventListener('visibilitychange', stop)
    return () => document.removeEventListener('visibilitychange', stop)
  }, [isPlaying])
  return [isPlaying, play]
}
