// How dark is a count? One ramp for the strip, the matrix and the map.

import { stepScale } from './scales.ts'

/** Steps of the ramp by count: 0, 1, 2–3, 4–6, 7 and more. */
export const rampStep = stepScale([1, 2, 4, 7], [0, 1, 2, 3, 4])
