// Which language and theme did this person choose last? Kept on the device where the device allows it.

import { LANGUAGES, type Language } from '../core/model/words.ts'
import { THEMES, type Theme } from './view-state.ts'

/** What is remembered between visits. */
export interface Preferences {
  readonly language?: Language | undefined
  readonly theme?: Theme | undefined
}

/** The part of Storage that is used; frames and private windows may refuse it by throwing. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'nexus-atlas'

/** Reads what was remembered; nothing where storage is refused or holds something else. */
export function readPreferences(shelf: () => Shelf): Preferences {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const { language, theme } = kept as { language?: unknown; theme?: unknown }
    return {
      language: LANGUAGES.find((known) => known === language),
      theme: THEMES.find((known) => known === theme),
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
