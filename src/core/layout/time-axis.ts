// Where does a moment stand on an axis of years on which the last ones may be stretched?

import { scaleLinear } from 'd3-scale'
import type { Moments } from '../model/moments.ts'
import type { TimeScale } from './time-choices.ts'

/** How many times as wide a stretched year is. */
export const STRETCH = 8

/** The year of a report and so many before it are stretched. */
const STRETCHED_BEFORE = 2

/** A year of an axis, in percent of its width. */
export interface AxisYear {
  readonly year: number
  readonly from: number
  readonly to: number
  readonly isWide: boolean
}

/** An axis of whole years in percent of its width, from the left in every language. */
export interface TimeAxis {
  readonly years: readonly AxisYear[]
  /** The first year that is wider than those before it; absent where every year is alike. */
  readonly wideFrom: number | undefined
  /** Percent of the width of a moment; what lies outside stands at the ends. */
  readonly at: (moment: number) => number
}

/**
 * An axis over all of some moments and the year of the report.
 * @param report the year of the report
 */
export function timeAxis(moments: readonly Moments[], report: number, scale: TimeScale): TimeAxis {
  const first = Math.floor(Math.min(report, ...moments.map(({ from }) => from)))
  const last = Math.ceil(Math.max(report + 1, ...moments.map(({ to }) => to)))
  const late = report - STRETCHED_BEFORE
  const isStretched = scale === 'stretched' && first < late
  const narrow = late - first
  const share = (100 * narrow) / (narrow + (last - late) * STRETCH)
  const at = scaleLinear()
    .domain(isStretched ? [first, late, last] : [first, last])
    .range(isStretched ? [0, share, 100] : [0, 100])
    .clamp(true)
  return {
    years: Array.from({ length: last - first }, (_, i) => ({
      year: first + i,
      from: at(first + i),
      to: at(first + i + 1),
      isWide: !isStretched || first + i >= late,
    })),
    wideFrom: isStretched ? late : undefined,
    at,
  }
}

/** Years that can be written over the axis without touching: all wide ones, and of the narrow ones the first and as many as fit. */
export function labelledYears({ years }: TimeAxis, width: number, label: number): readonly AxisYear[] {
  const middle = ({ from, to }: AxisYear) => (((from + to) / 2) * width) / 100
  const wide = years.filter(({ isWide }) => isWide)
  const fits = (year: AxisYear, others: readonly AxisYear[]) =>
    others.every((other) => Math.abs(middle(other) - middle(year)) >= label)
  const chosen: AxisYear[] = []
  // Where all are alike and narrow, the last ones are written first: what the report dates lies there.
  for (const year of [...wide].reverse()) if (fits(year, chosen)) chosen.push(year)
  for (const year of years) if (!year.isWide && fits(year, chosen)) chosen.push(year)
  return chosen.sort((a, b) => a.year - b.year)
}
