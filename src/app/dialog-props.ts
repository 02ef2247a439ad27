// What is every dialog over the page told, and which of them do few open?

import type { Briefing } from '../core/model/briefing.ts'
import type { ViewState } from '../state/view-state.ts'

/** What a dialog is told. */
export interface DialogProps {
  readonly onClose: () => void
  readonly onKeys: () => void
  readonly onFigure: () => void
  readonly onShare: () => void
  readonly onSlides: (briefing: Briefing) => void
  readonly onCapture: () => void
  readonly onData: () => void
  /** Of which slides are wanted. */
  readonly briefing: Briefing | undefined
  /** What was on screen when it was asked for as a scene: another object each time. */
  readonly captured: ViewState | undefined
}

/** A dialog that few open. */
export type RareDialog = 'keys' | 'figure' | 'cite' | 'slides' | 'take' | 'capture' | 'share' | 'data'
