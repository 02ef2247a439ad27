// Which figures does a statement of ours give, in English or in Chinese? Only **bold** figures count.

import type { Language } from '../model/words.ts'
import { readNumbers } from '../text/numbers.ts'

/** A figure of a statement. Only money, percentages, shares and tonnes are told apart; the rest counts things. */
export interface Figure {
  readonly value: number
  readonly unit: 'USD' | 'percent' | 'share' | 'tonne' | 'other'
}

/** The figures in the bold parts of a statement, in order. */
export function readFigures(statement: string, language: Language): Figure[] {
  return boldParts(statement).flatMap((part) => (language === 'en' ? readEnglish(part) : readChinese(part)))
}

/** A year of the calendar, as our texts write it; a number of a resolution or document is none. */
const YEAR = /(?<![\d.,$/])(?:19|20)\d{2}(?![\d.,]*\d|\/| ?(?:million|billion|tonnes|万|亿|美元|吨|多?[名人项]))/g

/** The years a text gives, each once. */
export function yearsIn(text: string, language: Language): number[] {
  const found = withoutNumbers(text, language).match(YEAR) ?? []
  return [...new Set(found.map(Number))]
}

/** Every figure of a text, bold or not; years, days and the numbers of documents, articles and paragraphs are none. */
export function figuresIn(text: string, language: Language): Figure[] {
  const plain = withoutNumbers(text, language).replaceAll('**', '').replace(YEAR, '')
  const bold = new Set(readFigures(text, language).map(({ value }) => value))
  const read = language === 'en' ? readEnglish(plain) : readChinese(plain)
  const isCounted = ({ value, unit }: Figure) => unit !== 'other' || value >= 11 || bold.has(value)
  return read.filter(isCounted)
}

/** Every small number of a text that counts something, in figures or in words; one is no count. */
export function countsIn(text: string, language: Language): number[] {
  const plain = withoutNumbers(text, language).replaceAll('**', '').replace(YEAR, '')
  const read = language === 'en' ? readEnglish(plain) : readChinese(plain.replace(OWN_COUNTS, (word) => `${word}个`))
  return read.flatMap(({ value, unit }) => (unit === 'other' && value > 1 && value < 11 ? [value] : []))
}

/** Small numbers before words by which we count in Chinese and the report does not; the first, the second of them are no counts. */
const OWN_COUNTS = /(?<![第十])[二两三四五六七八九](?=[条种段份类家])/gu

/** The text without numbers that name something: resolutions, symbols, articles, days of a month. */
function withoutNumbers(text: string, language: Language): string {
  const names =
    language === 'en'
      ? /S\/\d{4}\/\d+|\d+ EX\/\d+|\d{4}\/\d+|\b\d+ \(\d{4}\)|\b(?:article|chapter|paragraphs?|footnote) [\dIVX-]+|¶\s?\d+|\b\d{1,2}(?:–\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!\d)/g
      : /S\/\d{4}\/\d+|第\d+ ?EX\/\d+号|\d{4}\/\d+号?|第?\d+[(（]\d{4}[)）]号?|第\d+-?\d*[条章段号]|¶\s?\d+|\d+个月|\d{1,2}月(?:\d{1,2}(?:日)?(?:至\d{1,2})?日?)?/gu
  return text.replace(names, '')
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

function readChinese(part: string): Figure[] {
  return readNumbers(part).map(({ value, unit }) => ({ value, unit: classOf(unit) }))
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

function readEnglish(part: string): Figure[] {
  return [...part.matchAll(ENGLISH)].flatMap(({ groups = {} }): Figure[] => {
    const { dollar, low, high, scale = '', percent, tonnes, third, half, word } = groups
    if (third !== undefined) return [{ value: 1 / 3, unit: 'share' }]
    if (half !== undefined) return [{ value: 0.5, unit: 'share' }]
    if (word !== undefined) return [{ value: WORDS[word.toLowerCase()] ?? Number.NaN, unit: 'other' }]
    const unit = dollar ? 'USD' : percent ? 'percent' : tonnes ? 'tonne' : 'other'
    return [low, high].flatMap((digits) =>
      digits === undefined ? [] : [{ value: scaled(digits, scale), unit } as const],
    )
  })
}

/** "1.55" with "m" is exactly 1,550,000. */
function scaled(digits: string, scale: string): number {
  const plain = digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  return (Math.round(Number(plain) * 10 ** decimals) * (SCALES[scale.toLowerCase()] ?? Number.NaN)) / 10 ** decimals
}
