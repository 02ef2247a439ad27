// When does a date of the report begin and end? Years, months and days as moments, and how exact each is.

/** From moment to moment, in years: 2014.5 is the middle of 2014. */
export interface Moments {
  readonly from: number
  readonly to: number
}

/** Something with a date. */
export interface Datable {
  readonly id: string
  /** A day, month or year. */
  readonly on: string
  /** The last day of a span. */
  readonly until?: string | undefined
}

/** How exact a date is, and so how it is drawn. */
export type DateForm = 'year' | 'month' | 'day'

/** How exact a date is. */
export function formOf({ on }: Pick<Datable, 'on'>): DateForm {
  return (['year', 'month', 'day'] as const)[on.split('-').length - 1] ?? 'day'
}

/** All of a date, to the end of its last day. */
export function spanOf({ on, until }: Omit<Datable, 'id'>): Moments {
  return { from: momentsOf(on).from, to: momentsOf(until ?? on).to }
}

/** All of a year, a month or a day: `2014`, `2014-06`, `2014-06-09`. Every month is a twelfth of its year. */
export function momentsOf(date: string): Moments {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: year, to: year + 1 }
  const start = year + (month - 1) / 12
  if (day === undefined) return { from: start, to: year + month / 12 }
  const one = 1 / 12 / daysIn(year, month)
  return { from: start + (day - 1) * one, to: start + day * one }
}

/** The days of a month, from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
