// Which date does the printed name of a document or resolution carry? Only what stands in the name, or in its id, is one.

import type { Entity } from '../model/entity.ts'
import { LANGUAGES } from '../model/words.ts'

/** Months as English names print them. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "(29 July 2014)", "(June 2011)", （2014年7月29日）. */
const ENGLISH = new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})`)
const CHINESE = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/
/** A year with nothing beside it that would make it part of a longer number. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** What stands in brackets dates a name; what stands outside may be a number of its own: 1989 (2011). */
const BRACKETS = /[(（][^()（）]*[)）]/g

/**
 * A year, month or day as `2014`, `2014-07`, `2014-07-29`; `undefined` where its name has none. What lies after the report dates nothing.
 * @param until the year of the report
 */
export function dateInName({ id, names, short }: Pick<Entity, 'id' | 'names' | 'short'>, until: number) {
  const printed = LANGUAGES.flatMap((language) => [names[language], ...(short ? [short[language]] : [])])
  const years = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(YEAR) ?? []).filter((year) => Number(year) <= until)
  const [year] = [
    ...years(printed.flatMap((text) => text.match(BRACKETS) ?? [])),
    ...years(printed),
    ...years([id]).reverse(),
  ]
  if (year === undefined) return undefined
  return printed.map(exactDate).find((date) => date?.startsWith(year)) ?? year
}

/** The month or day that a name prints. */
function exactDate(name: string): string | undefined {
  const [, day, month, year] = ENGLISH.exec(name) ?? []
  if (year !== undefined) return dateOf(year, MONTHS.indexOf(month ?? '') + 1, day)
  const [, yearZh, monthZh, dayZh] = CHINESE.exec(name) ?? []
  return yearZh === undefined ? undefined : dateOf(yearZh, Number(monthZh), dayZh)
}

function dateOf(year: string, month: number, day: string | undefined): string {
  const two = (n: number | string) => String(n).padStart(2, '0')
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

/** What tells one of its kind from another in few characters: "2195" of a resolution 2195 (2014), "2012/19". */
export function numberInName(name: string): string | undefined {
  return /\d[\d/]*\d/.exec(name)?.[0]
}
