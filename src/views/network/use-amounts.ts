// Which sums stand on the picture? Few states ask for any, and what says them is fetched when one does.

import { useEffect, useMemo, useState } from 'react'
import { useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import type { amountsFromFar } from './amounts-far.ts'
import type { writeAmounts } from './amounts-near.ts'
import type { Subject } from './subject.ts'

interface Code {
  readonly far?: typeof amountsFromFar
  readonly near?: typeof writeAmounts
}

let fetched: Code = {}

/** The words for lines from far, and at a desk what is written at the names. None until they can be said with how sure they are. */
export function useAmounts(subject: Subject, selected: readonly string[]) {
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const [code, setCode] = useState(fetched)
  const isWanted = selected.length > 0 && (isFar ? code.far : code.near) === undefined
  useEffect(() => {
    if (!isWanted) return
    let isStill = true
    const loaded = isFar
      ? import('./amounts-far.ts').then((module) => ({ far: module.amountsFromFar }))
      : import('./amounts-near.ts').then((module) => ({ near: module.writeAmounts }))
    loaded.then(
      (more) => {
        fetched = { ...fetched, ...more }
        if (isStill) setCode(fetched)
      },
      // Offline and not fetched before: the picture stays without sums.
      () => {},
    )
    return () => {
      isStill = false
    }
  }, [isWanted, isFar])
  return useMemo(
    () =>
      isFar
        ? { amounts: code.far?.(subject, selected) ?? NONE }
        : { amounts: NONE, atNames: selected.length > 0 ? code.near?.(subject, selected) : undefined },
    [isFar, code, subject, selected],
  )
}

const NONE: ReadonlyMap<string, string> = new Map()
