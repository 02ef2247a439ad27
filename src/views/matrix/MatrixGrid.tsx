// The cells. One tab stop; arrows walk, Enter selects, O keeps a head alone: the heads stay, so that it can be undone.

import { type CSSProperties, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf, cellsOf, type Matrix, type MatrixId } from '../../core/graph/matrix.ts'
import { rampStep } from '../../core/layout/ramp.ts'
import { type EntityId, kindOf, whatIs } from '../../core/model/ids.ts'
import type { OrderedMatrix } from '../../core/query/matrix-order.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words as tabWords } from './door/words.ts'
import type { MatrixFacts } from './facts.ts'
import { headsOf } from './selected-heads.ts'
import { words } from './words.ts'

interface Spot {
  readonly row: number
  readonly column: number
}

/** The facet that a head narrows to. */
const FACET_OF = { group: 'group', crime: 'crime', place: 'region' } as const

/** The grid; heads are cells of it too, so that arrows reach them. */
export function MatrixGrid({
  pair,
  matrix,
  shown: { rows, columns },
  facts,
}: {
  readonly pair: MatrixId
  readonly matrix: Matrix
  readonly shown: OrderedMatrix
  readonly facts: MatrixFacts
}) {
  const { graph } = useAtlas()
  const { select, add, focus, hover, narrow } = useActions()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const locale = useLocale()
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<Spot>({ row: 0, column: 0 })
  const cells = useMemo(() => cellsOf(matrix), [matrix])
  const selected = useViewState(({ view }) => view.selected)
  const under = useViewState(({ hovered }) => (hovered !== null && 'mark' in hovered ? hovered.mark : null))
  const lit = useMemo(() => headsOf(graph, under === null ? selected : [under]), [graph, under, selected])
  const at = { row: Math.min(stop.row, rows.length - 1), column: Math.min(stop.column, columns.length - 1) }
  const to = (spot: Spot) => {
    setStop(spot)
    table.current?.querySelector<HTMLElement>(`[data-at="${spot.row} ${spot.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = directionOf(locale) === 'rtl' ? -1 : 1
    const last = { row: rows.length - 1, column: columns.length - 1 }
    const next: Partial<Record<string, Spot>> = {
      ArrowRight: { ...at, column: at.column + onward },
      ArrowLeft: { ...at, column: at.column - onward },
      ArrowDown: { ...at, row: at.row + 1 },
      ArrowUp: { ...at, row: at.row - 1 },
      Home: { row: event.ctrlKey ? 0 : at.row, column: -1 },
      End: { row: event.ctrlKey ? last.row : at.row, column: last.column },
      PageUp: { ...at, row: 0 },
      PageDown: { ...at, row: last.row },
    }
    const spot = next[event.key]
    if (spot !== undefined) {
      event.preventDefault()
      const row = Math.max(-1, Math.min(last.row, spot.row))
      const column = Math.max(-1, Math.min(last.column, spot.column))
      // There is nothing in the corner.
      if (row >= 0 || column >= 0) to({ row, column })
      return
    }
    const head = at.row < 0 ? columns[at.column] : at.column < 0 ? rows[at.row] : undefined
    const facet = head && facetOf(head.id)
    if (head && facet && event.key.toLowerCase() === 'o') {
      event.preventDefault()
      narrow(facet, head.id)
    }
  }
  const idAt = (target: EventTarget) =>
    (target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null)?.dataset['id'] ?? null
  const name = (id: string) => inline(graph.shortOf(id), language)
  const firstUnnamed = rows.findIndex(({ block }) => block > 0)
  const size = { '--columns': columns.length } as CSSProperties
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the authoring practices, on a native table
      role="grid"
      className="matrix-grid"
      aria-label={tab(`pair.${pair}`)}
      style={size}
      onKeyDown={onKeyDown}
      onMouseOver={(event) => {
        const id = idAt(event.target)
        hover(id === null ? null : { mark: id })
      }}
      onMouseLeave={() => hover(null)}
      onFocus={(event) => {
        const id = idAt(event.target)
        if (event.target.matches(':focus-visible')) hover(id === null ? null : { mark: id })
        const [row, column] = (event.target.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? '').split(' ')
        if (row !== undefined && column !== undefined) setStop({ row: Number(row), column: Number(column) })
      }}
      onBlur={() => hover(null)}
      onClick={(event) => {
        const id = idAt(event.target)
        if (id === null) return
        const facet = facetOf(id)
        if (event.altKey && facet) narrow(facet, id)
        else if (event.shiftKey) add(id)
        else select(id)
      }}
      onDoubleClick={(event) => {
        const id = idAt(event.target)
        if (id !== null) focus(1, id)
      }}
    >
      <colgroup>
        <col className="row-heads" />
        {columns.map(({ id }) => (
          <col key={id} className={lit.has(id) ? 'lit' : ''} />
        ))}
        <col className="totals" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map(({ id }, i) => (
            <th
              key={id}
              scope="col"
              className={`${lit.has(id) ? 'lit' : ''}${familyClass(graph.entities.get(id)?.parent, columns)}`}
            >
              <button
                type="button"
                data-id={id}
                data-at={`-1 ${i}`}
                tabIndex={at.row === -1 && at.column === i ? 0 : -1}
                aria-label={t('head', {
                  name: name(id),
                  n: facts.columns[i]?.cells.length ?? 0,
                  what: t(`tied.${pair}`),
                })}
              >
                <span className="column-name">{graph.shortOf(id)?.[language]}</span>
              </button>
            </th>
          ))}
          <td />
        </tr>
        <tr className="counts-row">
          <td>{t(`tied.${pair}`)}</td>
          {facts.columns.map(({ id, cells: own }) => (
            <td key={id} className={lit.has(id) ? 'lit' : ''}>
              {own.length}
            </td>
          ))}
          <td>{t(`total.${pair}`)}</td>
        </tr>
      </thead>
      {[0, 1].map((block) => {
        const from = block === 0 ? 0 : firstUnnamed
        const own = rows.filter((row) => (row.block > 0 ? 1 : 0) === block)
        if (own.length === 0) return null
        return (
          <tbody key={block}>
            {block === 1 && (
              <tr className="unnamed">
                <th colSpan={columns.length + 2} scope="rowgroup">
                  {t('unnamed')}
                </th>
              </tr>
            )}
            {own.map((row, i) => (
              <Row
                key={row.id}
                row={row}
                at={from + i}
                name={name(row.id)}
                columns={columns}
                cells={cells}
                total={facts.rows[from + i]?.cells.length ?? 0}
                stop={at.row === from + i ? at.column : undefined}
                isLit={lit.has(row.id)}
                lit={lit}
                selected={selected}
                nameOf={name}
                words={t}
                what={t(`total.${pair}`)}
              />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function facetOf(id: EntityId) {
  const kind = kindOf(id)
  return kind === 'group' || kind === 'crime' || kind === 'place' ? FACET_OF[kind] : undefined
}

/** Parts of a crime beside their parent, or beside one another, carry one bar. */
function familyClass(parent: EntityId | undefined, columns: readonly LensNode[]): string {
  return columns.some(({ id, kind }) => id === parent && kind === 'crime') ? ' part' : ''
}

const Row = memo(function Row({
  row,
  at,
  name,
  columns,
  cells,
  total,
  stop,
  isLit,
  lit,
  selected,
  nameOf,
  words: t,
  what,
}: {
  readonly row: LensNode
  readonly at: number
  readonly name: string
  readonly columns: readonly LensNode[]
  readonly cells: ReadonlyMap<string, LensLink>
  readonly total: number
  /** The column of this row that Tab stops at. */
  readonly stop: number | undefined
  readonly isLit: boolean
  readonly lit: ReadonlySet<string>
  readonly selected: readonly string[]
  readonly nameOf: (id: string) => string
  readonly words: ReturnType<typeof useWords<keyof typeof words.english>>
  readonly what: string
}) {
  return (
    <tr className={isLit ? 'lit' : ''}>
      <th scope="row" className={selected.includes(row.id) ? 'chosen' : ''}>
        <button
          type="button"
          data-id={row.id}
          data-at={`${at} -1`}
          tabIndex={stop === -1 ? 0 : -1}
          aria-label={t('head', { name, n: total, what })}
        >
          <KindMark kind={row.kind} size={13} hollow={row.alone} />
          <span>{name}</span>
        </button>
      </th>
      {columns.map(({ id }, i) => {
        const cell = cellOf(cells, row.id, id)
        const place = { 'data-at': `${at} ${i}`, tabIndex: stop === i ? 0 : -1 }
        const ends = { row: name, column: nameOf(id) }
        const shade = lit.has(id) ? 'lit' : ''
        if (!cell)
          return (
            <td key={id} className={shade}>
              <span className="silent-cell" role="img" aria-label={t('cell.silent', ends)} {...place} />
            </td>
          )
        const claims = cell.strands.some(({ stand }) => whatIs(stand) === 'claim')
        const n = cell.strands.length
        return (
          <td key={id} className={shade}>
            <button
              type="button"
              data-id={cell.id}
              aria-pressed={selected.includes(cell.id)}
              {...place}
              className={`matrix-cell ${cell.stroke === 'limited' ? 'limited' : `step-${rampStep(n)}`}${cell.inferred ? ' ours' : ''}`}
              aria-label={
                claims
                  ? t('cell', { ...ends, n, stroke: t(`legend.${cell.stroke}`) })
                  : t('cell.activities', { ...ends, n })
              }
            >
              {cell.stroke !== 'limited' && <b>{n}</b>}
              {claims && <StrokeMark stroke={cell.stroke} />}
            </button>
          </td>
        )
      })}
      <td className="total">{total > 0 ? total : '–'}</td>
    </tr>
  )
})
