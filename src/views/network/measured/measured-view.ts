// What is measured of a state of the view? The lens as it is drawn, with the measure in its marks.

import { showMeasure } from '../../../core/analysis/measured-lens.ts'
import { type Measured, measure } from '../../../core/analysis/measures.ts'
import type { Lens } from '../../../core/graph/lens.ts'
import type { Look, MeasureId } from '../../../core/graph/measure-choices.ts'

/** What was measured, and what it is drawn as. */
export interface MeasuredLens {
  readonly measured: Measured
  readonly look: Look
  /** The lens as it is drawn. */
  readonly lens: Lens
}

/** Measures a lens; `undefined` where nothing is asked. */
export function measuredLens(lens: Lens, id: MeasureId, look: Look): MeasuredLens | undefined {
  const measured = measure(lens, id)
  return measured && { measured, look, lens: showMeasure(lens, measured, look) }
}
