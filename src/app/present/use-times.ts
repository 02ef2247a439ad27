// Since when is a briefing given, and since when is its scene on? By the clock, also after the window was loaded anew.

import { useCallback, useState } from 'react'
import { keptShow } from './kept-room.ts'

/** Milliseconds since 1970. */
interface Times {
  readonly since: number
  readonly scene: string | undefined
  readonly sceneSince: number
  /** They are those of this window's own beginning. */
  readonly isFresh: boolean
}

/** The times of a briefing. `restart` counts from now on; `remind` from an earlier beginning, where none is remembered here. */
export function useTimes(briefing: string, scene: string | undefined) {
  const [times, setTimes] = useState<Times>(() => {
    const kept = keptShow(briefing)
    const now = Date.now()
    if (kept === null) return { since: now, scene, sceneSince: now, isFresh: true }
    return { since: kept.since, scene, sceneSince: kept.scene === scene ? kept.sceneSince : now, isFresh: false }
  })
  const now = times.scene === scene ? times : { ...times, scene, sceneSince: Date.now() }
  if (now !== times) setTimes(now)
  const restart = useCallback(() => {
    const at = Date.now()
    setTimes((last) => ({ ...last, since: at, sceneSince: at, isFresh: false }))
  }, [])
  const remind = useCallback((since: number, of: string, sceneSince: number) => {
    setTimes((last) => {
      if (!last.isFresh || since >= last.since) return last
      return { ...last, since, sceneSince: last.scene === of ? sceneSince : last.sceneSince, isFresh: false }
    })
  }, [])
  return { since: now.since, sceneSince: now.sceneSince, restart, remind }
}
