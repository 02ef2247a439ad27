// How is a sum written on a line, in as few characters as it can bear?

import type { Bound, Quantity } from '../core/model/quantity.ts'
import type { Language, Words } from '../core/model/words.ts'

/** Words around a figure, from the ontology. */
export interface AmountWords {
  readonly pers: Readonly<Record<string, Words>>
}

/** "up to $2m a day", "$35–45m in 12 months"; 每日最多200万美元, 3500万至4500万美元（12个月内）. */
export function amountText({ low, high, bound, per }: Quantity, { pers }: AmountWords, language: Language): string {
  const range = language === 'zh' ? rangeZh(low, high) : rangeEn(low, high)
  const before = BEFORE[language][bound]
  const time = per === undefined || per === 'period' ? '' : (pers[per]?.[language] ?? '')
  if (language === 'zh') {
    return per === 'day' ? `${time}${before}${range}` : `${before}${range}${time && `（${time}）`}`
  }
  return `${before}${range}${time && ` ${time}`}`
}

/** "more than 60", 多于60: a count with its bound. */
export function countText({ low, high, bound }: Quantity, language: Language): string {
  const format = new Intl.NumberFormat(language)
  const ends = [...new Set([low, high])].filter((end) => end !== null).map((end) => format.format(end))
  return `${BEFORE[language][bound]}${ends.join('–')}`
}

const BEFORE: Readonly<Record<Language, Readonly<Record<Bound, string>>>> = {
  en: {
    exact: '',
    about: 'about ',
    'at-least': 'at least ',
    'more-than': 'more than ',
    'up-to': 'up to ',
    nearly: 'nearly ',
  },
  zh: { exact: '', about: '约', 'at-least': '至少', 'more-than': '超过', 'up-to': '最多', nearly: '近' },
}

function rangeEn(low: number | null, high: number | null): string {
  const short = (value: number): [string, string] =>
    value >= 1e9
      ? [trim(value / 1e9), 'bn']
      : value >= 1e6
        ? [trim(value / 1e6), 'm']
        : [value.toLocaleString('en'), '']
  const ends = [low, high].filter((end) => end !== null)
  const [a, b] = [short(ends[0] ?? 0), short(ends.at(-1) ?? 0)]
  if (ends[0] === ends.at(-1)) return `$${a.join('')}`
  return a[1] === b[1] ? `$${a[0]}–${b.join('')}` : `$${a.join('')}–$${b.join('')}`
}

function rangeZh(low: number | null, high: number | null): string {
  const short = (value: number): string =>
    value >= 1e8 ? `${trim(value / 1e8)}亿` : value >= 1e4 ? `${trim(value / 1e4)}万` : String(value)
  const ends = [low, high].filter((end) => end !== null)
  const [a, b] = [short(ends[0] ?? 0), short(ends.at(-1) ?? 0)]
  return `${a === b ? a : `${a}至${b}`}美元`
}

function trim(value: number): string {
  return String(Math.round(value * 100) / 100)
}
