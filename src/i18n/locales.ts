// Which languages does the interface speak, in which direction, and in which of the data's languages does it name things?

import { LANGUAGES, type Language } from '../core/model/words.ts'
import found from './locales.json'

/** A language of the interface, as its catalogues are named: `words.LOCALE.json`. */
export type Locale = string

interface LocaleFacts {
  /** In its own words. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
}

const FOUND: Readonly<Record<string, LocaleFacts>> = found as Record<string, LocaleFacts>

/**
 * Two languages that nobody speaks, for whoever adds one that somebody does: English drawn out and accented, and English
 * set from right to left. They are reached by `lang=en-XA` and `lang=ar-XB` and are in no menu.
 */
const PSEUDO: Readonly<Record<string, LocaleFacts>> = {
  'en-XA': { name: 'Ëñgļîšħ', direction: 'ltr' },
  'ar-XB': { name: 'hsilgnE', direction: 'rtl' },
}

/** The languages a person may choose: those that `locales.json` lists. */
export const LOCALES: readonly Locale[] = Object.keys(FOUND)

/** The languages a link may ask for. */
export const ALL_LOCALES: readonly Locale[] = [...LOCALES, ...Object.keys(PSEUDO)]

/** What a language calls itself. */
export function localeName(locale: Locale): string {
  return (FOUND[locale] ?? PSEUDO[locale])?.name ?? locale
}

/** The direction it is written in. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return (FOUND[locale] ?? PSEUDO[locale])?.direction ?? 'ltr'
}

/** The language of the data in which it names things: its own where the data has it, English otherwise. */
export function dataLanguage(locale: Locale): Language {
  return LANGUAGES.find((language) => language === locale) ?? 'en'
}

/** The locale that numbers, dates, lists and plurals follow. */
export function intlLocale(locale: Locale): string {
  return Object.hasOwn(PSEUDO, locale) ? 'en' : locale
}

/** What a language is called: Chinese, 中文. */
export function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames(intlLocale(locale), { type: 'language' }).of(language) ?? language
}

/** A text as a pseudo-language says it; any other language says it as it is. */
export function disguised(text: string, locale: Locale): string {
  if (locale === 'en-XA') return drawnOut(text)
  return locale === 'ar-XB' && text !== '' ? `\u202e${text}\u202c` : text
}

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž'].flatMap((_, i, all) =>
    i % 2 === 0 ? [[all[i] ?? '', all[i + 1] ?? '']] : [],
  ),
)

/** Accents on every letter and a third more of them: what is cut off or not translated shows. */
function drawnOut(text: string): string {
  // What stands between angle brackets is not said.
  const accented = text.replace(/<[^>]*>|[a-z]/g, (found) => ACCENTS[found] ?? found)
  return text.length < 2 ? accented : `${accented}${'·'.repeat(Math.ceil(text.length / 3))}`
}
