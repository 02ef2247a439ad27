// Where does a sum of money stand on an axis on which equal distances are equal ratios?

import { scaleLog } from 'd3-scale'

/** A logarithmic axis in percent of its width. */
export interface LogAxis {
  /** Every second power of ten, from end to end. */
  readonly ticks: readonly number[]
  /** Percent of the width, from the left: figures run left to right in every language. Nothing and less stand at its foot. */
  readonly at: (value: number) => number
}

/** An axis that holds values above 0, with whole hundredfolds at both ends. */
export function logAxis(values: readonly number[]): LogAxis {
  const powers = values.filter((value) => value > 0).map(Math.log10)
  const from = Math.floor(Math.min(...(powers.length === 0 ? [0] : powers)))
  const to = Math.ceil(Math.max(...(powers.length === 0 ? [1] : powers)))
  const steps = Math.max(1, Math.ceil((to - from) / 2))
  const scale = scaleLog()
    .domain([10 ** from, 10 ** (from + 2 * steps)])
    .range([0, 100])
  return {
    ticks: Array.from({ length: steps + 1 }, (_, i) => 10 ** (from + 2 * i)),
    at: (value) => (value > 0 ? scale(value) : 0),
  }
}
