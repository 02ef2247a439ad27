// How does a view speak? It brings its words, one catalogue a language, and gets a function that fills them in.

import { type Messages, setupI18n } from '@lingui/core'
import type { Language, Words } from '../core/model/words.ts'
import { disguised, intlLocale, type Locale } from './locales.ts'

/** Fetches the words of one language. */
type LoadWords = () => Promise<object>

/** The words of one view: English, whose keys are the type of all, and whatever other languages its folder holds. */
export interface Catalogues<Key extends string> {
  readonly english: Readonly<Record<Key, unknown>>
  /** By language: words, or, until they are wanted, what fetches them. */
  readonly others: Record<string, object | LoadWords>
}

/** Gives the words for a key, with values filled in and plurals chosen. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string

/** Every catalogue whose code is here, the languages that are wanted of all of them, and what is on its way. */
const all = new Set<Catalogues<string>>()
const wanted = new Set<string>()
const coming = new Set<Promise<void>>()

/**
 * The catalogues of a folder: `catalogues(en, import.meta.glob('./words.*.json', { import: 'default' }))`. A language joins
 * by its file alone, and is fetched when it is spoken.
 */
export function catalogues<Key extends string>(
  english: Readonly<Record<Key, unknown>>,
  files: Readonly<Record<string, object | LoadWords>>,
): Catalogues<Key> {
  const others = Object.entries(files).map(([path, words]) => [/words\.([\w-]+)\.json$/.exec(path)?.[1] ?? '', words])
  const made: Catalogues<Key> = { english, others: Object.fromEntries(others) }
  all.add(made)
  for (const language of wanted) fetchInto(made, language)
  return made
}

/** Whether all code that is here speaks a language. */
export function speaks(locale: Locale): boolean {
  return [...all].every(({ others }) => typeof others[intlLocale(locale)] !== 'function')
}

/**
 * Makes all code that is here speak a language, and all that comes later. Never rejects: words that do not come are said in
 * English, and asked for again with the next call.
 */
export async function loadWords(locale: Locale): Promise<void> {
  const language = intlLocale(locale)
  wanted.add(language)
  for (const one of all) fetchInto(one, language)
  await settled()
}

/** Code that comes when it is first wanted, with its words in the languages that are spoken. */
export function withWords<Code>(load: () => Promise<Code>): () => Promise<Code> {
  return async () => {
    const code = await load()
    await settled()
    return code
  }
}

async function settled(): Promise<void> {
  while (coming.size > 0) await Promise.all(coming)
}

function fetchInto(catalogue: Catalogues<string>, language: string): void {
  const words = catalogue.others[language]
  if (typeof words !== 'function') return
  const fetching: Promise<void> = (words as LoadWords)()
    .then((arrived) => {
      catalogue.others[language] = arrived
      cache.delete(catalogue)
    })
    .catch(() => {})
    .finally(() => coming.delete(fetching))
  coming.add(fetching)
}

/** Languages that write small whole numbers in these digits. */
const PLAIN: ReadonlySet<string> = new Set(['en', 'zh'])
const cache = new WeakMap<object, Map<Locale, Translate<string>>>()

/** The translating function of a catalogue in a language; the same one each time. What it lacks is said in English. */
export function translator<Key extends string>(catalogue: Catalogues<Key>, locale: Locale): Translate<Key> {
  const known = cache.get(catalogue) ?? new Map<Locale, Translate<string>>()
  cache.set(catalogue, known)
  const found = known.get(locale)
  if (found) return found
  const intl = intlLocale(locale)
  const own = catalogue.others[intl]
  const messages = { ...catalogue.english, ...(typeof own === 'function' ? {} : own) } as Messages
  const i18n = setupI18n({ locale: intl, messages: { [intl]: messages } })
  const translate: Translate<string> = (key, values) => disguised(i18n._(key, values && counted(values, intl)), locale)
  known.set(locale, translate)
  return translate
}

/** With what compiled messages say of a number `n`: `figure n`, how it is written, and `plural n`, the form that goes with it. */
function counted(values: Readonly<Record<string, string | number>>, intl: string): typeof values {
  const all: Record<string, string | number> = { ...values }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'number') continue
    all[`figure ${name}`] = figure(value, intl)
    all[`plural ${name}`] = pluralsOf(intl).select(value)
  }
  return all
}

const plurals = new Map<string, Intl.PluralRules>()

function pluralsOf(intl: string): Intl.PluralRules {
  const rules = plurals.get(intl) ?? new Intl.PluralRules(intl)
  plurals.set(intl, rules)
  return rules
}

/** The rules of a language for numbers take 25 ms to load; whole numbers below a thousand are written without. */
function figure(value: number, intl: string): string {
  return PLAIN.has(intl) && Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : new Intl.NumberFormat(intl).format(value)
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
