// How does one claim stand in a panel? Stroke, our sentence, who says so, and the chip that opens the paragraph.

import type { ReactNode } from 'react'
import type { Stroke } from '../core/model/certainty.ts'
import { Prose } from './Prose.tsx'
import { StrokeMark } from './StrokeMark.tsx'
import './ClaimCard.css'

/** A claim, put into words by the caller. */
export interface ClaimCardProps {
  readonly stroke: Stroke
  /** Our sentence, with **bold** figures. */
  readonly statement: ReactNode
  /** Certainty, bound and reading: "estimated, a ceiling". */
  readonly certainty: string
  /** Speakers and documents; never empty. */
  readonly sources: string
  /** How, where the report says so: "coercion or taxation". */
  readonly mechanism?: string
  readonly note?: string | undefined
  /** What is our reading of it. */
  readonly read?: string | undefined
  /** What its figures are part of. */
  readonly ties?: string
  /** Chips of the units it stands in. */
  readonly chips?: ReactNode
}

/** One claim. The chip's link covers the whole card, so a click anywhere opens the paragraph. */
export function ClaimCard({
  stroke,
  statement,
  certainty,
  sources,
  mechanism,
  note,
  read,
  ties,
  chips,
}: ClaimCardProps) {
  return (
    <article className="claim">
      <StrokeMark stroke={stroke} />
      <div>
        <p className="claim-statement">{typeof statement === 'string' ? <Prose text={statement} /> : statement}</p>
        <p className="claim-source">
          <span>
            <b>{certainty}</b> · {sources}
            {mechanism && ` · ${mechanism}`}
          </span>
          {chips}
        </p>
        {ties && <p className="claim-note">{ties}</p>}
        {read && <p className="claim-note">{read}</p>}
        {note && <p className="claim-note">{note}</p>}
      </div>
    </article>
  )
}

/** A link to a unit: ¶36. */
export function UnitChip({
  href,
  label,
  name,
  cover = false,
}: {
  readonly href: string
  readonly label: string
  readonly name: string
  readonly cover?: boolean
}) {
  return (
    <a className={`chip${cover ? ' cover' : ''}`} href={href} aria-label={`${label}, ${name}`}>
      {label}
    </a>
  )
}
