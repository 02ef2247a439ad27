// Which briefings are there? Those that the report brings, once they have come.

import { useEffect, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useAtlas } from '../../state/atlas.ts'

/** The briefings; `null` while they are fetched, `failed` where they do not come. */
export type Briefings = readonly Briefing[] | 'failed' | null

/** The briefings of the report that is open. */
export function useBriefings(): Briefings {
  const { briefings } = useAtlas().source
  const [arrived, setArrived] = useState<Briefings>(null)
  useEffect(() => {
    let isGone = false
    ;(briefings?.() ?? Promise.resolve([])).then(
      (all) => isGone || setArrived(all),
      () => isGone || setArrived('failed'),
    )
    return () => {
      isGone = true
    }
  }, [briefings])
  return arrived
}
