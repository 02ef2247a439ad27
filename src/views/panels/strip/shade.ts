// How dark is a cell of the strip?

import { rampStep } from '../../../core/layout/ramp.ts'

/** A step of the ramp. With a selection, what supports it starts at step 2. */
export function shadeOf(count: number, isSelection: boolean): number {
  return count > 0 && isSelection ? Math.max(2, rampStep(count)) : rampStep(count)
}
