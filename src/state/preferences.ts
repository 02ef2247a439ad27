// Which language, theme and keys did this person choose last? Kept on the device where the device allows it.

import { THEMES, type Theme } from './view-state.ts'

/** What is remembered between visits. */
export interface Preferences {
  readonly language?: string | undefined
  readonly theme?: Theme | undefined
  /** Whether single letters and digits are commands; absent means yes. */
  readonly letterKeys?: boolean | undefined
}

/** The part of Storage that is used; frames and private windows may refuse it by throwing. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'nexus-atlas'

/** Reads what was remembered; nothing where storage is refused or holds something else. */
export function readPreferences(shelf: () => Shelf, languages: readonly string[]): Preferences {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const { language, theme, letterKeys } = kept as Record<string, unknown>
    return {
      language: languages.find((known) => known === language),
      theme: THEMES.find((known) => known === theme),
      letterKeys: typeof letterKeys === 'boolean' ? letterKeys : undefined,
    }
  } catch {
    return {}
  }
}

/** Remembers a choice. Says whether the device took it. */
export function keepPreferences(shelf: () => Shelf, preferences: Preferences): boolean {
  try {
    shelf().setItem(KEY, JSON.stringify(preferences))
    return true
  } catch {
    return false
  }
}
