// What stands in one cell: words with their mark or stroke, chips, or the switch of a source.

import type { ColumnId } from '../../core/query/table-columns.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { useActions, useHref, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words } from './words.ts'

/** More chips than this are a number in words. */
const MOST_CHIPS = 4
const FIGURES: ReadonlySet<ColumnId> = new Set(['claims', 'only', 'origins', 'activities', 'recommendations'])

/** A cell. Controls inside are reached by Tab from the row that has the focus. */
export function TableCell({
  row,
  column,
  isStop,
}: {
  readonly row: Row
  readonly column: ColumnId
  readonly isStop: boolean
}) {
  const cell = row.cells[column]
  const tabIndex = isStop ? 0 : -1
  if (column === 'trust') return <Trust id={row.id} name={row.cells.name?.text ?? ''} tabIndex={tabIndex} />
  if (cell?.units) return <Chips row={row} tabIndex={tabIndex} />
  return (
    <td
      className={`${FIGURES.has(column) ? 'figure' : ''}${cell?.isFinding ? ' finding' : ''}${cell?.kind || cell?.stroke ? ' marked' : ''}`}
    >
      {cell?.kind && <KindMark kind={cell.kind} size={12} />}
      {cell?.stroke && <StrokeMark stroke={cell.stroke} />}
      <span>{cell?.text}</span>
    </td>
  )
}

function Chips({ row, tabIndex }: { readonly row: Row; readonly tabIndex: number }) {
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const units = row.cells.units?.units ?? []
  return (
    <td className="table-chips">
      {units.slice(0, MOST_CHIPS).map((unit) => (
        <a
          key={unit}
          className="chip"
          tabIndex={tabIndex}
          href={href({ view: 'report', unit })}
          aria-label={`${unitMark(unit, locale)}, ${unitName(unit, locale)}`}
        >
          {unitMark(unit, locale)}
        </a>
      ))}
      {units.length > MOST_CHIPS && <small>{t('units.more', { n: units.length - MOST_CHIPS })}</small>}
    </td>
  )
}

/** Switches a source off, in every view, and on again. */
function Trust({ id, name, tabIndex }: { readonly id: string; readonly name: string; readonly tabIndex: number }) {
  const t = useWords(words)
  const { narrow } = useActions()
  const isOff = useViewState(({ view }) => view.facets.without?.includes(id) ?? false)
  return (
    <td>
      <label className="trust">
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
