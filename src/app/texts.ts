// Names and sentences of the report. The first picture needs names in the language that is read. Our sentences, and the
// names in other languages, are fetched when it answers; sentences in another language when the page is at rest, or when
// asked for.

import { type OpenShell, openShell, type Shell, type Texts } from '../core/model/texts.ts'
import { LANGUAGES, type Language } from '../core/model/words.ts'

type Loaders = Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>>

const NAMES: Loaders = {
  en: () => import('virtual:atlas-names-en'),
  zh: () => import('virtual:atlas-names-zh'),
}
const TEXTS: Loaders = {
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

/** The names of the report in a language. */
export async function fetchNames(language: Language): Promise<Texts> {
  return (await NAMES[language]()).default
}

async function fetchSentences(language: Language): Promise<Texts> {
  return (await TEXTS[language]()).default
}

/** Opens the shell with its names in one language; all else comes when it is asked for. */
export function openTexts(
  shell: Shell,
  first: Language,
  firstNames: Texts,
  fetched = { names: fetchNames, texts: fetchSentences },
): AtlasTexts {
  const { dataset, addNames, addTexts } = openShell(shell)
  addNames(first, firstNames)
  const named = new Set<Language>([first])
  const here = new Set<Language>()
  const coming = new Map<Language, Promise<void>>()
  const listeners = new Set<() => void>()
  let state: TextsState = 'loading'
  const become = (next: TextsState) => {
    if (state === next) return
    state = next
    for (const changed of listeners) changed()
  }
  const fetchNamesOnce = async (language: Language) => {
    if (named.has(language)) return
    const names = await fetched.names(language)
    if (!named.has(language)) addNames(language, names)
    named.add(language)
  }
  const fetchOnce = async (language: Language) => {
    if (state === 'failed') become('loading')
    try {
      // Beside its sentences a thing is called by its names in all languages.
      const [texts] = await Promise.all([fetched.texts(language), ...LANGUAGES.map(fetchNamesOnce)])
      addTexts(language, texts)
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
