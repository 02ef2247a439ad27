// Which figures, counts and years does an author type? Looser than what our own texts are written by: whoever types knows no style.

import type { Language } from '../model/words.ts'
import { blot, countingAt, type Figure, type PlacedFigure, type PlacedNumber, yearsAt } from './figures.ts'

/** The numbers of a typed text, in order. */
export interface TypedNumbers {
  /** Figures, and numbers that count things. */
  readonly figures: readonly PlacedFigure[]
  readonly years: readonly PlacedNumber[]
}

/** Reads the numbers of a typed text, each where it stands. Numbers of rows, notes, slides, times and ordinals are none. */
export function typedNumbers(text: string, language: Language): TypedNumbers {
  const left = LABELS[language].reduce((rest, label) => rest.replace(label, blot), text)
  const { rest, read } = language === 'zh' ? compounds(left) : { rest: left.replace(/(?<=\d)-(?=\d)/g, '–'), read: [] }
  const figures = countingAt(rest, language).flatMap((figure) => {
    const refined = language === 'en' ? refine(figure, rest) : figure
    return refined === undefined ? [] : [refined]
  })
  const ranges = language === 'en' ? shareRange(figures, rest) : figures
  return { figures: [...read, ...ranges].sort((a, b) => a.at - b.at), years: yearsAt(rest, language) }
}

/** What is numbered, and not counted. */
const LABELS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /https?:\/\/\S+/g,
    /\b(?:resolutions?|notes?|footnotes?|rows?|sections?|slides?|scenes?|pages?|tables?|number|No\.) \d[\d.]*\d|\b(?:resolutions?|notes?|footnotes?|rows?|sections?|slides?|scenes?|pages?|tables?|number|No\.) \d/gi,
    /\b(?!USD\d|US\d)[a-z]{1,8}\d+\b|\b[A-Z]{2,}-\d{1,3}\b/gi,
    /\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}:\d{2}\b|(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/g,
    /(?<=\b\d{4})-\d{2}(?:-\d{2})?\b/g,
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months\b/gi,
  ],
  zh: [
    /https?:\/\/[^\s，。；]+/g,
    /(?:决议|脚注|注|附件|图|表|页|幻灯片|场景)\s?\d+|第\s?\d+/gu,
    /[A-Za-z]{1,8}\d+|\d{1,2}:\d{2}/g,
    /(?<=\d{4})-\d{2}(?:-\d{2})?(?!\d)/g,
    /[一二两三四五六七八九十]+个月/gu,
  ],
}

const DIGITS = '零一二三四五六七八九十'

/** The value of a Chinese numeral below a hundred. */
function numeralOf(word: string): number {
  const [tens = '', ones = ''] = word.includes('十') ? word.split('十') : ['零', word]
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

const NUMERAL = '[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const COMPOUND = new RegExp(
  `百分之(?:(?<digits>\\d+(?:\\.\\d+)?)|(?<percent>${NUMERAL}))|(?<!第)(?<count>[二三四五六七八九]十[一二三四五六七八九]?|十[一二三四五六七八九])(?=多?[宗批起个名项次人条种段份类家])`,
  'gu',
)

/** Percentages in words and numerals above ten, and the text without them. */
function compounds(text: string): { readonly rest: string; readonly read: readonly PlacedFigure[] } {
  const read = [...text.matchAll(COMPOUND)].map(({ 0: found, index, groups = {} }): PlacedFigure => {
    const { digits, percent, count } = groups
    const value = digits === undefined ? numeralOf(percent ?? count ?? '') : Number(digits)
    return { value, unit: count === undefined ? 'percent' : 'other', at: index, length: found.length }
  })
  return { rest: text.replace(COMPOUND, blot), read }
}

