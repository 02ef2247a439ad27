// What stands in one cell: words with their mark or stroke, chips, or the switch of a source.

import type { ColumnId } from '../../core/query/table-columns.ts'
import type { Cell, Row } from '../../core/query/table-rows.ts'
import { useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { MOST_CHIPS } from './chips.ts'
import { words } from './words.ts'
import './TableCell.css'

const FIGURES: ReadonlySet<ColumnId> = new Set(['claims', 'only', 'origins', 'activities', 'recommendations'])

interface TableCellProps {
  readonly row: Row
  readonly column: ColumnId
  /** Controls inside are reached by Tab from the row that has the focus. */
  readonly tabIndex: 0 | -1
}

/** A cell. */
export function TableCell({ row, column, tabIndex }: TableCellProps) {
  const cell = row.cells[column]
  if (column === 'trust') return <Trust id={row.id} name={row.cells.name?.text ?? ''} tabIndex={tabIndex} />
  if (cell?.units) return <Chips units={cell.units} tabIndex={tabIndex} />
  return (
    <td className={lookOf(column, cell)}>
      {cell?.kind && <KindMark kind={cell.kind} size={12} />}
      {cell?.stroke && <StrokeMark stroke={cell.stroke} />}
      <span>{cell?.text}</span>
      {cell?.aside && <small> {cell.aside}</small>}
    </td>
  )
}

function lookOf(column: ColumnId, cell: Cell | undefined): string {
  return [
    ...(FIGURES.has(column) ? ['table-figure'] : []),
    ...(cell?.isFinding ? ['table-finding'] : []),
    ...(cell?.kind || cell?.stroke ? ['table-marked'] : []),
  ].join(' ')
}

function Chips({ units, tabIndex }: { readonly units: NonNullable<Cell['units']>; readonly tabIndex: 0 | -1 }) {
  const t = useWords(words)
  return (
    <td className="table-chips">
      {units.slice(0, MOST_CHIPS).map((unit) => (
        <UnitLink key={unit} unit={unit} tabIndex={tabIndex} />
      ))}
      {units.length > MOST_CHIPS && <small>{t('units.more', { n: units.length - MOST_CHIPS })}</small>}
    </td>
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
