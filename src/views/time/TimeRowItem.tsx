// How does a dated claim stand in its row? A button as wide as the row, its bar on the axis, its figure, and the chip of its unit.

import { useId } from 'react'
import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import type { TimeRow } from '../../core/query/time-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
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
  isChosen,
  isLit,
}: {
  readonly row: TimeRow
  readonly shown: ShownTime
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
  const { before, name, after } = namedParts(row, text)
  const kind = kindOf(row.of)
  return (
    <li
      className={`${AXIS_ROW} time-claim kind-${kind ?? 'ink'}${isChosen ? ' chosen' : ''}${isLit ? ' lit' : ''}`}
      {...hovering.pointer({ mark: row.id })}
    >
      <button
        type="button"
        className="time-name"
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
        {t(text.value === '' ? 'row.plain' : 'row', { ...text })}
      </span>
      <AxisCell isHidden>
        <TimeBar period={row.period} stroke={strokeOf(claim)} axis={axis} report={report} />
        {text.value !== '' && <b className="time-value">{text.value}</b>}
      </AxisCell>
      <UnitLink unit={firstUnit(claim)} />
    </li>
  )
}