/** What stands behind an English number and makes it larger. */
const SCALE_BEHIND: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, mn: 1e6, b: 1e9, trillion: 1e12 }
/** What stands behind an English number and says what it is of. */
const UNIT_BEHIND: readonly (readonly [RegExp, Figure['unit']])[] = [
  [/^ ?(?:US |U\.S\. )?(?:dollars?|USD)\b/i, 'USD'],
  [/^ ?(?:per ?cent|percent)\b/i, 'percent'],
  [/^ ?(?:metric )?(?:tons?|tonne)\b/i, 'tonne'],
]

/** A figure with the scale and unit that it is typed with; nothing where it is no figure: “third parties”, “the first half”. */
function refine(figure: PlacedFigure, text: string): PlacedFigure | undefined {
  const { value, at, length } = figure
  const typed = text.slice(at, at + length).toLowerCase()
  if (typed === 'third' || typed === 'half') return isShare(typed, at, text) ? figure : undefined
  if (/^two$/.test(typed) && /^[ -]thirds\b/i.test(text.slice(at + length, at + length + 8)))
    return { value: 2 / 3, unit: 'share', at, length: length + 7 }
  if (figure.unit === 'percent' || figure.unit === 'tonne') return figure
  const [scale = '', word = ''] =
    /^ ?(k|thousand|mn|b|trillion)\b/i.exec(text.slice(at + length, at + length + 10)) ?? []
  const larger =
    scale === ''
      ? figure
      : { ...figure, value: value * (SCALE_BEHIND[word.toLowerCase()] ?? 1), length: length + scale.length }
  if (figure.unit === 'USD') return larger
  const end = at + larger.length
  const [pattern, unit] = UNIT_BEHIND.find(([one]) => one.test(text.slice(end, end + 20))) ?? []
  if (unit !== undefined && pattern !== undefined) {
    const [behind = ''] = pattern.exec(text.slice(end, end + 20)) ?? []
    return { ...larger, unit, length: larger.length + behind.length }
  }
  const [before = ''] = /(?:USD|US) ?$/.exec(text.slice(Math.max(0, at - 4), at)) ?? []
  return before.startsWith('USD')
    ? { ...larger, unit: 'USD', at: at - before.length, length: larger.length + before.length }
    : larger
}

function isShare(typed: string, at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  const behind = text.slice(at + typed.length, at + typed.length + 12)
  if (typed === 'third')
    return (
      /\b(?:an?|one|estimated|about|around|roughly|nearly|almost|over|than|least)[ -]$/i.test(before) &&
      !/^[ -](?:part(?:y|ies)|countr|states?\b|persons?\b|time|group|way)/i.test(behind)
    )
  return (
    !/\b(?:first|second|latter|other|better)[ -]$/i.test(before) &&
    !/^(?:-| an? (?:million|billion|dozen|year|day|month|hour)\b)/i.test(behind)
  )
}

/** “$35 to 45 million” are two amounts of money, both in millions. */
function shareRange(figures: readonly PlacedFigure[], text: string): readonly PlacedFigure[] {
  const shared = [...figures]
  for (let i = 1; i < shared.length; i++) {
    const [low, high] = [shared[i - 1], shared[i]]
    if (
      low === undefined ||
      high === undefined ||
      low.unit !== 'USD' ||
      !/^ (?:to|and) $/.test(text.slice(low.at + low.length, high.at))
    )
      continue
    if (high.unit === 'other') shared[i] = { ...high, unit: 'USD' }
    else if (high.unit !== 'USD') continue
    const scaleOf = (one: PlacedFigure) =>
      /(?:million|billion|bn|m|k|thousand|mn|b|trillion)$/i.exec(text.slice(one.at, one.at + one.length))?.[0]
    const scale = scaleOf(high)?.toLowerCase()
    const factor =
      scale === undefined ? undefined : { m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, ...SCALE_BEHIND }[scale]
    if (factor !== undefined && scaleOf(low) === undefined && low.value < 1000)
      shared[i - 1] = { ...low, value: low.value * factor }
  }
  return shared
}
