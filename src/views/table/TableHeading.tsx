// What stands over the rows of one value: its name as a way to them alone, the printed word beside ours, and how many they are.

import type { Row } from '../../core/query/table-rows.ts'
import { useWords } from '../../i18n/language.ts'
import type { RowPlace } from './TableRow.tsx'
import type { useFilterHref } from './use-filter-href.ts'
import { words } from './words.ts'
import './TableHeading.css'

interface TableHeadingProps {
  readonly row: Row
  /** Where it lies; absent of the one that stays under the heads while its rows go by. */
  readonly place?: RowPlace
  readonly measure?: (element: HTMLElement | null) => void
  readonly span: number
  readonly tabIndex: 0 | -1
  readonly hrefOf: ReturnType<typeof useFilterHref>
}

/** The line over a group. */
export function TableHeading({ row, place, measure, span, tabIndex, hrefOf }: TableHeadingProps) {
  const t = useWords(words)
  if (row.heading === undefined) return null
  const { column, value, more } = row.heading
  const { text, printed } = value
  return (
    <tr
      className={place ? 'table-row table-heading' : 'table-heading table-stuck'}
      {...(place
        ? {
            'data-index': place.index,
            'data-at': place.index,
            'aria-rowindex': place.index + 2,
            style: { transform: `translateY(${place.start}px)` },
            tabIndex,
          }
        : { 'aria-hidden': true })}
      ref={measure}
    >
      <th colSpan={span}>
        <a className="table-value" href={hrefOf(column, value)} tabIndex={tabIndex}>
          {text}
        </a>
        {printed !== undefined && printed !== text && (
          <small>
            {' '}
            {t('counted.printed')} <span lang="zh">{printed}</span>
          </small>
        )}
        <small> {more}</small>
      </th>
    </tr>
  )
}
