// How are several things said in a row? By the rules of the language; its formatter is dear to make and kept.

import { intlLocale, type Locale } from './locales.ts'

const known = new Map<string, Intl.ListFormat>()

/** "a, b and c"; as a `disjunction` "a, b or c"; as a `unit` "a, b, c". */
export function listText(
  parts: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  const key = `${locale} ${type}`
  const format = known.get(key) ?? new Intl.ListFormat(intlLocale(locale), { type })
  known.set(key, format)
  return format.format(parts)
}
