// What does a cell say? How many and how firm; where nothing is said, a dot. The legend shows the same.

import type { LensLink } from '../../core/graph/lens.ts'
import { rampStep } from '../../core/layout/ramp.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { useWords } from '../../i18n/language.ts'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { cellText, countCell, isOfClaims, RAMP_RANGES } from './facts.ts'
import { words } from './words.ts'
import './MatrixCell.css'

/** Where it stands in the grid, and whether Tab reaches it. */
export interface Place {
  readonly 'data-at': string
  readonly tabIndex: 0 | -1
}

/** Names of the two heads of a cell. */
type Ends = { readonly row: string; readonly column: string }

interface MatrixCellProps {
  readonly cell: LensLink
  /** What denies the same pair. */
  readonly denial: LensLink | undefined
  readonly ends: Ends
  readonly place: Place
  readonly isChosen: boolean
}

/** What two heads are tied by: how many claims and how firm, or how many activities. */
export function MatrixCell({ cell, denial, ends, place, isChosen }: MatrixCellProps) {
  const t = useWords(words)
  const { stroke, inferred } = cell
  const { n, ours } = countCell(cell)
  const hasStroke = isOfClaims(cell)
  const isLimited = stroke === 'limited'
  return (
    <button
      type="button"
      data-id={cell.id}
      data-moves={cell.id}
      aria-pressed={isChosen}
      {...place}
      className={`matrix-cell ${isLimited ? 'limited' : `shade-${rampStep(n + ours)}`}${inferred ? ' ours' : ''}${denial ? ' matrix-disputed' : ''}`}
      aria-label={
        hasStroke
          ? t('cell', { ...ends, n, ours, stroke: t(`legend.${stroke}`), denied: denial?.strands.length ?? 0 })
          : t('cell.activities', { ...ends, n })
      }
    >
      {!isLimited && <b>{cellText(cell)}</b>}
      {hasStroke && <StrokeMark stroke={stroke} />}
      {denial && <StrokeMark stroke="denied" />}
    </button>
  )
}

/** What the report denies of two heads: no cell is counted, and it is no silence. It opens the first claim that denies it. */
export function DeniedCell({
  denial,
  ends,
  place,
  isChosen,
}: {
  readonly denial: LensLink
  readonly ends: Ends
  readonly place: Place
  readonly isChosen: boolean
}) {
  const t = useWords(words)
  const isOfPart = denial.strands.every(({ folded }) => folded !== undefined)
  return (
    <button
      type="button"
      data-id={denial.strands[0]?.stand}
      aria-pressed={isChosen}
      {...place}
      className="matrix-denied"
      aria-label={t(isOfPart ? 'cell.denied.part' : 'cell.denied', { ...ends, n: denial.strands.length })}
    >
      <StrokeMark stroke="denied" />
    </button>
  )
}

/** Where the report says nothing of the two, or a filter leaves out what it says. */
export function SilentCell({
  ends,
  place,
  isLeftOut,
}: {
  readonly ends: Ends
  readonly place: Place
  readonly isLeftOut: boolean
}) {
  const t = useWords(words)
  return (
    <span
      className={isLeftOut ? 'matrix-left-cell' : 'matrix-silent-cell'}
      role="img"
      aria-label={t(isLeftOut ? 'cell.left' : 'cell.silent', ends)}
      {...place}
    />
  )
}

/** The cell of a legend: a stroke, with a number where it has one. */
export function CellSample({ stroke, n }: { readonly stroke: Stroke; readonly n: number }) {
  return (
    <span className={`matrix-cell ${stroke === 'limited' ? 'limited' : `shade-${n}`}`} aria-hidden="true">
      {stroke !== 'limited' && <b>{n}</b>}
      <StrokeMark stroke={stroke} />
    </span>
  )
}

/** The cell of a legend that is denied. */
export function DeniedSample() {
  return (
    <span className="matrix-denied" aria-hidden="true">
      <StrokeMark stroke="denied" />
    </span>
  )
}

/** The cell of a legend that a filter leaves out. */
export function LeftSample() {
  return <span className="matrix-left-cell" aria-hidden="true" />
}

/** The silent cell of a legend. */
export function SilentSample() {
  return <span className="matrix-silent-cell" aria-hidden="true" />
}

/** The steps of shade, each with the counts that it stands for. */
export function CellRamp() {
  return (
    <ol className="matrix-ramp">
      {RAMP_RANGES.map((range, i) => (
        <li key={range} className={`shade-${i + 1}`}>
          {range}
        </li>
      ))}
    </ol>
  )
}
