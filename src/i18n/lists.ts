// How are several things said in a row? By the rules of the language; its formatter is dear to make and kept.

import { intlLocale, type Locale } from './locales.ts'

const known = new Map<string, Intl.ListFormat>()

/** "a, b and c"; as a `disjunction` "a, b or c"; as a `row` "a, b, c". */
export function listText(
  parts: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' | 'row' = 'conjunction',
): string {
  if (type !== 'row') return formatOf(locale, type).format(parts)
  // The formatter's own list without a word sets nothing between two parts in Chinese; the sign of its longer lists does.
  const [, sign] = formatOf(locale, 'conjunction').formatToParts(['a', 'b', 'c'])
  return parts.join(sign?.value)
}

function formatOf(locale: Locale, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`
  const format =
    known.get(key) ?? new Intl.ListFormat(intlLocale(locale) === 'en' ? 'en-GB' : intlLocale(locale), { type })
  known.set(key, format)
  return format
}
