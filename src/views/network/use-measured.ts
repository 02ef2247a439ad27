// What is measured of the picture, and how does it show? What measures is fetched when it is first asked for.

import { useEffect, useMemo, useState } from 'react'
import type { Lens } from '../../core/graph/lens.ts'
import { withWords } from '../../i18n/words.ts'
import { useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type * as MeasuredParts from './measured/MeasuredParts.ts'
import type { MeasuredLens } from './measured/measured-view.ts'

/** What was measured, with what draws it and speaks of it. */
export interface MeasuredPicture extends MeasuredLens {
  readonly parts: typeof MeasuredParts
}

const load = withWords(() => import('./measured/MeasuredParts.ts'))

let fetched: typeof MeasuredParts | undefined

/** Measures a lens as the person asks; `undefined` where nothing is asked, or not there yet. */
export function useMeasured(lens: Lens): MeasuredPicture | undefined {
  const id = useViewState(({ view }) => optionOf(view.options, 'measure'))
  const look = useViewState(({ view }) => optionOf(view.options, 'look'))
  const [parts, setParts] = useState(fetched)
  const isAsked = id !== 'none'
  useEffect(() => {
    if (!isAsked || parts !== undefined) return
    let isWanted = true
    load().then(
      (arrived) => {
        fetched = arrived
        if (isWanted) setParts(arrived)
      },
      // Offline and not fetched before: the picture stays without the measure.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [isAsked, parts])
  return useMemo(() => {
    const measured = parts?.measuredLens(lens, id, look)
    return measured && parts && { ...measured, parts }
  }, [parts, lens, id, look])
}
