// What is every dialog over the page told, and which of them do few open?

import type { Briefing } from '../core/model/briefing.ts'

/** What a dialog is told. */
export interface DialogProps {
  readonly onClose: () => void
  readonly onKeys: () => void
  readonly onFigure: () => void
  readonly onSlides: (briefing: Briefing) => void
  /** Of which slides are wanted. */
  readonly briefing: Briefing | undefined
}

/** A dialog that few open. */
export type RareDialog = 'keys' | 'figure' | 'cite' | 'slides' | 'take'
