// Which carried briefing could not be opened, and why? Told on the list of briefings until it is put away.

import { useSyncExternalStore } from 'react'
import type { Problem } from '../../../core/schema/problem.ts'
import type { LetterTrouble } from './letters.ts'

/** What is to be told where nothing was opened: what became of the letters, or what is wrong with the briefing in them. */
export type Refused = { readonly trouble: LetterTrouble | 'code' } | { readonly problems: readonly Problem[] }

let now: Refused | null = null
const listeners = new Set<() => void>()

/** Says what could not be opened; `null` puts it away. */
export function refuse(what: Refused | null): void {
  now = what
  for (const tell of listeners) tell()
}

/** What could not be opened. */
export function useRefused(): Refused | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => now,
  )
}
