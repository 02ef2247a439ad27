// What is measured of the picture, and how does it show? The arithmetic is fetched when it is first asked for.

import { useEffect, useMemo, useState } from 'react'
import type * as MeasuredLens from '../../core/analysis/measured-lens.ts'
import type * as Measures from '../../core/analysis/measures.ts'
import type { Lens } from '../../core/graph/lens.ts'
import { useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'

interface Arithmetic {
  readonly measure: typeof Measures.measure
  readonly showMeasure: typeof MeasuredLens.showMeasure
  readonly stepOf: typeof MeasuredLens.stepOf
  readonly boundsOf: typeof MeasuredLens.boundsOf
}

/** What was measured, with what else the legend needs; `undefined` where nothing is asked, or not there yet. */
export interface MeasuredPicture {
  readonly measured: Measures.Measured
  /** The lens as it is drawn. */
  readonly lens: Lens
  readonly arithmetic: Arithmetic
}

let fetched: Arithmetic | undefined

/** Measures a lens as the person asks. */
export function useMeasured(lens: Lens): MeasuredPicture | undefined {
  const id = useViewState(({ view }) => optionOf(view.options, 'measure'))
  const look = useViewState(({ view }) => optionOf(view.options, 'look'))
  const [arithmetic, setArithmetic] = useState(fetched)
  const isAsked = id !== 'none'
  useEffect(() => {
    if (!isAsked || arithmetic !== undefined) return
    let isWanted = true
    Promise.all([import('../../core/analysis/measures.ts'), import('../../core/analysis/measured-lens.ts')]).then(
      ([{ measure }, { showMeasure, stepOf, boundsOf }]) => {
        fetched = { measure, showMeasure, stepOf, boundsOf }
        if (isWanted) setArithmetic(fetched)
      },
      // Offline and not fetched before: the picture stays without the measure.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [isAsked, arithmetic])
  return useMemo(() => {
    const measured = arithmetic?.measure(lens, id)
    return measured && arithmetic && { measured, arithmetic, lens: arithmetic.showMeasure(lens, measured, look) }
  }, [arithmetic, lens, id, look])
}
