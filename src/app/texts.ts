// Our sentences. The first picture needs none: they are fetched when it answers, in the language that is read; the other
// language follows when the page is at rest, or when asked for.

import { type OpenShell, openShell, type Shell, type Texts } from '../core/model/texts.ts'
import { LANGUAGES, type Language } from '../core/model/words.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('virtual:atlas-texts-en'),
  zh: () => import('virtual:atlas-texts-zh'),
}

/** Whether our sentences are here in any language; failed: the last try to fetch them. */
export type TextsState = 'here' | 'loading' | 'failed'

/** The dataset with its texts as they come. */
export interface AtlasTexts {
  readonly dataset: OpenShell['dataset']
  /** Whether the texts of a language are here. */
  readonly has: (language: Language) => boolean
  readonly state: () => TextsState
  /** Calls when the state is another one; returns what ends that. */
  readonly subscribe: (changed: () => void) => () => void
  /** Fetches the texts of a language. Never rejects: without them those of the other language stand in. */
  readonly load: (language: Language) => Promise<void>
  /** Fetches all of them, for a search in any language. */
  readonly loadAll: () => Promise<void>
}

/** Opens the shell; its texts come when they are asked for. */
export function openTexts(
  shell: Shell,
  fetchTexts = async (language: Language): Promise<Texts> => (await LOADERS[language]()).default,
): AtlasTexts {
  const { dataset, add } = openShell(shell)
  const here = new Set<Language>()
  const coming = new Map<Language, Promise<void>>()
  const listeners = new Set<() => void>()
  let state: TextsState = 'loading'
  const become = (next: TextsState) => {
    if (state === next) return
    state = next
    for (const changed of listeners) changed()
  }
  const fetchOnce = async (language: Language) => {
    if (state === 'failed') become('loading')
    try {
      const texts = await fetchTexts(language)
      add(language, texts)
      here.add(language)
      become('here')
    } catch {
      // The next time it is asked for it is tried again.
      coming.delete(language)
      if (here.size === 0) become('failed')
    }
  }
  const load = (language: Language) => {
    const known = coming.get(language) ?? fetchOnce(language)
    if (!here.has(language)) coming.set(language, known)
    return known
  }
  return {
    dataset,
    has: (language) => here.has(language),
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    load,
    loadAll: async () => {
      await Promise.all(LANGUAGES.map(load))
    },
  }
}
