// How does a dated claim stand in its row? A button as wide as the row, its bar on the axis, its figure, and the chip of its unit.

import { type CSSProperties, useId } from 'react'
import { widthOf } from '../../core/layout/text-box.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { periodMoments, type TimeRow } from '../../core/query/time-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { rootSize } from '../../ui/root-size.ts'
import { AXIS_ROW, AxisCell } from './AxisRow.tsx'
import type { ShownTime } from './shown-time.ts'
import { TimeBar } from './TimeBar.tsx'
import { namedParts, rowText } from './time-text.ts'
import { words } from './words.ts'
import './TimeRowItem.css'

/** One row. */
export function TimeRowItem({
  row,
  shown: { graph, axis, report },
  width,
  isChosen,
  isLit,
}: {
  readonly row: TimeRow
  readonly shown: ShownTime
  /** px of the axis. */
  readonly width: number
  readonly isChosen: boolean
  readonly isLit: boolean
}) {
  const t = useWords(words)
  const locale = useLocale()
  const { select, add, focus } = useActions()
  const hovering = useHovering()
  const isPressed = useViewState(({ view }) => view.selected.includes(row.id))
  const note = useId()
  const text = rowText(row, graph, locale)
  const [claim] = row.claims
  const atBar = text.value === '' ? undefined : besideBar(row, text.value, { axis, report, width })
  const { before, name, after } = namedParts(row, text)
  const said = t(text.value === '' ? 'row.plain' : 'row', { ...text })
  const kind = kindOf(row.of)
  return (
    <li
      className={`${AXIS_ROW} time-claim kind-${kind ?? 'ink'}${isChosen ? ' chosen' : ''}${isLit ? ' lit' : ''}`}
      {...hovering.pointer({ mark: row.id })}
    >
      <button
        type="button"
        className="time-name"
        style={{ '--free': `${(axis.at(periodMoments(row.period, report).from) / 100) * width}px` } as CSSProperties}
        aria-pressed={isPressed}
        aria-describedby={note}
        onClick={(event) => (event.shiftKey ? add(row.id) : select(row.id))}
        onDoubleClick={() => focus(1, row.of)}
        {...hovering.keyboard({ mark: row.id })}
      >
        {kind && <KindMark kind={kind} size={12} />}
        <span>
          {before}
          {name !== '' && <b>{name}</b>}
          {after}
          {text.value !== '' && (
            <span className="time-under" aria-hidden="true">
              {text.value}
            </span>
          )}
        </span>
      </button>
      <span className="unseen" id={note}>
        {text.label === text.what ? said : t('row.whole', { what: text.what, said })}
      </span>
      <AxisCell isHidden>
        <TimeBar period={row.period} stroke={strokeOf(claim)} axis={axis} report={report} />
        {text.value !== '' && (
          <b className="time-value" style={atBar === undefined ? {} : { left: `calc(${atBar}% + 0.375rem)` }}>
            {text.value}
          </b>
        )}
      </AxisCell>
      <UnitLink unit={firstUnit(claim)} />
    </li>
  )
}

/** px at a root of 16: the letters of a figure, how much wider they are in bold, and what stands before and after it. */
const SIZE = 12.5
const BOLD = 1.1
const AIR = 14

/** Where on the axis a figure stands behind its bar: nowhere where it would reach the line of the report, behind which it then stands. */
function besideBar(
  { period }: TimeRow,
  value: string,
  { axis, report, width }: Pick<ShownTime, 'axis' | 'report'> & { readonly width: number },
): number | undefined {
  const end = axis.at(periodMoments(period, report).to)
  const root = rootSize() / 16
  const room = ((axis.at(report) - end) / 100) * width
  return room < (widthOf(value, SIZE * BOLD) + AIR) * root ? undefined : end
}
