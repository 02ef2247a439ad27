// How is a day, month or year of the report written in each language?

import { intlLocale, type Locale } from './locales.ts'

/** "12–18 April 2015", "October 2014", "2013"; no time zone shifts the day. */
export function dateText(on: string, until: string | undefined, locale: Locale): string {
  const parts = on.split('-').length
  const format = new Intl.DateTimeFormat(intlLocale(locale) === 'en' ? 'en-GB' : intlLocale(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' as const }),
    ...(parts > 2 && { day: 'numeric' as const }),
  })
  return until === undefined ? format.format(new Date(on)) : format.formatRange(new Date(on), new Date(until))
}
