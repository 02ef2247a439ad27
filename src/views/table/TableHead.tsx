// What are the columns called, and by which are the rows ordered? A click orders, a second one turns round, a third undoes.

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useHref, useViewState } from '../../state/atlas.ts'
import { withOption } from '../../state/options.ts'
import type { Stacked, TableLayOut } from './column-widths.ts'
import type { ShownTable } from './use-rows.ts'
import { words } from './words.ts'
import './TableHead.css'

interface TableHeadProps extends Pick<ShownTable, 'columns' | 'sort'> {
  readonly stacked: TableLayOut['stacked']
  /** What stands over the rows that go by. */
  readonly over: ReactNode
}

/** The row of heads. */
export function TableHead({ columns, stacked, sort, over }: TableHeadProps) {
  const t = useWords(words)
  return (
    <thead>
      <tr className="table-head" aria-rowindex={1}>
        <td>
          <span className="unseen">{t('choose')}</span>
        </td>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} stacked={stacked.get(column.id)} sort={sort} />
        ))}
      </tr>
      {over}
    </thead>
  )
}

interface ColumnHeadProps {
  readonly column: ShownTable['columns'][number]
  readonly stacked: Stacked | undefined
  readonly sort: ShownTable['sort']
}

function ColumnHead({ column: { id, label }, stacked, sort }: ColumnHeadProps) {
  const href = useHref()
  const options = useViewState(({ view }) => view.options)
  const direction = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none'
  const next = { none: id, ascending: `-${id}`, descending: 'given' }[direction]
  return (
    <th scope="col" data-stacked={stacked} aria-sort={direction}>
      <a href={href({ options: withOption(options, 'sort', next) })}>
        {label}
        {direction === 'none' && <ChevronsUpDown className="table-unsorted" size={11} aria-hidden="true" />}
        {direction === 'ascending' && <ArrowUp size={11} aria-hidden="true" />}
        {direction === 'descending' && <ArrowDown size={11} aria-hidden="true" />}
      </a>
    </th>
  )
}
