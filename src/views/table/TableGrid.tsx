// The rows. Only those in sight are on the page, on paper all of them; one tab stop, arrows walk, Space adds, Enter selects.

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Row } from '../../core/query/table-rows.ts'
import { useOnPaper } from '../../hooks/use-on-paper.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useWords } from '../../i18n/language.ts'
import { useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import { rootSize } from '../../ui/root-size.ts'
import { layOut, type TableLayOut } from './column-widths.ts'
import { words as tabWords } from './door/words.ts'
import type { RowState } from './row-state.ts'
import { TableHead } from './TableHead.tsx'
import { TableHeading } from './TableHeading.tsx'
import { TableRow } from './TableRow.tsx'
import { useFilterHref } from './use-filter-href.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useRowStates } from './use-row-states.ts'
import type { ShownTable } from './use-rows.ts'
import './TableGrid.css'

/** The height of a row before it is measured, px at a root of 16. */
const ROW = 22
const rowHeight = () => (ROW * rootSize()) / 16

/** The grid of a table. */
export function TableGrid({ shown, onCopy }: { readonly shown: ShownTable; readonly onCopy: () => void }) {
  const { table, rows, columns, sort } = shown
  const stateOf = useRowStates()
  const tab = useWords(tabWords)
  const scroller = useRef<HTMLDivElement>(null)
  const first = useFirstRow(rows, stateOf)
  const virtual = useVirtualRows(rows, first, scroller)
  useRevealed(rows, first, virtual, scroller)
  const keys = useRowKeys(rows, {
    first,
    isOnPage: (index) => virtual.getVirtualItems().some((place) => place.index === index),
    inSight: virtual.range?.startIndex ?? 0,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 300) / rowHeight()) - 2),
    reveal: (index) => virtual.scrollToIndex(index),
    onCopy,
  })
  const width = ((useSize(scroller)?.width ?? 0) * 16) / rootSize()
  const isCount = shown.counted?.isFolded === true
  const layout = useMemo(() => layOut(table, columns, width, isCount), [table, columns, width, isCount])
  const hrefOf = useFilterHref(shown)
  const at = virtual.range?.startIndex ?? 0
  const over = rows.slice(0, at + 1).findLast(({ heading }) => heading !== undefined)
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        ref={keys.frame}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the authoring practices, on a native table
        role="grid"
        aria-label={tab(`table.${table}`)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className={layout.stacked.size > 0 ? 'table-grid table-stacked' : 'table-grid'}
        style={{ '--template': layout.template, minWidth: layout.least } as CSSProperties}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
      >
        <TableHead
          columns={columns}
          stacked={layout.stacked}
          sort={sort}
          over={
            over &&
            over !== rows[at] && <TableHeading row={over} span={columns.length + 1} tabIndex={-1} hrefOf={hrefOf} />
          }
        />
        <TableBody
          shown={shown}
          layout={layout}
          virtual={virtual}
          stateOf={stateOf}
          tabIndexOf={keys.tabIndexOf}
          hrefOf={hrefOf}
        />
      </table>
    </div>
  )
}

type Virtual = Virtualizer<HTMLDivElement, HTMLElement>

/** Which rows are on the page. What is selected is in sight where the table opens. */
function useVirtualRows(rows: readonly Row[], first: number, scroller: RefObject<HTMLDivElement | null>): Virtual {
  const [height] = useState(rowHeight)
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (i) => rows[i]?.id ?? i,
    overscan: 10,
    initialOffset: Math.max(0, first - 4) * height,
  })
}

/** So many rows stay in sight before the one that is meant. */
const BEFORE = 3

/**
 * Rows that were guessed are measured as they come: only then is it known where the first one lies. In a hall nobody scrolls to what
 * a step has lit, and a table that shows it without being scrolled begins with its first row: what is counted there can be counted.
 */
function useRevealed(
  rows: readonly Row[],
  first: number,
  virtual: Virtual,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const newest = useViewState(({ view }) => view.selected[0])
  const row = newest === undefined ? -1 : rows.findIndex(({ mark }) => mark === newest)
  const wanted = isFar ? row : first
  const { scrollToIndex, scrollToOffset } = virtual
  useEffect(() => {
    if (isFar && isOnFirstScreen(wanted, scroller.current)) scrollToOffset(0)
    else if (wanted > BEFORE) scrollToIndex(wanted - BEFORE, { align: 'start' })
  }, [wanted, isFar, scroller, scrollToIndex, scrollToOffset])
}

/** Whether a table at its top shows a row to its end; by the heights of rows on the page, as those of others are guessed. */
function isOnFirstScreen(index: number, scroller: HTMLDivElement | null): boolean {
  if (!scroller) return false
  const height = (part: string) =>
    scroller.querySelector(part)?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY
  const rows = Array.from({ length: index + 1 }, (_, i) => height(`[data-index="${i}"]`))
  return rows.reduce((sum, one) => sum + one, height('thead')) <= scroller.clientHeight
}

interface TableBodyProps {
  readonly shown: ShownTable
  readonly layout: TableLayOut
  readonly virtual: Virtual
  readonly stateOf: (row: Row) => RowState
  readonly tabIndexOf: (item: string) => 0 | -1
  readonly hrefOf: ReturnType<typeof useFilterHref>
}

/** The rows on the page, each where it lies among all. */
function TableBody({ shown: { rows, columns }, layout, virtual, stateOf, tabIndexOf, hrefOf }: TableBodyProps) {
  const isOnPaper = useOnPaper()
  const places = isOnPaper ? rows.map((_, index) => ({ index, start: 0 })) : virtual.getVirtualItems()
  return (
    <tbody className="table-rows" style={isOnPaper ? undefined : { height: virtual.getTotalSize() }}>
      {places.map((place) => {
        const row = rows[place.index]
        if (row === undefined) return null
        const common = {
          row,
          place,
          measure: virtual.measureElement,
          hrefOf,
          tabIndex: tabIndexOf(String(place.index)),
        }
        return row.heading ? (
          <TableHeading key={row.id} {...common} span={columns.length + 1} />
        ) : (
          <TableRow key={row.id} {...common} columns={columns} layout={layout} state={stateOf(row)} />
        )
      })}
    </tbody>
  )
}

/** The row that is selected as the table opens, or the first that is about what is; else the first of all. */
function useFirstRow(rows: readonly Row[], stateOf: (row: Row) => RowState): number {
  const selected = useViewState(({ view }) => view.selected)
  const [first] = useState(() => {
    const own = rows.findIndex(({ mark }) => mark !== undefined && mark === selected[0])
    return own >= 0 ? own : rows.findIndex((row) => ['near', 'shared'].includes(stateOf(row) ?? ''))
  })
  return Math.max(0, first)
}
