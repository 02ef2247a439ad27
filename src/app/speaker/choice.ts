// What did who speaks choose for the presenter's window? It is kept apart from what the room reads.

import { THEMES, type Theme } from '../../state/view-state.ts'

const KEY = 'nexus-atlas-speaker'

/** Language, colours, and how large the notes are: a step from 0. */
export interface SpeakerChoice {
  readonly language?: string | undefined
  readonly theme?: Theme | undefined
  readonly size?: number | undefined
}

/** What was chosen last; nothing where storage is refused or holds something else. */
export function readSpeakerChoice(): SpeakerChoice {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return {}
    const { language, theme, size } = kept as Partial<Record<keyof SpeakerChoice, unknown>>
    return {
      language: typeof language === 'string' && /^[\w-]{2,10}$/.test(language) ? language : undefined,
      theme: THEMES.find((known) => known === theme),
      size: Number.isInteger(size) ? (size as number) : undefined,
    }
  } catch {
    return {}
  }
}

/** Keeps a choice beside those made before, where the device takes it. */
export function keepSpeakerChoice(choice: SpeakerChoice): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ ...readSpeakerChoice(), ...choice }))
  } catch {
    // It holds for as long as the window is open: the link says it.
  }
}
