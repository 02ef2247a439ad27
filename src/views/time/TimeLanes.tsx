// How do dates stand in lanes? A frame for a year, a bar for a month, a plate for a day, each with whatever has that date.

import { useMemo } from 'react'
import { widthOf } from '../../core/layout/text-box.ts'
import { packLanes } from '../../core/layout/time-lanes.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { TimeMark } from '../../core/query/time.ts'
import { alongList, useRoving } from '../../hooks/use-roving.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { rootSize } from '../../ui/root-size.ts'
import { AXIS_ROW, AxisCell } from './AxisRow.tsx'
import { FormMark } from './FormMark.tsx'
import type { AboutTime, ShownTime } from './shown-time.ts'
import { TimeDate } from './TimeDate.tsx'
import { markText } from './time-text.ts'
import { words } from './words.ts'
import './TimeLanes.css'

/** px at a root of 16: the letters of a label, a lane, and what stands between two labels of one mark. */
const SIZE = 11
const SPACE = 6
/** rem from one lane to the next. */
const PITCH = 0.875

/** The lanes of a block; where there is no room for them, a list by year. */
export function TimeLanes({
  block,
  shown: { graph, marks, axis },
  width,
  chosen,
  lit,
}: {
  readonly block: TimeMark['block']
  readonly shown: ShownTime
  readonly width: number
  readonly chosen: AboutTime
  readonly lit: AboutTime | undefined
}) {
  const t = useWords(words)
  const locale = useLocale()
  const own = useMemo(() => marks.filter((mark) => mark.block === block), [marks, block])
  const root = rootSize() / 16
  const lanes = useMemo(
    () =>
      packLanes(own, axis, {
        width,
        wordsOf: (mark) => widthOf(markText(mark, graph, locale).label, SIZE * root),
        space: SPACE * root,
      }),
    [own, axis, width, graph, locale, root],
  )
  const items = lanes.flatMap((lane) => lane.items.map(({ id }) => id))
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'date',
    isThere: (id) => items.includes(id),
    start: [items[0]],
    step: alongList(items, { axis: 'row', isMirrored: directionOf(locale) === 'rtl' }),
  })
  const kind = kindOf(own[0]?.of ?? '') ?? 'ink'
  const high = Math.max(0, ...lanes.map(({ lane }) => lane + 1))
  const early = (axis.at(axis.wideFrom ?? 0) / 100) * width
  const percent = (px: number) => `${(100 * px) / width}%`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of dates, not of fields
    <div
      className={`${AXIS_ROW} time-lanes kind-${kind}`}
      role="group"
      aria-label={t(`block.${block}`)}
      ref={frame}
      onFocus={onFocus}
      onKeyDown={walk}
    >
      <AxisCell high={high * PITCH}>
        {lanes.map(({ items: some, form, from, to, lane, words: left, width: wide }) => (
          <span
            key={some.map(({ id }) => id).join(' ')}
            className={`time-lane${some.some((mark) => lit?.marks.has(mark)) ? ' lit' : ''}`}
            style={{ insetBlockStart: `${lane * PITCH}rem` }}
          >
            <FormMark form={form} left={percent(from)} width={percent(to - from)} />
            <span className="time-dates" style={{ left: percent(left), gap: `${SPACE / 16}rem` }}>
              {some.map((mark) => (
                <TimeDate
                  key={mark.id}
                  mark={mark}
                  text={markText(mark, graph, locale)}
                  isChosen={chosen.marks.has(mark)}
                  tabIndex={tabIndexOf(mark.id)}
                  isEarly={left + wide <= early}
                />
              ))}
            </span>
          </span>
        ))}
      </AxisCell>
    </div>
  )
}
