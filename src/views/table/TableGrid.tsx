// The rows. Only those in sight are on the page; one tab stop, arrows walk, Space adds, Enter selects.

import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { endsOf } from '../../core/query/ends.ts'
import type { ColumnId, TableId } from '../../core/query/table-columns.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { withOption } from '../../state/options.ts'
import { rem, rootSize } from '../../ui/root-size.ts'
import { words as tabWords } from './door/words.ts'
import { TableCell } from './TableCell.tsx'
import type { ShownTable } from './use-rows.ts'
import { words } from './words.ts'

/** How wide the columns are: least px at a root of 16, and share of what is left. */
const WIDTHS: Readonly<Partial<Record<ColumnId, readonly [number, number]>>> = {
  statement: [176, 4],
  description: [220, 4],
  title: [170, 3],
  name: [124, 2],
  subject: [86, 1],
  object: [86, 1],
  predicate: [64, 0.5],
  speakers: [84, 1],
  documents: [96, 1],
  certainty: [84, 0.6],
  leads: [96, 1],
  claims: [50, 0],
  activities: [64, 0],
  recommendations: [64, 0],
  only: [64, 0],
  origins: [56, 0],
  trust: [84, 0],
  status: [76, 0.6],
  strength: [76, 0.4],
  kind: [66, 0.4],
  units: [56, 0.3],
}
/** Rows that stand for many units: chips side by side. */
const MANY_UNITS = [128, 0.6] as const
/** How high a row is before it is measured, px at a root of 16. */
const ROW = 32

/** The grid of a table. */
export function TableGrid({ shown, onCopy }: { readonly shown: ShownTable; readonly onCopy: () => void }) {
  const { table, rows, columns, sort } = shown
  const { graph } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const href = useHref()
  const { select, selectAll, add, focus } = useActions()
  const { selected, options } = useViewState(({ view }) => view)
  const scroller = useRef<HTMLDivElement>(null)
  const [rowHeight] = useState(() => (ROW * rootSize()) / 16)
  const [stop, setStop] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ mark }) => mark !== undefined && mark === selected[0]),
    ),
  )
  const at = Math.min(stop, rows.length - 1)
  const moved = useRef(false)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (i) => rows[i]?.id ?? i,
    overscan: 10,
    // What is selected is in sight where the table opens.
    initialOffset: Math.max(0, at - 4) * rowHeight,
  })
  useEffect(() => {
    if (!moved.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)
    if (!row) return
    moved.current = false
    row.focus({ preventScroll: true })
  })
  const chosen = useMemo(() => new Set(selected), [selected])
  // Rows that are about what is selected elsewhere: claims on a group, sources of a claim.
  const isAbout = useMemo(() => {
    const ends = selected.map((id) => endsOf(graph, id))
    return ({ mark }: Row) =>
      mark !== undefined && ends.some((own) => own.every((end) => endsOf(graph, mark).includes(end)))
  }, [graph, selected])
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    moved.current = true
    setStop(next)
    virtual.scrollToIndex(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 300) / rowHeight) - 2)
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const to = steps[event.key]
    const isRow = event.target instanceof HTMLElement && event.target.tagName === 'TR'
    const mark = rows[at]?.mark
    if (to !== undefined) go(to)
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a')
      selectAll(rows.flatMap((row) => row.mark ?? []))
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c' && isNothingMarked()) onCopy()
    else if (isRow && mark !== undefined && event.key === 'Enter') select(mark)
    else if (isRow && mark !== undefined && event.key === ' ') add(mark)
    else return
    event.preventDefault()
  }
  const template = [rem(28), ...columns.map(({ id }) => widthOf(table, id))].join(' ')
  const least = 58 + columns.reduce((sum, { id }) => sum + sizeOf(table, id)[0] + 10, 0)
  const items = virtual.getVirtualItems()
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the authoring practices, on a native table
        role="grid"
        aria-label={tab(`table.${table}`)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className="table-grid"
        style={{ '--template': template, minWidth: rem(least) } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr className="table-head" aria-rowindex={1}>
            <td>
              <span className="unseen">{t('choose')}</span>
            </td>
            {columns.map(({ id, label }) => {
              const direction = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined
              const next = sort === id ? `-${id}` : sort === `-${id}` ? 'given' : id
              return (
                <th scope="col" key={id} aria-sort={direction ?? 'none'}>
                  <a href={href({ options: withOption(options, 'sort', next) })}>
                    {label}
                    {direction === 'ascending' && <ArrowUp size={11} aria-hidden="true" />}
                    {direction === 'descending' && <ArrowDown size={11} aria-hidden="true" />}
                  </a>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody className="table-rows" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            const isChosen = row.mark !== undefined && chosen.has(row.mark)
            return (
              <TableRow
                key={row.id}
                row={row}
                index={index}
                start={start}
                measure={virtual.measureElement}
                columns={columns}
                look={`${isChosen ? ' chosen' : ''}${!isChosen && isAbout(row) ? ' about' : ''}`}
                isChosen={isChosen}
                isStop={index === at}
                onStop={setStop}
                onChoose={(mark, isMore) => (isMore ? add(mark) : select(mark))}
                onFocusOn={(mark) => focus(1, mark)}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function sizeOf(table: TableId, id: ColumnId): readonly [number, number] {
  const hasMany = id === 'units' && (table === 'entities' || table === 'sources' || table === 'gaps')
  return hasMany ? MANY_UNITS : (WIDTHS[id] ?? [90, 1])
}

function widthOf(table: TableId, id: ColumnId): string {
  const [least, share] = sizeOf(table, id)
  return share === 0 ? rem(least) : `minmax(${rem(least)}, ${share}fr)`
}

/** Marked text is copied by the browser itself. */
function isNothingMarked(): boolean {
  return window.getSelection()?.isCollapsed ?? true
}

function TableRow({
  row,
  index,
  start,
  measure,
  columns,
  look,
  isChosen,
  isStop,
  onStop,
  onChoose,
  onFocusOn,
}: {
  readonly row: Row
  readonly index: number
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
  readonly columns: ShownTable['columns']
  readonly look: string
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onStop: (index: number) => void
  readonly onChoose: (mark: string, isMore: boolean) => void
  readonly onFocusOn: (mark: string) => void
}) {
  const t = useWords(words)
  const { hover } = useActions()
  const { mark } = row
  const first = columns[0] ? (row.cells[columns[0].id]?.text ?? '') : ''
  return (
    <tr
      className={`table-row${look}`}
      data-index={index}
      data-at={index}
      ref={measure}
      aria-rowindex={index + 2}
      aria-selected={mark === undefined ? undefined : isChosen}
      tabIndex={isStop ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={() => onStop(index)}
      onMouseEnter={() => mark !== undefined && hover({ mark })}
      onMouseLeave={() => hover(null)}
      onClick={(event) => {
        const isControl = event.target instanceof Element && event.target.closest('a, button, input') !== null
        if (mark !== undefined && !isControl) onChoose(mark, event.shiftKey || event.ctrlKey || event.metaKey)
      }}
      onDoubleClick={() => mark !== undefined && onFocusOn(mark)}
    >
      <td>
        {mark !== undefined && (
          <input
            type="checkbox"
            tabIndex={isStop ? 0 : -1}
            checked={isChosen}
            aria-label={t('choose.row', { name: first })}
            onChange={() => onChoose(mark, true)}
          />
        )}
      </td>
      {columns.map(({ id }) => (
        <TableCell key={id} row={row} column={id} isStop={isStop} />
      ))}
    </tr>
  )
}
