// How does one row stand in the matrix? Its head, its cells, and how many of them there are.

import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { rampStep } from '../../core/layout/ramp.ts'
import { whatIs } from '../../core/model/ids.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { spotItem } from '../../ui/use-roving.ts'
import { countCell } from './facts.ts'
import type { MatrixLight } from './matrix-light.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import { words } from './words.ts'

/** "5", "5+1": what the report says, and what we read. */
export function sumText(said: number, ours: number): string {
  return ours > 0 ? `${said}+${ours}` : String(said)
}

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
  const placeOf = (column: number): Place => {
    const item = spotItem({ row: at, column })
    return { 'data-at': item, tabIndex: light.tabIndexOf(item) }
  }
  return (
    <tr className={light.heads.has(row.id) ? 'lit' : ''}>
      <th scope="row" className={light.selected.includes(row.id) ? 'chosen' : ''}>
        <button
          type="button"
          data-id={row.id}
          {...placeOf(-1)}
          aria-label={t('head', { name: name(row.id), n: said, ours, what: t(`total.${shown.pair}`, { n: said }) })}
        >
          <KindMark kind={row.kind} size={13} hollow={row.alone} />
          <span>{name(row.id)}</span>
        </button>
      </th>
      {shown.columns.map(({ id }, i) => {
        const cell = cellOf(shown.cells, row.id, id)
        const ends = { row: name(row.id), column: name(id) }
        return (
          <td key={id} className={light.heads.has(id) ? 'lit' : ''}>
            {cell ? (
              <MatrixCell cell={cell} ends={ends} place={placeOf(i)} isChosen={light.selected.includes(cell.id)} />
            ) : (
              <span
                className="silent-cell"
                role="img"
                aria-label={t(shown.isLeftOut(row.id, id) ? 'cell.left' : 'cell.silent', ends)}
                {...placeOf(i)}
              />
            )}
          </td>
        )
      })}
      <td className="total">{said + ours > 0 ? sumText(said, ours) : '–'}</td>
    </tr>
  )
}

/** Where it stands in the grid, and whether Tab reaches it. */
interface Place {
  readonly 'data-at': string
  readonly tabIndex: 0 | -1
}

interface MatrixCellProps {
  readonly cell: LensLink
  /** Names of its two ends. */
  readonly ends: { readonly row: string; readonly column: string }
  readonly place: Place
  readonly isChosen: boolean
}

/** What two heads are tied by: how many claims and how firm, or how many activities. */
function MatrixCell({ cell, ends, place, isChosen }: MatrixCellProps) {
  const t = useWords(words)
  const { strands, stroke, inferred } = cell
  const { n, ours } = countCell(cell)
  const isOfClaims = strands.some(({ stand }) => whatIs(stand) === 'claim')
  const isLimited = stroke === 'limited'
  return (
    <button
      type="button"
      data-id={cell.id}
      aria-pressed={isChosen}
      {...place}
      className={`matrix-cell ${isLimited ? 'limited' : `shade-${rampStep(n + ours)}`}${inferred ? ' ours' : ''}`}
      aria-label={
        isOfClaims
          ? t('cell', { ...ends, n, ours, stroke: t(`legend.${stroke}`) })
          : t('cell.activities', { ...ends, n })
      }
    >
      {!isLimited && <b>{inferred ? ours : sumText(n, ours)}</b>}
      {isOfClaims && <StrokeMark stroke={stroke} />}
    </button>
  )
}
