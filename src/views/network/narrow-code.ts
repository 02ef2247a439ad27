// Where does the code for narrow windows come from? No larger one needs it.

import type { ComponentType, ReactNode } from 'react'
import { withWords } from '../../i18n/words.ts'
import { lateCode } from '../../ui/Late.tsx'

/** What the picture line by line is told where its window is narrow. */
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

/** The network in a narrow window. */
export const narrowView = lateCode(withWords(() => import('./rows/NarrowView.tsx').then((module) => module.NarrowView)))
