// How much closer does a turn of a wheel bring? The same in every picture: five or six notches double it.

/** A turn as a browser tells it. */
export interface Turn {
  readonly deltaY: number
  /** 0: in pixels. 1: in lines, as Firefox does. 2: in pages. */
  readonly deltaMode: number
  readonly ctrlKey: boolean
}

/** px that a step of a pinch stays under, and a notch of a wheel does not. */
const PINCH = 40
/** What a pixel, a line and a page of it are worth: a notch has about 100 px, or three lines. */
const WORTH = [0.002, 0.06, 1] as const

/** How often it doubles the picture; below zero where it halves it. A pinch comes as a wheel with Ctrl, in small steps. */
export function stepsCloser(turn: Turn): number {
  // Asked for first: who asks for the length before is told pixels by Firefox, half as many in a notch as others have.
  const { deltaMode } = turn
  const step = -turn.deltaY * (WORTH[deltaMode] ?? 0)
  const isPinch = turn.ctrlKey && deltaMode === 0 && Math.abs(turn.deltaY) < PINCH
  return isPinch ? step * 10 : step
}
