// One date of a lane: a button that says what it is of, and when.

import type { TimeMark } from '../../core/query/time.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import type { MarkText } from './time-text.ts'
import { words } from './words.ts'
import './TimeDate.css'

/** The button of a date. */
export function TimeDate({
  mark,
  text,
  isChosen,
  tabIndex,
  isEarly = false,
  isListed = false,
}: {
  readonly mark: TimeMark
  readonly text: MarkText
  readonly isChosen: boolean
  readonly tabIndex: 0 | -1
  /** Whether it stands on the ground of the narrow years, where no line of the report runs. */
  readonly isEarly?: boolean
  /** Whether it stands in a list, where there is room. */
  readonly isListed?: boolean
}) {
  const t = useWords(words)
  const { select, add } = useActions()
  const hovering = useHovering()
  const isPressed = useViewState(({ view }) => view.selected.includes(mark.of))
  return (
    <button
      type="button"
      data-date={mark.id}
      className={`time-date${isEarly ? ' time-date-early' : ''}${isListed ? ' time-date-listed' : ''}${isChosen ? ' chosen' : ''}`}
      tabIndex={tabIndex}
      aria-pressed={isPressed}
      aria-label={t(text.what === '' ? 'date.thing' : 'date', { ...text })}
      onClick={(event) => (event.shiftKey ? add(mark.of) : select(mark.of))}
      {...hovering.pointer({ mark: mark.of })}
      {...hovering.keyboard({ mark: mark.of })}
    >
      {text.label}
    </button>
  )
}
