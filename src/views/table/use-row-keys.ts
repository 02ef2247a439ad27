// What do the keys do in a table? Arrows walk along the rows, and from a row over its cells; Enter selects, Space adds, Ctrl A takes all,
// Ctrl C copies.

import { type KeyboardEvent, useMemo } from 'react'
import type { Row } from '../../core/query/table-rows.ts'
import { alongList, itemOf, type Roving, useRoving } from '../../hooks/use-roving.ts'
import { useActions } from '../../state/atlas.ts'

/** What the keys have to know of the table on the page. */
interface RowKeysOptions {
  /** The row that Tab reaches first. */
  readonly first: number
  readonly isOnPage: (index: number) => boolean
  /** The first row in sight: Tab reaches it where the other was scrolled away. */
  readonly inSight: number
  /** How many rows a page key goes over. */
  readonly page: () => number
  /** Brings a row onto the page. */
  readonly reveal: (index: number) => void
  readonly onCopy: () => void
}

type RowKeys = Pick<Roving<HTMLTableElement>, 'frame' | 'tabIndexOf' | 'onFocus'> & {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One tab stop for all rows, which are known by their place: an order by another column leaves it where it is. */
export function useRowKeys(
  rows: readonly Row[],
  { first, isOnPage, inSight, page, reveal, onCopy }: RowKeysOptions,
): RowKeys {
  const { select, selectAll, add } = useActions()
  const items = useMemo(() => rows.map((_, i) => String(i)), [rows])
  const { walk, ...roving } = useRoving<HTMLTableElement>({
    by: 'at',
    isThere: (item) => Number(item) < items.length && isOnPage(Number(item)),
    start: [String(first), String(inSight), items.at(-1)],
    step: (from, event) => alongList(items, { axis: 'column', page: page() })(from, event),
    reveal: (item) => reveal(Number(item)),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.tagName === 'TR'
    const mark = isRow ? rows[Number(itemOf(event.target, 'at'))]?.mark : undefined
    const withCtrl = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : ''
    if (walkCells(event)) return event.preventDefault()
    if (walk(event)) return
    if (withCtrl === 'a') selectAll(rows.flatMap((row) => row.mark ?? []))
    else if (withCtrl === 'c' && isNothingMarked()) onCopy()
    else if (mark !== undefined && event.key === 'Enter') select(mark)
    else if (mark !== undefined && event.key === ' ') add(mark)
    else return
    event.preventDefault()
  }
  return { ...roving, onKeyDown }
}

/** Into the cells of a row, over them, and up and down a column; back from the first one leads to the row. Says whether it led anywhere. */
function walkCells({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const row = target instanceof Element ? target.closest<HTMLTableRowElement>('tr[data-at]') : null
  if (!row || altKey || ctrlKey || metaKey) return false
  const cell = (target as Element).closest('td')
  const isMirrored = getComputedStyle(row).direction === 'rtl'
  const way = key === (isMirrored ? 'ArrowLeft' : 'ArrowRight') ? 1 : /^Arrow(Left|Right)$/.test(key) ? -1 : 0
  const to = (element: HTMLElement | null | undefined) => {
    if (!element) return false
    if (element.tagName === 'TD') element.tabIndex = -1
    element.focus()
    return true
  }
  if (cell === null) return way === 1 && to(row.cells[0])
  if (way !== 0) return to(row.cells[cell.cellIndex + way] ?? (way < 0 ? row : cell))
  if (key === 'Home' || key === 'End') return to(key === 'Home' ? row.cells[0] : row.cells[row.cells.length - 1])
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const at = Number(row.dataset['at']) + (key === 'ArrowUp' ? -1 : 1)
    // One that is not on the page yet is brought there as a row.
    return to(row.parentElement?.querySelector<HTMLTableRowElement>(`tr[data-at="${at}"]`)?.cells[cell.cellIndex])
  }
  // What a cell holds is pressed in it.
  if (key === 'Enter' && target === cell) return to(cell.querySelector<HTMLElement>('a, button, input'))
  return false
}

/** Marked text is copied by the browser itself. */
function isNothingMarked(): boolean {
  return window.getSelection()?.isCollapsed ?? true
}
