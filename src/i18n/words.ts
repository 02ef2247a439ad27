// How does a view speak? It brings its words, one catalogue a language, and gets a function that fills them in.

import { type Messages, setupI18n } from '@lingui/core'
import type { Language, Words } from '../core/model/words.ts'
import { disguised, intlLocale, type Locale } from './locales.ts'

/** The words of one view: English, whose keys are the type of all, and whatever other languages its folder holds. */
export interface Catalogues<Key extends string> {
  readonly english: Readonly<Record<Key, unknown>>
  readonly others: Readonly<Record<string, object>>
}

/** Gives the words for a key, with values filled in and plurals chosen. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string

/**
 * The catalogues of a folder: `catalogues(en, import.meta.glob('./words.*.json', { eager: true, import: 'default' }))`.
 * A language joins by its file alone.
 */
export function catalogues<Key extends string>(
  english: Readonly<Record<Key, unknown>>,
  files: Readonly<Record<string, object>>,
): Catalogues<Key> {
  const others = Object.entries(files).map(([path, words]) => [/words\.([\w-]+)\.json$/.exec(path)?.[1] ?? '', words])
  return { english, others: Object.fromEntries(others) }
}

const cache = new WeakMap<object, Map<Locale, Translate<string>>>()

/** The translating function of a catalogue in a language; the same one each time. What it lacks is said in English. */
export function translator<Key extends string>(catalogue: Catalogues<Key>, locale: Locale): Translate<Key> {
  const known = cache.get(catalogue) ?? new Map<Locale, Translate<string>>()
  cache.set(catalogue, known)
  const found = known.get(locale)
  if (found) return found
  const intl = intlLocale(locale)
  const messages = { ...catalogue.english, ...catalogue.others[intl] } as Messages
  const i18n = setupI18n({ locale: intl, messages: { [intl]: messages } })
  const translate: Translate<string> = (key, values) => disguised(i18n._(key, values), locale)
  known.set(locale, translate)
  return translate
}

/** Domain words in a language, in one line: line breaks of labels become spaces between Latin words. Empty for nothing. */
export function inline(words: Words | undefined, language: Language): string {
  return (words?.[language] ?? '').replace(/(?<=\p{Script=Han})\n|\n(?=\p{Script=Han})/gu, '').replaceAll('\n', ' ')
}

/** A text of the data with what it leaves open filled in: `{n}`, `{date}`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (open, key: string) => String(values[key] ?? open))
}

/** A common noun inside a sentence: "Drug trafficking" becomes "drug trafficking"; CBRN stays. */
export function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
