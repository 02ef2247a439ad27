// Our sentences, fetched in the language that is read; the other follows when the page is at rest, or when asked for.

import { type OpenShell, openShell, type Shell, type Texts } from '../core/model/texts.ts'
import { LANGUAGES, type Language } from '../core/model/words.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('virtual:atlas-texts-en'),
  zh: () => import('virtual:atlas-texts-zh'),
}

/** The dataset with its texts as they come. */
export interface AtlasTexts {
  readonly dataset: OpenShell['dataset']
  /** Whether the texts of a language are here. */
  readonly has: (language: Language) => boolean
  /** Fetches the texts of a language. Never rejects: without them those of the other language stand in. */
  readonly load: (language: Language) => Promise<void>
  /** Fetches all of them, for a search in any language. */
  readonly loadAll: () => Promise<void>
}

/** The texts of a language, to be fetched beside the shell. */
export async function fetchTexts(language: Language): Promise<Texts> {
  return (await LOADERS[language]()).default
}

/** Opens the shell with the texts of one language. */
export function openTexts(shell: Shell, first: Language, texts: Texts): AtlasTexts {
  const { dataset, add } = openShell(shell, first, texts)
  const here = new Set<Language>([first])
  const load = async (language: Language) => {
    if (here.has(language)) return
    try {
      add(language, await fetchTexts(language))
      here.add(language)
    } catch {
      // The next time it is asked for it is tried again.
    }
  }
  const loadAll = async () => {
    await Promise.all(LANGUAGES.map(load))
  }
  return { dataset, has: (language) => here.has(language), load, loadAll }
}
