// How does a view speak? It brings its words, one catalogue a language, and gets a function that fills them in.

import { type Messages, setupI18n } from '@lingui/core'
import type { Language, Words } from '../core/model/words.ts'

/** The words of one view, in every language of the interface; the English keys are the type of all. */
export interface Catalogues<Key extends string> {
  readonly en: Readonly<Record<Key, unknown>>
  readonly zh: Readonly<Record<Key, unknown>>
}

/** Gives the words for a key, with values filled in and plurals chosen. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string

const cache = new WeakMap<object, Map<Language, Translate<string>>>()

/** The translating function of a catalogue in a language; the same one each time. */
export function translator<Key extends string>(catalogues: Catalogues<Key>, language: Language): Translate<Key> {
  const known = cache.get(catalogues) ?? new Map<Language, Translate<string>>()
  cache.set(catalogues, known)
  const found = known.get(language)
  if (found) return found
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogues[language] as Messages } })
  const translate: Translate<string> = (key, values) => i18n._(key, values)
  known.set(language, translate)
  return translate
}

/** Domain words in a language, in one line: line breaks of labels become spaces between Latin words. Empty for nothing. */
export function inline(words: Words | undefined, language: Language): string {
  return (words?.[language] ?? '').replace(/(?<=\p{Script=Han})\n|\n(?=\p{Script=Han})/gu, '').replaceAll('\n', ' ')
}

/** A common noun inside a sentence: "Drug trafficking" becomes "drug trafficking"; CBRN stays. */
export function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
