// Which sums stand on the picture? From far their words are others: few pages want them, and they are fetched when one does.

import { useEffect, useMemo, useState } from 'react'
import { withWords } from '../../i18n/words.ts'
import { useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import { amountsOn } from './amounts.ts'
import type { amountsFromFar } from './far/amounts-far.ts'
import type { Subject } from './subject.ts'

let fetched: typeof amountsFromFar | undefined

/** The words for lines. From far none until they can be said with how sure they are. */
export function useAmounts(subject: Subject, selected: readonly string[]): ReadonlyMap<string, string> {
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const [fromFar, setFromFar] = useState(() => fetched)
  useEffect(() => {
    if (!isFar || fromFar !== undefined) return
    let isWanted = true
    withWords(() => import('./far/amounts-far.ts'))().then(
      (module) => {
        fetched = module.amountsFromFar
        if (isWanted) setFromFar(() => module.amountsFromFar)
      },
      // Offline and not fetched before: the picture stays without sums.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [isFar, fromFar])
  return useMemo(() => {
    if (!isFar) return amountsOn(subject, selected)
    return fromFar?.(subject, selected) ?? new Map()
  }, [isFar, fromFar, subject, selected])
}
