// Which figures does a statement of ours give, in English or in Chinese? Only **bold** figures count.

import type { Language } from '../model/words.ts'
import { readNumbers } from '../text/numbers.ts'

/** A figure of a statement. Only money, percentages, shares and tonnes are told apart; the rest counts things. */
export interface Figure {
  readonly value: number
  readonly unit: 'USD' | 'percent' | 'share' | 'tonne' | 'other'
}

/** Where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly at: number
  readonly length: number
}

/** A figure, and where it stands with its unit. Both ends of an English range stand where the range does. */
export type PlacedFigure = Figure & Span

/** A number, and where it stands. */
export interface PlacedNumber extends Span {
  readonly value: number
}

/** The figures in the bold parts of a statement, in order. */
export function readFigures(statement: string, language: Language): Figure[] {
  return boldParts(statement).flatMap((part) => read(part, language).map(({ value, unit }) => ({ value, unit })))
}

/** A year of the calendar, as our texts write it; a number of a resolution or document is none. */
const YEAR = /(?<![\d.,$/])(?:19|20)\d{2}(?![\d.,]*\d|\/| ?(?:million|billion|tonnes|万|亿|美元|吨|多?[名人项]))/g

/** The years a text gives, each once. */
export function yearsIn(text: string, language: Language): number[] {
  return [...new Set(yearsAt(text, language).map(({ value }) => value))]
}

