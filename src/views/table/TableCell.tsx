// What stands in one cell: words with their mark or stroke, values that narrow the rows, chips, or the switch of a source.

import { type CSSProperties, useState } from 'react'
import type { ColumnId } from '../../core/query/table-columns.ts'
import { SAYS_MORE } from '../../core/query/table-counts.ts'
import { NO_VALUE } from '../../core/query/table-groups.ts'
import type { Cell, CellValue, Row } from '../../core/query/table-rows.ts'
import { useOnPaper } from '../../hooks/use-on-paper.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { type Stacked, signWidth } from './column-widths.ts'
import { fittingIn } from './fitting.ts'
import { TableChips } from './TableChips.tsx'
import { TableJoins } from './TableJoins.tsx'
import type { useFilterHref } from './use-filter-href.ts'
import { words } from './words.ts'
import './TableCell.css'

const FIGURES: ReadonlySet<ColumnId> = new Set(['claims', 'only', 'origins', 'recommendations', 'n'])

interface TableCellProps {
  readonly row: Row
  readonly column: ColumnId
  /** Its width in px at a root of 16. */
  readonly width: number
  readonly stacked: Stacked | undefined
  /** It is of the pair that has fewer lines over. */
  readonly isShort: boolean
  /** Controls inside are reached by Tab from the row that has the focus. */
  readonly tabIndex: 0 | -1
  readonly hrefOf: ReturnType<typeof useFilterHref>
}

/** A cell. */
export function TableCell({ row, column, width, stacked, isShort, tabIndex, hrefOf }: TableCellProps) {
  const cell = row.cells[column]
  if (column === 'trust') return <Trust id={row.id} name={row.cells.name?.text ?? ''} tabIndex={tabIndex} />
  if (cell?.units) return <TableChips units={cell.units} tabIndex={tabIndex} />
  if (cell?.joins) return <TableJoins cell={cell} tabIndex={tabIndex} hrefOf={(value) => hrefOf(column, value)} />
  return (
    <td className={lookOf(column, cell)} data-stacked={isShort ? `${stacked} short` : stacked}>
      {cell?.kind && <KindMark kind={cell.kind} size={12} />}
      {cell?.stroke && <StrokeMark stroke={cell.stroke} />}
      <span>
        {cell?.values === undefined || cell.text === '' ? (
          cell?.text
        ) : (
          <Values
            values={cell.values}
            width={width - signWidth(cell)}
            tabIndex={tabIndex}
            hrefOf={(value) => hrefOf(column, value, column === 'next' ? row.cells.name?.values?.[0] : undefined)}
          />
        )}
      </span>
      {cell?.aside && <small> {cell.aside}</small>}
      {cell?.share !== undefined && (
        <span className="table-bar" aria-hidden="true" style={{ '--share': cell.share } as CSSProperties} />
      )}
    </td>
  )
}

function lookOf(column: ColumnId, cell: Cell | undefined): string {
  return [
    ...(FIGURES.has(column) ? ['table-figure'] : []),
    ...(SAYS_MORE.has(column) ? ['table-noted'] : []),
    ...(cell?.isFinding ? ['table-finding'] : []),
    ...(cell?.share === undefined ? [] : ['table-share']),
    ...(cell?.kind || cell?.stroke ? ['table-marked'] : []),
  ].join(' ')
}

interface ValuesProps {
  readonly values: readonly CellValue[]
  readonly width: number
  readonly tabIndex: 0 | -1
  readonly hrefOf: (value: CellValue) => string
}

/** Values in a line, each a way to the rows that have it; what the line does not hold is a number that unfolds it. */
function Values({ values, width, tabIndex, hrefOf }: ValuesProps) {
  const t = useWords(words)
  const locale = useLocale()
  const isOnPaper = useOnPaper()
  const selected = useViewState(({ view }) => view.selected)
  const [isOpen, open] = useState(false)
  const sign = listText(['', ''], locale, 'row')
  const shown = isOpen || isOnPaper ? values : fittingIn(values, width, sign)
  const left = values.length - shown.length
  return (
    <>
      {shown.map((value, i) => (
        <span key={value.key} className="table-part">
          {value.key === NO_VALUE ? (
            value.text
          ) : (
            <a
              className={['table-value', value.isFirst && 'table-first', selected.includes(value.key) && 'table-named']
                .filter(Boolean)
                .join(' ')}
              href={hrefOf(value)}
              tabIndex={tabIndex}
            >
              {value.text}
            </a>
          )}
          {i < values.length - 1 && (left === 0 || i < shown.length - 1) && sign}
        </span>
      ))}
      {left > 0 && (
        <button
          type="button"
          className="table-more"
          tabIndex={tabIndex}
          aria-label={t('cell.more', { n: left })}
          onClick={() => open(true)}
        >
          {t('units.more', { n: left })}
        </button>
      )}
    </>
  )
}

/** Switches a source off, in every view, and on again. */
function Trust({ id, name, tabIndex }: { readonly id: string; readonly name: string; readonly tabIndex: 0 | -1 }) {
  const t = useWords(words)
  const { narrow } = useActions()
  const isOff = useViewState(({ view }) => view.facets.without?.includes(id) ?? false)
  return (
    <td>
      <label className="table-trust">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={!isOff}
          aria-label={t('trust.of', { name })}
          onChange={() => narrow('without', id)}
        />
        <span aria-hidden="true">{t(isOff ? 'trust.off' : 'trust.on')}</span>
      </label>
    </td>
  )
}
