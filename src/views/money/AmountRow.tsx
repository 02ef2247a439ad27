// How does a figure stand in its row? A button as wide as the row with what it counts, its value, how sure, and where.

import { type ReactNode, useId } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import { type Amount, isAmountAbout } from '../../core/query/amounts.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useEvidence, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { amountText } from './amount-text.ts'
import { words } from './words.ts'
import './AmountRow.css'

interface AmountRowProps {
  readonly amount: Amount
  /** What it is of, beside its words. */
  readonly note?: string | undefined
  /** How it is drawn, under its words. */
  readonly drawn?: ReactNode
  /** What it is made of, under that. */
  readonly parts?: ReactNode
}

/** One figure. */
export function AmountRow({ amount, note, drawn, parts }: AmountRowProps) {
  const graph = useEvidence()
  const t = useWords(words)
  const { select, add } = useActions()
  const hovering = useHovering()
  const text = amountText(amount, graph, useLocale())
  const selected = useViewState(({ view }) => view.selected)
  const id = useId()
  const { stand, of, claim } = amount
  const kind = kindOf(of)
  const { value, certainty, sources } = text
  const when = text.when || 'none'
  const said = claim ? t('amount.said', { value, when, certainty, sources }) : value
  return (
    <li
      className={`amount-row${isAmountAbout(graph, amount, selected) ? ' chosen' : ''}`}
      {...hovering.pointer({ mark: stand })}
    >
      <button
        type="button"
        className="amount-name"
        aria-pressed={selected.includes(stand)}
        aria-describedby={id}
        onClick={(event) => (event.shiftKey ? add(stand) : select(stand))}
        {...hovering.keyboard({ mark: stand })}
      >
        {kind && <KindMark kind={kind} size={12} />}
        <span>
          {text.name && <b>{text.name}</b>} {text.label}
          {note && <small> {note}</small>}
        </span>
      </button>
      <span className="unseen" id={id}>
        {text.label === text.what ? said : t('row.whole', { what: text.what, said })}
      </span>
      <b className="amount-value" aria-hidden="true">
        {value}
      </b>
      {text.stroke ? <StrokeMark stroke={text.stroke} /> : <span />}
      <UnitLink unit={text.unit} />
      {drawn && <span className="amount-drawn">{drawn}</span>}
      {parts && <span className="amount-parts">{parts}</span>}
    </li>
  )
}
