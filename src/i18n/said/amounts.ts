// How is a sum written on a line, in as few characters as it can bear?

import { type Bound, isKnown, isMoney, type Quantity } from '../../core/model/quantity.ts'
import type { Words } from '../../core/model/words.ts'
import { dataLanguage, intlLocale, type Locale } from '../locales.ts'
import { translator } from '../words.ts'
import { words } from './words.ts'

/** Words around a figure, from the ontology. */
export interface AmountWords {
  readonly pers: Readonly<Record<string, Words>>
}

/** "up to $2m a day", "$35–45m in 12 months"; 每日最多200万美元, 3500万至4500万美元（12个月内）. */
export function amountText({ low, high, bound, per, unit }: Quantity, { pers }: AmountWords, locale: Locale): string {
  const t = translator(words, locale)
  if (!isKnown({ low, high })) return t('amount.none')
  const language = dataLanguage(locale)
  const ends = [low, high].filter((end) => end !== null)
  const range =
    language === 'zh' ? rangeZh(ends, unit) : locale === 'en' ? rangeEn(ends, unit) : rangeOf(ends, locale, unit)
  const amount = withBound(bound, range, locale)
  const time = per === undefined || per === 'period' ? '' : (pers[per]?.[language] ?? '')
  if (time === '') return amount
  return t(per === 'day' ? 'amount.day' : 'amount.other', { amount, per: time })
}

/** A step of an axis: $10m, $1bn, or without its currency 10m; 1000万, 10亿, where the head of the axis has that. */
export function stepText(value: number, locale: Locale, currency?: string): string {
  if (locale === 'en') return currency === undefined ? shortEn(value).join('') : rangeEn([value], currency)
  if (locale === 'zh') return shortZh(value)
  // The head of the axis says the currency: their sign is a word long.
  return new Intl.NumberFormat(intlLocale(locale), { notation: 'compact' }).format(value)
}

/** "US dollars", 美元: a currency by its code. */
export function currencyName(code: string, locale: Locale): string {
  return partsOf(1_000_000, intlLocale(locale), code, 'name')
    .replace(/\p{N}|[.,]/gu, '')
    .trim()
}

/** Any figure with its bound, in the same words wherever it stands: "$1,000", "10%", "1/3", "more than 60". */
export function figureText(quantity: Quantity, ontology: AmountWords, locale: Locale): string {
  const { unit } = quantity
  if (isMoney(unit)) return amountText(quantity, ontology, locale)
  if (unit === 'share') return endsText(quantity, locale, (end) => partText(end, locale))
  return `${countText(quantity, locale)}${unit === 'percent' && isKnown(quantity) ? '%' : ''}`
}

/** "more than 60", 多于60: a count with its bound. */
export function countText(quantity: Quantity, locale: Locale): string {
  return endsText(quantity, locale, (end) => numberText(end, locale))
}

/** "1,900,000", 190万: a number of anything; in Chinese by ten thousands where that is no digit less. */
export function numberText(value: number, locale: Locale): string {
  const isShort = locale === 'zh' && value >= 1e4 && Number.isInteger(value / (value >= 1e8 ? 1e6 : 100))
  return isShort ? shortZh(value) : new Intl.NumberFormat(intlLocale(locale)).format(value)
}

/** A share or a rate as the report gives it: a figure like any other. */
export const shareText = figureText

/** The ends of a figure with its bound, or that it has none. */
function endsText(quantity: Quantity, locale: Locale, textOf: (end: number) => string): string {
  if (!isKnown(quantity)) return translator(words, locale)('amount.none')
  const ends = [...new Set([quantity.low, quantity.high])].filter((end) => end !== null)
  return withBound(quantity.bound, endsSaid(ends.map(textOf), locale), locale)
}

/** From one to the other, or the one that there is. */
function endsSaid(ends: readonly string[], locale: Locale): string {
  const [from = '', to = from] = ends
  return from === to ? from : translator(words, locale)('range', { from, to })
}

/** A part of one: as a fraction of one where it is near one, or else in hundredths. */
function partText(part: number, locale: Locale): string {
  const parts = Math.round(1 / part)
  if (part > 0 && part < 1 && Math.abs(1 / parts - part) < 0.005) return `1/${parts}`
  return new Intl.NumberFormat(intlLocale(locale), { style: 'percent', maximumFractionDigits: 1 }).format(part)
}

function withBound(bound: Bound, range: string, locale: Locale): string {
  return translator(words, locale)(`bound.${bound}`, { range })
}

function rangeEn(ends: readonly number[], unit: string): string {
  const sign = partsOf(1, 'en', unit, 'narrowSymbol').replace(/[\d.,\s]/g, '')
  const mark = /\p{L}$/u.test(sign) ? `${sign} ` : sign
  const [a, b] = [shortEn(ends[0] ?? 0), shortEn(ends.at(-1) ?? 0)]
  if (ends[0] === ends.at(-1)) return `${mark}${a.join('')}`
  return a[1] === b[1] ? `${mark}${a[0]}–${b.join('')}` : `${mark}${a.join('')}–${mark}${b.join('')}`
}

function shortEn(value: number): readonly [string, string] {
  if (value >= 1e12) return [trim(value / 1e12), 'tn']
  if (value >= 1e9) return [trim(value / 1e9), 'bn']
  return value >= 1e6 ? [trim(value / 1e6), 'm'] : [value.toLocaleString('en'), '']
}

function rangeZh(ends: readonly number[], unit: string): string {
  const [a, b] = [shortZh(ends[0] ?? 0), shortZh(ends.at(-1) ?? 0)]
  return `${a === b ? a : `${a}至${b}`}${currencyName(unit, 'zh')}`
}

function shortZh(value: number): string {
  if (value >= 1e12) return `${trim(value / 1e12)}万亿`
  return value >= 1e8 ? `${trim(value / 1e8)}亿` : value >= 1e4 ? `${trim(value / 1e4)}万` : String(value)
}

/** A sum as the rules of a language write it, with its currency as a sign or a name. */
function partsOf(value: number, locale: string, currency: string, currencyDisplay: 'name' | 'narrowSymbol'): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    maximumFractionDigits: 0,
  }).format(value)
}

/** Any other language writes a sum as its own rules have it. */
function rangeOf(ends: readonly number[], locale: Locale, currency: string): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 2,
  })
  // Of two equal ends a range of theirs says “about”, which nobody did.
  return endsSaid(
    ends.map((end) => format.format(end)),
    locale,
  )
}

function trim(value: number): string {
  return String(Math.round(value * 100) / 100)
}
