// How are several things said in a row? As the browser's own formatter says it, whose rules take 25 ms to load: the few signs
// that it sets are words of ours, and a test compares the two.

import { intlLocale, type Locale } from './locales.ts'
import { words } from './own-words.ts'
import { translator } from './words.ts'

/** "a, b and c"; as a `disjunction` "a, b or c"; as a `row` "a, b, c". */
export function listText(
  parts: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' | 'row' = 'conjunction',
): string {
  const t = translator(words, intlLocale(locale))
  const sign = t('list.sign')
  if (type === 'row' || parts.length < 2) return parts.join(sign)
  const last = t(type === 'conjunction' ? 'list.and' : 'list.or')
  return `${parts.slice(0, -1).join(sign)}${last}${parts.at(-1) ?? ''}`
}
