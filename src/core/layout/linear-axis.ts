// Where does an amount end on an axis that begins at zero, and on which equal lengths are equal amounts?

import { scaleLinear } from 'd3-scale'

/** A linear axis in percent of its width. */
export interface LinearAxis {
  /** Round steps, from zero to the end. */
  readonly ticks: readonly number[]
  /** Percent of the width, from the start. */
  readonly at: (value: number) => number
}

/** About how many steps an axis has. */
const STEPS = 3

/** An axis from zero that holds some amounts, with a round end. */
export function linearAxis(values: readonly number[]): LinearAxis {
  const most = Math.max(0, ...values)
  const scale = scaleLinear()
    .domain([0, most > 0 ? most : 1])
    .nice(STEPS)
    .range([0, 100])
  return { ticks: scale.ticks(STEPS), at: (value) => scale(Math.max(0, value)) }
}
