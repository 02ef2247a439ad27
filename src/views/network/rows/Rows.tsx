// How does a lens stand where there is room for one column? Rows: a mark, its lines to their ends, and what those say.

import type { MouseEvent } from 'react'
import { KindMark } from '../../../ui/KindMark.tsx'
import type { SaidEnd, SaidRow } from './content.ts'
import { Fan } from './Fan.tsx'
import './Rows.css'

/** What a row answers with. */
export interface RowHands {
  readonly tabIndexOf: (id: string) => 0 | -1
  readonly onPress: (id: string, event: MouseEvent) => void
}

/** The rows, each one target; without hands as they stand before the page's own code. */
export function Rows({
  rows,
  label,
  hands,
}: {
  readonly rows: readonly SaidRow[]
  readonly label: string
  readonly hands?: RowHands
}) {
  return (
    <ul className="lens-rows" aria-label={label}>
      {rows.map(({ id, kind, name, ends, why }) => (
        <li key={id} className="lens-row">
          <button
            type="button"
            data-mark={id}
            tabIndex={hands?.tabIndexOf(id)}
            onClick={hands && ((event) => hands.onPress(id, event))}
          >
            {name}
          </button>
          <div className="lens-row-ends">
            {ends.length > 0 && <Fan ends={ends} />}
            <KindMark kind={kind} hollow={ends.length === 0} />
            {ends.length === 0 ? (
              <p>{why}</p>
            ) : (
              <ul>
                {ends.map((end) => (
                  <End key={end.id} end={end} />
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function End({ end: { kind, name, firm, end, isSum, isFallen, under } }: { readonly end: SaidEnd }) {
  return (
    <li className={isFallen ? 'off' : undefined}>
      <span className="row-end-line">
        <KindMark kind={kind} size={13} hollow={isFallen} />
        <span className="row-end-name">{name}</span>
        <span className="unseen"> · {firm} · </span>
        <span className={isSum ? 'row-end-sum' : 'row-end-said'}>{end}</span>
      </span>
      {under && (
        <span className="row-end-under">
          <span>{under.start}</span>
          {under.end !== '' && <span>{under.end}</span>}
        </span>
      )}
    </li>
  )
}
