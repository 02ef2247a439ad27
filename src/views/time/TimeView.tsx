// When? What the report dates, on one axis of years: claims in rows, and in lanes what has a date of its own.

import { type CSSProperties, useCallback, useRef } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { LANE_BLOCKS } from '../../core/query/time.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { rootSize } from '../../ui/root-size.ts'
import { timeHeadline } from './headline.ts'
import { shownTime } from './shown-time.ts'
import { TimeBlock } from './TimeBlock.tsx'
import { TimeHead } from './TimeHead.tsx'
import { TimeLanes } from './TimeLanes.tsx'
import { TimeRowItem } from './TimeRowItem.tsx'
import { TimeYears } from './TimeYears.tsx'
import { useHint } from './use-hint.ts'
import { useAbout, useTime } from './use-time.ts'
import { words } from './words.ts'
import './TimeView.css'

/** px at a root of 16 of an axis that nobody has measured. */
const UNMEASURED = 470
/** rem: where there is less, lanes are a list by year. The style sheet asks the same of rows. */
const NARROW = 38

/** All that is dated. */
export function TimeView() {
  const atlas = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const view = useViewState((store) => store.view)
  const shown = useTime()
  const { chosen, lit } = useAbout(shown)
  const { title, support } = timeHeadline(shown, chosen, view.selected, locale)
  const hint = useHint(shown)
  const axis = useRef<HTMLSpanElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const width = useSize(axis)?.width ?? UNMEASURED
  const isNarrow = (useSize(body)?.width ?? NARROW * rootSize()) < NARROW * rootSize()
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) => {
      const { rows, marks } = shownTime(atlas, { ...view, facets, sift })
      return rows.length + marks.length === 0
    },
    [atlas, view],
  )
  useResting('time', shown.stands)
  const isEmpty = shown.rows.length + shown.marks.length === 0
  const style = { '--report': `${shown.axis.at(shown.report)}%` } as CSSProperties
  const scale = optionOf(view.options, 'time')
  const head = <TimeHead axis={shown.axis} width={width} frame={axis} />
  return (
    <ViewFrame
      name="time"
      label={t('time')}
      title={title}
      support={isEmpty ? '' : (hint ?? support)}
      isEmpty={isEmpty}
      tools={
        isEmpty && (
          <div className="time-body time-heads" ref={body}>
            <div className={`time-sheet time-${scale}`} style={style}>
              {head}
            </div>
          </div>
        )
      }
      wouldBeEmpty={wouldBeEmpty}
    >
      {!isEmpty && (
        <div className="time-body whole-in-figure" ref={body}>
          <div className={`time-sheet time-${scale}${lit ? ' time-some' : ''}`} style={style}>
            {head}
            {(['group', 'other'] as const).map((block) => (
              <TimeBlock key={block} block={block} shown={shown}>
                <ul>
                  {shown.rows
                    .filter(({ isGroup }) => isGroup === (block === 'group'))
                    .map((row) => (
                      <TimeRowItem
                        key={row.id}
                        row={row}
                        shown={shown}
                        width={width}
                        isChosen={chosen.rows.has(row)}
                        isLit={lit?.rows.has(row) ?? false}
                      />
                    ))}
                </ul>
              </TimeBlock>
            ))}
            {LANE_BLOCKS.map((block) => (
              <TimeBlock key={block} block={block} shown={shown}>
                {isNarrow ? (
                  <TimeYears block={block} shown={shown} chosen={chosen} />
                ) : (
                  <TimeLanes block={block} shown={shown} width={width} chosen={chosen} lit={lit} />
                )}
              </TimeBlock>
            ))}
          </div>
        </div>
      )}
    </ViewFrame>
  )
}
