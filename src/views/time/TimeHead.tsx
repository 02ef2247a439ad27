// The years over the rows, and behind all rows where each begins, which are stretched, and where the report stands.

import type { RefObject } from 'react'
import { labelledYears, STRETCH, type TimeAxis } from '../../core/layout/time-axis.ts'
import { useWords } from '../../i18n/language.ts'
import { useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import { AXIS_ROW, AxisCell } from './AxisRow.tsx'
import { words } from './words.ts'
import './TimeHead.css'

/** px at a root of 16 from the middle of one year to that of the next that is written. */
const LABEL = 38
/** The same in a hall, where years are set larger. */
const FAR_LABEL = 64

/** The head of the axis, and what lies behind the rows. */
export function TimeHead({
  axis,
  width,
  frame,
}: {
  readonly axis: TimeAxis
  readonly width: number
  readonly frame: RefObject<HTMLSpanElement | null>
}) {
  const t = useWords(words)
  const { years, wideFrom } = axis
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  return (
    <>
      <div className={`${AXIS_ROW} time-head`} aria-hidden="true">
        <span>{wideFrom === undefined ? t('head.alike') : t('head', { year: String(wideFrom), n: STRETCH })}</span>
        <AxisCell frame={frame}>
          {labelledYears(axis, width, isFar ? FAR_LABEL : LABEL).map(({ year, from, to, isWide }) => (
            <i
              key={year}
              className={isWide && wideFrom !== undefined ? 'time-wide' : ''}
              style={{ left: `${(from + to) / 2}%` }}
            >
              {year}
            </i>
          ))}
        </AxisCell>
      </div>
      <div className={`${AXIS_ROW} time-grid`} aria-hidden="true">
        <AxisCell>
          {wideFrom !== undefined && <i className="time-narrow" style={{ width: `${axis.at(wideFrom)}%` }} />}
          {years.map(({ year, from, isWide }) => (
            <i
              key={year}
              className={isWide ? 'time-year' : 'time-year time-year-narrow'}
              style={{ left: `${from}%` }}
            />
          ))}
          <i className="time-report" />
        </AxisCell>
      </div>
    </>
  )
}
