// How dark is a cell of the strip?

import { scaleThreshold } from 'd3-scale'

const step = scaleThreshold<number, number>([1, 2, 4, 7], [0, 1, 2, 3, 4])

/** A step of the ramp by count: 0, 1, 2–3, 4–6, 7 and more. With a selection, what supports it starts at step 2. */
export function shadeOf(count: number, isSelection: boolean): number {
  return count > 0 && isSelection ? Math.max(2, step(count)) : step(count)
}
