// Which briefings are there? Those that the report brings, once they have come, and one's own.

import { useEffect, useMemo, useState } from 'react'
import { tidied } from '../../core/author/edit.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { useAtlas } from '../../state/atlas.ts'
import { useOwn } from './own-briefings.ts'

/** The briefings; `null` while they are fetched, `failed` where they do not come. */
export type Briefings = readonly Briefing[] | 'failed' | null

/** The briefings of the report that is open. One's own takes the place of one that the report brings under its id. */
export function useBriefings(): Briefings {
  const { briefings, id } = useAtlas().source
  const { all: own, isRead } = useOwn(id)
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
  return useMemo(() => {
    if (!isRead) return null
    if (own.length === 0 || arrived === null) return arrived
    const brought = arrived === 'failed' ? [] : arrived
    return [...brought.filter((one) => !own.some((other) => other.id === one.id)), ...own.map(tidied)]
  }, [arrived, own, isRead])
}
