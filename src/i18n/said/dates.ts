// How is a day, month or year of the report written in each language?

import type { Period } from '../../core/model/claim.ts'
import { intlLocale, type Locale } from '../locales.ts'
import { translator } from '../words.ts'
import { words } from './words.ts'

/** "12–18 April 2015", 2015年4月12日至18日, "October 2014", "2013"; no time zone shifts the day. */
export function dateText(
  on: string,
  until: string | undefined,
  locale: Locale,
  month: 'long' | 'short' = 'long',
): string {
  const parts = on.split('-').length
  const format = new Intl.DateTimeFormat(intlLocale(locale) === 'en' ? 'en-GB' : intlLocale(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day: 'numeric' as const }),
  })
  if (until === undefined) return format.format(new Date(on))
  return isYearFirst(format)
    ? fromWholeToPart(format, on, until, locale)
    : format.formatRange(new Date(on), new Date(until))
}

function isYearFirst(format: Intl.DateTimeFormat): boolean {
  return format.formatToParts(0)[0]?.type === 'year'
}

/** Where the year stands first, a formatter's own span falls back to strokes; what both ends share is said once. */
function fromWholeToPart(format: Intl.DateTimeFormat, on: string, until: string, locale: Locale): string {
  const [first, last] = [on, until].map((end) => format.formatToParts(new Date(end)))
  const differs = last?.findIndex(({ type, value }, i) => type !== 'literal' && value !== first?.[i]?.value) ?? 0
  return translator(words, locale)('period.range', {
    from: format.format(new Date(on)),
    to: (last ?? [])
      .slice(Math.max(0, differs))
      .map(({ value }) => value)
      .join(''),
  })
}

/** "2009", "2008–Aug 2014", "since 2008"; empty where a period has no end at all. */
export function periodText({ from, to }: Period, locale: Locale): string {
  const t = translator(words, locale)
  if (from === undefined)
    return to === undefined ? '' : t('period.until', { to: dateText(to, undefined, locale, 'short') })
  if (to === undefined) return t('period.since', { from: dateText(from, undefined, locale, 'short') })
  if (from === to) return dateText(from, undefined, locale, 'short')
  if (from.length === to.length) return dateText(from, to, locale, 'short')
  const [first, last] = [from, to].map((end) => dateText(end, undefined, locale, 'short'))
  return t('period.range', { from: first ?? '', to: last ?? '' })
}
