// When does a briefing go on by itself? When the time planned for a scene has gone, in equal parts for its steps.

import { useEffect, useState } from 'react'
import type { Show } from './use-show.ts'

/** Seconds that are left until the next step while a briefing goes by itself; `undefined` while it stands. */
export function useAutoplay(show: Show): number | undefined {
  const { isPlaying, isBlack, isAsPlanned, scene, place, briefing } = show
  // Who looks round or darkens the screen stops the clock.
  const isRunning = isPlaying && !isBlack && isAsPlanned
  const each = (scene.seconds / scene.steps.length) * 1000
  const key = `${briefing.id}/${scene.id}/${place.step}`
  const [left, setLeft] = useState(each)
  const { next } = show
  const isLast = place.scene === briefing.scenes.length - 1 && place.step === scene.steps.length - 1
  const { setPlaying } = show
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step has its own time
  useEffect(() => {
    if (!isRunning) return
    const until = Date.now() + each
    setLeft(each)
    const tick = () => {
      // By the clock, not by ticks: a window out of sight gets few of those.
      const rest = until - Date.now()
      setLeft(Math.max(0, rest))
      if (rest > 0) return
      clearInterval(timer)
      if (isLast) setPlaying(false)
      else next()
    }
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [isRunning, key, each])
  return isRunning ? Math.ceil(left / 1000) : undefined
}
