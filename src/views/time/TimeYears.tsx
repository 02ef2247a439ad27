// How do dates stand where lanes find no room? Year by year, each with whatever has a date in it.

import { useMemo } from 'react'
import type { TimeMark } from '../../core/query/time.ts'
import { useLocale } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import type { AboutTime, ShownTime } from './shown-time.ts'
import { TimeDate } from './TimeDate.tsx'
import { markText } from './time-text.ts'
import './TimeYears.css'

/** The dates of a block, the first year first. */
export function TimeYears({
  block,
  shown: { graph, marks },
  chosen,
}: {
  readonly block: TimeMark['block']
  readonly shown: ShownTime
  readonly chosen: AboutTime
}) {
  const locale = useLocale()
  const years = useMemo(() => {
    const own = marks.filter((mark) => mark.block === block).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return [...new Set(own.map(({ on }) => on.slice(0, 4)))].map((year) => ({
      year,
      dates: own.filter(({ on }) => on.startsWith(year)),
    }))
  }, [marks, block])
  return (
    <ul className="time-years">
      {years.map(({ year, dates }) => (
        <li key={year}>
          <b>{dateText(year, undefined, locale)}</b>
          <span>
            {dates.map((mark) => (
              <TimeDate
                key={mark.id}
                mark={mark}
                text={markText(mark, graph, locale)}
                isChosen={chosen.marks.has(mark)}
                tabIndex={0}
                isListed
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
