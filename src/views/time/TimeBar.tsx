// How is a period drawn? A bar from its start to its end, as firm as it is said; an open end fades at the report.

import type { TimeAxis } from '../../core/layout/time-axis.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import type { Period } from '../../core/model/claim.ts'
import { periodForm } from '../../core/query/time-forms.ts'
import { periodMoments } from '../../core/query/time-rows.ts'
import './TimeBar.css'

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
      <TimeBarShape {...periodForm(period)} stroke={stroke} />
    </span>
  )
}

/** The shape alone, as wide as what it stands in; the key has it too. */
export function TimeBarShape({
  isOpen,
  isLoose,
  stroke,
}: {
  readonly isOpen: boolean
  readonly isLoose: boolean
  readonly stroke: StatementStroke
}) {
  return (
    <span className={`time-bar stroke-${stroke}${isOpen ? ' open' : ''}${isLoose ? ' loose' : ''}`}>
      {isLoose && <i className="time-loose" />}
    </span>
  )
}
