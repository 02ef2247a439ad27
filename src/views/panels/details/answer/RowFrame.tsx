// How does one row of an answer stand? Shape, name and sum, under them a line with chips; a press unfolds what it rests on.

import { type ReactNode, useCallback, useId, useState } from 'react'
import type { UnitSpan } from '../../../../core/model/guide.ts'
import { Fold } from './Fold.tsx'
import { RunChips } from './RunChips.tsx'
import './RowFrame.css'

interface RowFrameProps {
  readonly mark: ReactNode
  readonly name: string
  /** At the end of the first line. */
  readonly end?: ReactNode
  /** Before the second line. */
  readonly sign?: ReactNode
  readonly line: ReactNode
  readonly units: readonly UnitSpan[]
  /** What a press unfolds. */
  readonly children: ReactNode
}

/** A row. Its whole head is the button; its chips lie above that. */
export function RowFrame({ mark, name, end, sign, line, units, children }: RowFrameProps) {
  const [isOpen, setIsOpen] = useState(false)
  const open = useCallback(() => setIsOpen(true), [])
  const id = useId()
  return (
    <li className={isOpen ? 'answer-row open' : 'answer-row'}>
      <div className="answer-row-head">
        <h4>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={`${id}-fold`}
            aria-describedby={`${id}-line`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {mark}
            <span className="answer-row-first">
              <span className="answer-row-name">{name}</span>
              {end}
            </span>
          </button>
        </h4>
        <p className="answer-row-line">
          <span className="answer-row-sign">{sign}</span>
          <span className="answer-row-said" id={`${id}-line`}>
            {line}
          </span>
          <RunChips runs={units} isOpen={isOpen} onMore={open} />
        </p>
      </div>
      <Fold id={`${id}-fold`} isOpen={isOpen} onFound={open}>
        {children}
      </Fold>
    </li>
  )
}
