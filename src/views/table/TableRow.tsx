// How does one row stand in the table? A box that chooses it, and its cells.

import type { MouseEvent } from 'react'
import type { Row } from '../../core/query/table-rows.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { shortPair, type TableLayOut } from './column-widths.ts'
import type { RowState } from './row-state.ts'
import { TableCell } from './TableCell.tsx'
import type { useFilterHref } from './use-filter-href.ts'
import type { ShownTable } from './use-rows.ts'
import { words } from './words.ts'
import './TableRow.css'

/** Where a row lies among all rows, those that are not on the page included. */
export interface RowPlace {
  readonly index: number
  /** Px from the top of the first. */
  readonly start: number
}

interface TableRowProps {
  readonly row: Row
  readonly columns: ShownTable['columns']
  readonly layout: Pick<TableLayOut, 'px' | 'stacked'>
  readonly place: RowPlace
  /** Told of the element, whose height depends on its words. */
  readonly measure: (element: HTMLElement | null) => void
  /** It is selected, or about what is selected elsewhere. */
  readonly state: RowState
  readonly tabIndex: 0 | -1
  readonly hrefOf: ReturnType<typeof useFilterHref>
}

/** One row. A click selects, with Shift or Ctrl it adds, two focus the network. */
export function TableRow({ row, columns, layout, place, measure, state, tabIndex, hrefOf }: TableRowProps) {
  const t = useWords(words)
  const { select, add, focus } = useActions()
  const hovering = useHovering()
  const { mark } = row
  const onClick = (event: MouseEvent) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button, input') !== null
    if (mark === undefined || isControl) return
    if (event.shiftKey || event.ctrlKey || event.metaKey) add(mark)
    else select(mark)
  }
  const short = shortPair(row, layout)
  return (
    <tr
      className={`table-row ${short.size > 0 ? 'table-uneven ' : ''}${state === 'shared' ? 'table-shared' : state === 'aside' ? 'table-aside' : (state ?? '')}`.trim()}
      data-index={place.index}
      data-at={place.index}
      ref={measure}
      aria-rowindex={place.index + 2}
      aria-selected={mark === undefined ? undefined : state === 'chosen'}
      tabIndex={tabIndex}
      style={{ transform: `translateY(${place.start}px)` }}
      {...(mark !== undefined && hovering.pointer({ mark }))}
      onClick={onClick}
      onDoubleClick={() => mark !== undefined && focus(1, mark)}
    >
      <td>
        {mark !== undefined && (
          <input
            type="checkbox"
            tabIndex={tabIndex}
            checked={state === 'chosen'}
            aria-label={t('choose.row', { name: nameOf(row) })}
            onChange={() => add(mark)}
          />
        )}
      </td>
      {columns.map(({ id }) => (
        <TableCell
          key={id}
          row={row}
          column={id}
          width={layout.px.get(id) ?? 0}
          stacked={layout.stacked.get(id)}
          isShort={short.has(id)}
          tabIndex={tabIndex}
          hrefOf={hrefOf}
        />
      ))}
    </tr>
  )
}

/** What tells a row from all others, whether its column is shown or not. */
function nameOf({ cells }: Row): string {
  return (cells.statement ?? cells.title ?? cells.name)?.text ?? ''
}
