// What is every part of the results told?

import type { StartQuestion } from '../../core/model/guide.ts'
import type { Answer } from '../../core/query/asking/ask.ts'
import type { Command } from './commands.ts'
import type { Ways } from './use-open.ts'

/** What was found, and what becomes of a line that is chosen. */
export interface ResultsProps {
  readonly query: string
  readonly answer: Answer
  readonly questions: readonly StartQuestion[]
  readonly commands: readonly Command[]
  /** A command was called by its name. */
  readonly isCommand: boolean
  readonly ways: Ways
  readonly onChoose: (act: () => void) => void
  readonly onAsk: (query: string) => void
  /** Moves the choice to a line. */
  readonly onMove: (value: string) => void
}
