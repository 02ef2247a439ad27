// How does one claim stand in a panel? Stroke, our sentence, who says so, and the chip that opens the paragraph.

import { type ReactNode, useId, useState } from 'react'
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
  /** What the parts of its figure come to. */
  readonly sum?: string
}

interface ClaimCardProps {
  readonly text: ClaimWords
  /** Our sentence set otherwise, such as with links. */
  readonly statement?: ReactNode
  /** Chips of the units it stands in. */
  readonly chips?: ReactNode
  /** Keeps what explains the claim behind a button, on screen; on paper it stands. */
  readonly behind?: Behind
}

/** What stands behind a button of a card. */
interface Behind {
  readonly label: string
  /** What stands there before the notes. */
  readonly also: ReactNode
  readonly isOpen: boolean
}

/** One claim. The chip's link covers the whole card, so a click anywhere opens the paragraph. */
export function ClaimCard({ text, statement = <Prose text={text.statement} />, chips, behind }: ClaimCardProps) {
  const notes = <Notes notes={[text.ties, behind ? '' : text.sum, text.read, text.note]} />
  return (
    <article className="claim">
      <StrokeMark stroke={text.stroke} />
      <div>
        <p className="claim-statement">{statement}</p>
        <p className="claim-source">
          <span>
            <b>{text.certainty}</b> · {text.sources}
            {text.mechanism && ` · ${text.mechanism}`}
            {behind && text.sum && ` · ${text.sum}`}
          </span>
          {chips}
        </p>
        {behind ? <Folded behind={behind}>{notes}</Folded> : notes}
      </div>
    </article>
  )
}

function Notes({ notes }: { readonly notes: readonly (string | undefined)[] }) {
  return notes.map(
    (note) =>
      note && (
        <p className="claim-note" key={note}>
          {note}
        </p>
      ),
  )
}

/** What explains a claim: there when asked for. */
function Folded({ behind, children }: { readonly behind: Behind; readonly children: ReactNode }) {
  const id = useId()
  const [isAsked, setIsAsked] = useState(behind.isOpen)
  // One that is chosen says all of itself.
  const isOpen = isAsked || behind.isOpen
  return (
    <>
      <button
        type="button"
        className="claim-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsAsked(!isOpen)}
      >
        {behind.label}
      </button>
      <div id={id} className={isOpen ? undefined : 'claim-folded'}>
        {behind.also}
        {children}
      </div>
    </>
  )
}
