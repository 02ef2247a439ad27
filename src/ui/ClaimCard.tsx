// How does one claim stand in a panel? Stroke, our sentence, who says so, and the chip that opens the paragraph.

import type { ReactNode } from 'react'
import type { StatementStroke } from '../core/model/certainty.ts'
import { Prose } from './Prose.tsx'
import { StrokeMark } from './StrokeMark.tsx'
import './ClaimCard.css'

/** What a card says, put into words by the caller. */
export interface ClaimWords {
  readonly stroke: StatementStroke
  /** Our sentence, with **bold** figures. */
  readonly statement: string
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
}

interface ClaimCardProps {
  readonly text: ClaimWords
  /** Our sentence set otherwise, such as with links. */
  readonly statement?: ReactNode
  /** Chips of the units it stands in. */
  readonly chips?: ReactNode
}

/** One claim. The chip's link covers the whole card, so a click anywhere opens the paragraph. */
export function ClaimCard({ text, statement = <Prose text={text.statement} />, chips }: ClaimCardProps) {
  return (
    <article className="claim">
      <StrokeMark stroke={text.stroke} />
      <div>
        <p className="claim-statement">{statement}</p>
        <p className="claim-source">
          <span>
            <b>{text.certainty}</b> · {text.sources}
            {text.mechanism && ` · ${text.mechanism}`}
          </span>
          {chips}
        </p>
        {[text.ties, text.read, text.note].map(
          (note) =>
            note && (
              <p className="claim-note" key={note}>
                {note}
              </p>
            ),
        )}
      </div>
    </article>
  )
}
