// What was typed before the search was here? It is taken over, and the focus is where it was before.

import type { EarlyKeys } from '../early-keys.ts'

/** The letters, and whether Enter was pressed behind them. */
export interface TypedBefore {
  readonly text: string
  readonly isEntered: boolean
}

/** Takes them, once. */
export function takeTyped(): TypedBefore {
  const field = document.querySelector<EarlyKeys>('body > textarea.unseen')
  const [text = '', ...more] = field?.value.split('\n') ?? []
  if (field?.was instanceof HTMLElement) field.was.focus()
  // Where nothing had the focus before, nothing has it now: it goes when it is blurred.
  field?.blur()
  return { text, isEntered: more.length > 0 }
}
