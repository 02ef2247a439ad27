// How is a sum written on a line, in as few characters as it can bear?

import type { Bound, Quantity } from '../core/model/quantity.ts'
import type { Words } from '../core/model/words.ts'
import { dataLanguage, intlLocale, type Locale } from './locales.ts'
import { words } from './own-words.ts'
import { translator } from './words.ts'

/** Words around a figure, from the ontology. */
export interface AmountWords {
  readonly pers: Readonly<Record<string, Words>>
}

/** "up to $2m a day", "$35–45m in 12 months"; 每日最多200万美元, 3500万至4500万美元（12个月内）. */
export function amountText({ low, high, bound, per }: Quantity, { pers }: AmountWords, locale: Locale): string {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const ends = [low, high].filter((end) => end !== null)
  const range = language === 'zh' ? rangeZh(ends) : locale === 'en' ? rangeEn(ends) : rangeOf(ends, locale)
  const amount = withBound(bound, range, locale)
  const time = per === undefined || per === 'period' ? '' : (pers[per]?.[language] ?? '')
  if (time === '') return amount
  return t(per === 'day' ? 'amount.day' : 'amount.other', { amount, per: time })
}

/** A step of an axis that says its currency elsewhere: 10m, 1bn; 1000万, 10亿. */
export function stepText(value: number, locale: Locale): string {
  if (locale === 'en') return rangeEn([value]).replace('$', '')
  if (locale === 'zh') return rangeZh([value]).replace('美元', '')
  return new Intl.NumberFormat(intlLocale(locale), { notation: 'compact' }).format(value)
}

/** "more than 60", 多于60: a count with its bound. */
export function countText({ low, high, bound }: Quantity, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale))
  const ends = [...new Set([low, high])].filter((end) => end !== null).map((end) => format.format(end))
  return withBound(bound, ends.join('–'), locale)
}

function withBound(bound: Bound, range: string, locale: Locale): string {
  return translator(words, locale)(`bound.${bound}`, { range })
}

function rangeEn(ends: readonly number[]): string {
  const short = (value: number): [string, string] =>
    value >= 1e9
      ? [trim(value / 1e9), 'bn']
      : value >= 1e6
        ? [trim(value / 1e6), 'm']
        : [value.toLocaleString('en'), '']
  const [a, b] = [short(ends[0] ?? 0), short(ends.at(-1) ?? 0)]
  if (ends[0] === ends.at(-1)) return `$${a.join('')}`
  return a[1] === b[1] ? `$${a[0]}–${b.join('')}` : `$${a.join('')}–$${b.join('')}`
}

function rangeZh(ends: readonly number[]): string {
  const short = (value: number): string =>
    value >= 1e8 ? `${trim(value / 1e8)}亿` : value >= 1e4 ? `${trim(value / 1e4)}万` : String(value)
  const [a, b] = [short(ends[0] ?? 0), short(ends.at(-1) ?? 0)]
  return `${a === b ? a : `${a}至${b}`}美元`
}

/** Any other language writes a sum as its own rules have it. */
function rangeOf(ends: readonly number[], locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumFractionDigits: 2,
  })
  return format.formatRange(ends[0] ?? 0, ends.at(-1) ?? 0)
}

function trim(value: number): string {
  return String(Math.round(value * 100) / 100)
}
