// What is the picture line by line told where its window is narrow?

import type { ComponentType, ReactNode } from 'react'

/** What it is told. */
export interface LinesProps {
  /** Over it: which lens it is, and what else there is to choose. */
  readonly bar?: ReactNode
  /** There is room for what is near the selection only. */
  readonly isPhone?: boolean
}

/** What stands in place of that picture is given it too. */
export interface WithLines {
  readonly Lines: ComponentType<LinesProps>
}
