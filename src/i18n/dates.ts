// How is a day, month or year of the report written in each language?

import type { Language } from '../core/model/words.ts'

/** "12–18 April 2015", "October 2014", "2013"; no time zone shifts the day. */
export function dateText(on: string, until: string | undefined, language: Language): string {
  const parts = on.split('-').length
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' as const }),
    ...(parts > 2 && { day: 'numeric' as const }),
  })
  return until === undefined ? format.format(new Date(on)) : format.formatRange(new Date(on), new Date(until))
}
