// How does one row stand in the matrix? Its head, its cells, and how many of them there are.

import type { LensNode } from '../../core/graph/lens.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { spotItem } from '../../hooks/use-roving.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { sumText } from './facts.ts'
import { DeniedCell, MatrixCell, type Place, SilentCell } from './MatrixCell.tsx'
import type { MatrixLight } from './matrix-light.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'
import './MatrixRow.css'

interface MatrixRowProps {
  readonly row: LensNode
  /** Which row it is, from 0. */
  readonly at: number
  readonly shown: ShownMatrix
  readonly light: MatrixLight
}

/** One row. */
export function MatrixRow({ row, at, shown, light }: MatrixRowProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const { said = 0, ours = 0 } = shown.facts.rows[at] ?? {}
  const emptiness = shown.emptinessOf(row.id)
  const placeOf = (column: number): Place => {
    const item = spotItem({ row: at, column })
    return { 'data-at': item, tabIndex: light.tabIndexOf(item) }
  }
  return (
    <tr className={light.heads.has(row.id) ? 'matrix-row lit' : 'matrix-row'}>
      <th scope="row" className={light.selected.includes(row.id) ? 'chosen' : ''}>
        <button
          type="button"
          data-id={row.id}
          data-moves={row.id}
          {...placeOf(-1)}
          aria-label={
            emptiness === 'left'
              ? t('head.left', { name: name(row.id) })
              : t('head', { name: name(row.id), n: said, ours, what: t(`total.${shown.pair}`, { n: said }) })
          }
        >
          <KindMark kind={row.kind} size={13} hollow={emptiness === 'silent'} />
          <span>{name(row.id)}</span>
        </button>
      </th>
      {shown.columns.map(({ id }, i) => {
        const cell = cellOf(shown.cells, row.id, id)
        const denial = cellOf(shown.denials, row.id, id)
        const ends = { row: name(row.id), column: name(id) }
        return (
          <td key={id} className={light.heads.has(id) ? 'lit' : ''}>
            {cell ? (
              <MatrixCell
                cell={cell}
                denial={denial}
                ends={ends}
                place={placeOf(i)}
                isChosen={light.selected.includes(cell.id)}
              />
            ) : denial ? (
              <DeniedCell
                denial={denial}
                ends={ends}
                place={placeOf(i)}
                isChosen={denial.strands.some(({ stand }) => light.selected.includes(stand))}
              />
            ) : (
              <SilentCell ends={ends} place={placeOf(i)} isLeftOut={shown.isLeftOut(row.id, id)} />
            )}
          </td>
        )
      })}
      <td className="matrix-total">{said + ours > 0 ? sumText(said, ours) : '–'}</td>
    </tr>
  )
}
