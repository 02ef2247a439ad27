// How do a name, the axis and a chip stand beside one another, and where there is no room for that, under one another?

import type { ReactNode, RefObject } from 'react'
import './AxisRow.css'

/** The class of whatever stands in such a row. */
export const AXIS_ROW = 'time-row'

/** The part of a row in which time runs, from left to right in every language. */
export function AxisCell({
  children,
  frame,
  high,
  isHidden = false,
}: {
  readonly children: ReactNode
  /** To measure the axis. */
  readonly frame?: RefObject<HTMLSpanElement | null>
  /** rem, where what stands in it gives the row its height. */
  readonly high?: number
  /** Whether it is said elsewhere. */
  readonly isHidden?: boolean
}) {
  return (
    <span
      className="time-chart"
      style={high === undefined ? {} : { minBlockSize: `${high}rem` }}
      aria-hidden={isHidden}
    >
      <span className="time-axis" ref={frame}>
        {children}
      </span>
    </span>
  )
}
