// How is a period drawn? A bar from its start to its end, as firm as it is said; an open end fades at the report.

import type { TimeAxis } from '../../core/layout/time-axis.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import type { Period } from '../../core/model/claim.ts'
import { ARROW, pathIn, svgDash } from '../../core/model/shapes.ts'
import { barDash, barWidth, periodForm } from '../../core/query/time-forms.ts'
import { periodMoments } from '../../core/query/time-rows.ts'
import './TimeBar.css'

/** Percent of the axis. */
const SHORT = 4

/** The bar of a period. */
export function TimeBar({
  period,
  stroke,
  axis,
  report,
}: {
  readonly period: Period
  readonly stroke: StatementStroke
  readonly axis: TimeAxis
  readonly report: number
}) {
  const { from, to } = periodMoments(period, report)
  const [left, right] = [axis.at(from), axis.at(to)]
  return (
    <span className="time-bar-place" style={{ left: `${left}%`, width: `${right - left}%` }}>
      <TimeBarShape {...periodForm(period)} stroke={stroke} isShort={right - left < SHORT} />
    </span>
  )
}

/** The shape alone, as wide as what it stands in; the key has it too. */
export function TimeBarShape({
  isOpen,
  isLoose,
  stroke,
  isShort = false,
}: {
  readonly isOpen: boolean
  readonly isLoose: boolean
  readonly stroke: StatementStroke
  readonly isShort?: boolean
}) {
  return (
    <span className={isOpen ? 'time-bar open' : 'time-bar'}>
      <svg className="time-bar-line" width="100%" height="9" aria-hidden="true">
        <line
          x1="0"
          x2="100%"
          y1="4.5"
          y2="4.5"
          strokeWidth={barWidth(stroke)}
          {...svgDash(barDash(stroke, isShort))}
        />
      </svg>
      {isLoose && <i className="time-bar-loose" />}
      {isOpen && (
        <svg className="time-bar-tip" width="10" height="9" viewBox="0 0 10 9" aria-hidden="true">
          <path d={pathIn(ARROW, { x: 5, y: 4.5, width: 10, height: 9 })} />
        </svg>
      )}
    </span>
  )
}