/** Every year of a text, each time that it stands there. */
export function yearsAt(text: string, language: Language): PlacedNumber[] {
  return [...withoutNumbers(text, language).matchAll(YEAR)].map(({ 0: year, index }) => ({
    value: Number(year),
    at: index,
    length: year.length,
  }))
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAY: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${MONTHS.join('|')}) (?<year>\\d{4})\\b`, 'g'),
  zh: /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
}

/** Every date of a text that gives day, month and year, as a period writes it: 2014-12-19. */
export function daysIn(text: string, language: Language): string[] {
  return [...text.matchAll(DAY[language])].map(({ groups: { year = '', month = '', day = '' } = {} }) => {
    const number = language === 'en' ? String(MONTHS.indexOf(month) + 1) : month
    return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}

/** Every figure of a text, bold or not; years, days and the numbers of documents, articles and paragraphs are none. */
export function figuresIn(text: string, language: Language): Figure[] {
  return figuresAt(text, language).map(({ value, unit }) => ({ value, unit }))
}

/** The figures of a text, each where it stands. */
export function figuresAt(text: string, language: Language): PlacedFigure[] {
  const bold = new Set(readFigures(text, language).map(({ value }) => value))
  return numbersAt(text, language).filter(({ value, unit }) => unit !== 'other' || value >= 11 || bold.has(value))
}

/** Every small number of a text that counts something, in figures or in words; one is no count. */
export function countsIn(text: string, language: Language): number[] {
  return countsAt(text, language).map(({ value }) => value)
}

/** The small numbers of a text that count something, each where it stands. */
export function countsAt(text: string, language: Language): PlacedNumber[] {
  return countingAt(text, language).filter(({ value, unit }) => unit === 'other' && value < 11)
}

/** Every number of a text that is a figure or counts something, large or small, each where it stands; one is no count. */
export function countingAt(text: string, language: Language): PlacedFigure[] {
  const counting = language === 'en' ? text : text.replace(OWN_COUNTS, '个')
  return numbersAt(counting, language).filter(({ value, unit }) => unit !== 'other' || value > 1)
}

/** Words by which we count in Chinese and the report does not, behind a small number; the first, the second of them are no counts. */
const OWN_COUNTS = /(?<=(?<![第十])[二两三四五六七八九](?:\*\*)?)[条种段份类家]/gu

/** Every number of a text that names nothing and is no year, bold or not. */
function numbersAt(text: string, language: Language): PlacedFigure[] {
  const blotted = withoutNumbers(text, language)
  const from = [...blotted.matchAll(/\*\*/g)].map(({ index }) => index)
  const plain = blotted.replaceAll('**', '').replace(YEAR, blot)
  /** Where a character of the plain text stands with the stars that are left out of it. */
  const placed = (at: number) => from.reduce((place, star) => (star <= place ? place + 2 : place), at)
  return read(plain, language).map(({ at, length, ...figure }) => {
    const start = placed(at)
    return { ...figure, at: start, length: placed(at + length - 1) + 1 - start }
  })
}

/** The text with as many empty characters in place of numbers that name something: resolutions, symbols, articles, days of a month. */
function withoutNumbers(text: string, language: Language): string {
  const names =
    language === 'en'
      ? /S\/\d{4}\/\d+|\d+ EX\/\d+|\d{4}\/\d+|\b\d+ \(\d{4}\)|\b(?:article|chapter|paragraphs?|footnote) [\dIVX-]+|¶\s?\d+|\b\d{1,2}(?:–\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!\d)/g
      : /S\/\d{4}\/\d+|第\d+ ?EX\/\d+号|\d{4}\/\d+号?|第?\d+[(（]\d{4}[)）]号?|第\d+-?\d*[条章段号]|¶\s?\d+|\d+个月|\d{1,2}月(?:\d{1,2}(?:日)?(?:至\d{1,2})?日?)?/gu
  return text.replace(names, blot)
}

/** As many empty characters: what stands behind stays where it is. */
export function blot(found: string): string {
  return '\u0000'.repeat(found.length)
}

/** What stands between `**` and `**`. */
export function boldParts(statement: string): string[] {
  return statement.split('**').filter((_, i) => i % 2 === 1)
}

/** The statement without its bold parts. */
export function plainParts(statement: string): string {
  return statement
    .split('**')
    .filter((_, i) => i % 2 === 0)
    .join(' ')
}

/** The figures of a text without stars, each where it stands with its unit. */
function read(plain: string, language: Language): PlacedFigure[] {
  return language === 'en' ? readEnglish(plain) : readChinese(plain)
}

/** The unit of a Chinese figure that is told with it. */
const CHINESE_UNIT = /^(?:美元|%|吨)/u

function readChinese(part: string): PlacedFigure[] {
  return readNumbers(part).map(({ value, unit, at, length }) => {
    const [behind = ''] = CHINESE_UNIT.exec(part.slice(at + length, at + length + 2)) ?? []
    return { value, unit: classOf(unit), at, length: length + behind.length }
  })
}

function classOf(unit: string): Figure['unit'] {
  return unit === 'USD' || unit === 'percent' || unit === 'share' || unit === 'tonne' ? unit : 'other'
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
const SCALES: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, million: 1e6, billion: 1e9, '': 1 }
const ENGLISH =
  /(?<dollar>\$)?(?<low>\d[\d,]*(?:\.\d+)?)(?! months|\d)(?:–(?<high>\d[\d,]*(?:\.\d+)?))? ?(?<scale>bn|million|billion|m\b)?(?<percent>%)? ?(?<tonnes>tonnes)?(?! months)|\b(?<third>third)\b|\b(?<half>half)\b|\b(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi

function readEnglish(part: string): PlacedFigure[] {
  return [...part.matchAll(ENGLISH)].flatMap(({ 0: found, index, groups = {} }): PlacedFigure[] => {
    const { dollar, low, high, scale = '', percent, tonnes, third, half, word } = groups
    const place = { at: index, length: found.trimEnd().length }
    if (third !== undefined) return [{ value: 1 / 3, unit: 'share', ...place }]
    if (half !== undefined) return [{ value: 0.5, unit: 'share', ...place }]
    if (word !== undefined) return [{ value: WORDS[word.toLowerCase()] ?? Number.NaN, unit: 'other', ...place }]
    const unit = dollar ? 'USD' : percent ? 'percent' : tonnes ? 'tonne' : 'other'
    return [low, high].flatMap((digits) =>
      digits === undefined ? [] : [{ value: scaled(digits, scale), unit, ...place } as const],
    )
  })
}

/** "1.55" with "m" is exactly 1,550,000. */
function scaled(digits: string, scale: string): number {
  const plain = digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  return (Math.round(Number(plain) * 10 ** decimals) * (SCALES[scale.toLowerCase()] ?? Number.NaN)) / 10 ** decimals
}
