// Which numbers does a text state in a language other than the coded one, and where?

import type { OtherLanguage } from './language.ts'
import { NUMBER_WORDS, type NumberWords } from './number-words.ts'
import { printedSymbols } from './symbols.ts'

/** A number as it is printed. */
export interface PrintedNumber {
  readonly at: number
  readonly length: number
  /** What it may be: the first number of "35 to 45 million" is 35 or 35 million. */
  readonly values: readonly number[]
  readonly isPercent: boolean
  /** It stands with money, a scale or per cent, or has decimals: it is a figure, whatever its size. */
  readonly isMarked: boolean
}

const CURRENCY = /(?:US)?[$€£]\s?$|(?:USD|доллар\p{L}*|دولار)\s$/u
const MONEY = /^\s?(?:[$€£]|US\$|dollars?|d[óo]lares|долл\.?|доллар|دولار)/iu

/** The numbers of a levelled text in its order, in digits and in words; those of symbols are left out. */
export function printedNumbers(text: string, language: OtherLanguage): PrintedNumber[] {
  const words = NUMBER_WORDS[language]
  const blotted = blot(text)
  const { digits, scale, percent, range, word } = patternsOf(language, words)
  const numbers = [...blotted.matchAll(digits)].map((match) => {
    const at = match.index
    const value = valueIn(match[0], words)
    const rest = blotted.slice(at + match[0].length, at + match[0].length + 60)
    const [scaled = '', factor] = scaleOf(rest, scale)
    const behind = rest.slice(scaled.length)
    const isPercent = percent.test(behind)
    return {
      at,
      length: match[0].length + scaled.length,
      values: [times(value, factor ?? 1)],
      factor,
      isPercent,
      isMarked:
        factor !== undefined ||
        isPercent ||
        !Number.isInteger(value) ||
        CURRENCY.test(blotted.slice(Math.max(0, at - 12), at)) ||
        MONEY.test(behind),
    }
  })
  const ranged = numbers.map(({ factor, ...one }, i): PrintedNumber => {
    const next = numbers[i + 1]
    if (next === undefined || factor !== undefined) return one
    if (!range.test(blotted.slice(one.at + one.length, next.at))) return one
    const [value = Number.NaN] = one.values
    return {
      ...one,
      values: next.factor === undefined ? one.values : [value, times(value, next.factor)],
      isPercent: one.isPercent || next.isPercent,
      isMarked: one.isMarked || next.isMarked,
    }
  })
  const spelt = word.flatMap(([pattern, value]) =>
    [...blotted.matchAll(pattern)].map(
      ({ 0: found, index: at }): PrintedNumber => ({
        at,
        length: found.length,
        values: [value],
        isPercent: false,
        isMarked: false,
      }),
    ),
  )
  const free = spelt.filter(({ at }) => !ranged.some((one) => at >= one.at && at < one.at + one.length))
  return [...ranged, ...free].sort((a, b) => a.at - b.at)
}

/** The text with symbols, and with the marks of footnotes, as empty characters. */
function blot(text: string): string {
  let blotted = text
  for (const { at, length } of printedSymbols(text))
    blotted = blotted.slice(0, at) + '\ue000'.repeat(length) + blotted.slice(at + length)
  return blotted.replace(/(?<=[\p{L}”»"’)\ue000][.,;:]?|[.,;:][”»"’])[1-9](?![\d.,]\d|\d| ?%)/gu, (mark, at: number) =>
    // Arabic joins "and" and "by" to a number.
    /[\u0600-\u06ff]/.test(blotted[at - 1] ?? '') ? mark : '\ue000',
  )
}

interface Patterns {
  readonly digits: RegExp
  readonly scale: readonly (readonly [RegExp, number])[]
  readonly percent: RegExp
  readonly range: RegExp
  readonly word: readonly (readonly [RegExp, number])[]
}

const made = new Map<OtherLanguage, Patterns>()

function patternsOf(language: OtherLanguage, words: NumberWords): Patterns {
  const known = made.get(language)
  if (known) return known
  const { thousands, decimals } = words
  const patterns: Patterns = {
    digits: new RegExp(
      `(?<![\\d/])(?:[1-9]\\d{0,2}(?:${thousands}\\d{3})+(?!\\d)(?:${decimals}\\d+)?|\\d+(?:${decimals}\\d+)?)(?![\\d/])`,
      'gu',
    ),
    scale: words.scales.map(([pattern, factor]) => [new RegExp(`^[\\s-]?(?:${pattern})(?!\\p{L})`, 'iu'), factor]),
    percent: new RegExp(`^\\s?(?:${words.percent})`, 'iu'),
    range: new RegExp(`^[\\s$€£US]{0,4}(?:${words.range})[\\s$€£US]{0,4}$`, 'iu'),
    word: words.words.map(([pattern, value]) => [new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L})`, 'giu'), value]),
  }
  made.set(language, patterns)
  return patterns
}

function scaleOf(rest: string, scales: Patterns['scale']): readonly [string?, number?] {
  for (const [pattern, factor] of scales) {
    const found = pattern.exec(rest)
    if (found) return [found[0], factor]
  }
  return []
}

/** "1 250" and "1.250,5" by the separators of the language. */
function valueIn(printed: string, { thousands, decimals }: NumberWords): number {
  const grouped = new RegExp(`^[1-9]\\d{0,2}(?:${thousands}\\d{3})+(?!\\d)`).exec(printed)
  const whole = (grouped ? grouped[0] : printed.split(new RegExp(decimals))[0]) ?? ''
  const rest = printed.slice(whole.length).replace(new RegExp(`^${decimals}`), '')
  return Number(`${whole.replace(/\D/g, '')}${rest === '' ? '' : `.${rest}`}`)
}

/** Multiplies without floating dust. */
function times(value: number, factor: number): number {
  return Math.round(value * factor * 1e6) / 1e6
}
