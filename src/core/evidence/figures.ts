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

const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, five: 5, seven: 7 }
const SCALES: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, million: 1e6, billion: 1e9, '': 1 }
const ENGLISH =
  /(?<dollar>\$)?(?<low>\d[\d,]*(?:\.\d+)?)(?! months|\d)(?:–(?<high>\d[\d,]*(?:\.\d+)?))? ?(?<scale>bn|million|billion|m\b)?(?<percent>%)? ?(?<tonnes>tonnes)?(?! months)|\b(?<third>third)\b|\b(?<half>half)\b|\b(?<word>one|two|three|five|seven)\b/gi

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
