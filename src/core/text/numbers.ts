// Which numbers does a sentence state, of what, and where?

import type { NumberUnit } from '../model/proof.ts'

/** A number read from normalised text. */
export interface ReadNumber {
  /** Offset of its first character. */
  readonly at: number
  /** Its characters, without what it counts. */
  readonly length: number
  /** The value in plain digits: 9150万 is 91,500,000; 14% is 14; 三分之一 is 1/3. */
  readonly value: number
  readonly unit: NumberUnit
}

const SCALE: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 }
const DIGIT: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** What follows a number tells what it counts; the first that fits holds. */
const COUNTED: readonly (readonly [RegExp, NumberUnit])[] = [
  [/^美元/u, 'USD'],
  [/^%/u, 'percent'],
  [/^吨/u, 'tonne'],
  [/^(?:人|名|联合国警察)/u, 'person'],
  [/^个(?:国家|[^，。；]{0,4}国)/u, 'country'],
  [/^宗/u, 'case'],
  [/^批/u, 'shipment'],
  [/^(?:个|项|次|起)/u, 'item'],
]

const NUMBER =
  /(?<digits>\d+(?:\.\d+)?)(?<scale>百万|千|万|亿)?多?|(?<below>[二三四五六七八九十])分之(?<above>[一二两三四五六七八九])|(?<half>一半)|(?<word>[一二两三四五六七八九十])(?=宗|批|起|个|名|项|次|年多|年期|年的)|(?<million>(?<!数)百万)(?=人)/gu

/**
 * Reads every number of a normalised sentence in order. In a range ("10至15美元") the first number takes the unit
 * of the second. Document symbols and resolution numbers are read as plain numbers too.
 */
export function readNumbers(sentence: string): ReadNumber[] {
  const numbers: ReadNumber[] = []
  for (const match of sentence.matchAll(NUMBER)) {
    const { digits, scale = '', below, above, half, word, million } = match.groups ?? {}
    const at = match.index
    const length = match[0].length
    const rest = sentence.slice(at + match[0].length)
    if (digits !== undefined) {
      const value = scaleUp(digits, scale)
      numbers.push({ at, length, value, unit: unitBeside(rest, scale === '' ? value : undefined) })
    } else if (below !== undefined && above !== undefined) {
      numbers.push({ at, length, value: (DIGIT[above] ?? Number.NaN) / (DIGIT[below] ?? Number.NaN), unit: 'share' })
    } else if (half !== undefined) {
      numbers.push({ at, length, value: 0.5, unit: 'share' })
    } else if (word !== undefined) {
      const value = DIGIT[word] ?? Number.NaN
      numbers.push({ at, length, value, unit: unitBeside(rest, value) })
    } else if (million !== undefined) {
      numbers.push({ at, length, value: 1e6, unit: 'person' })
    }
  }
  return numbers
}

/** How a range goes on behind its first number. */
const RANGE = /^(?:至\d+(?:\.\d+)?(?:百万|千|万|亿)?)+/u

/** The unit that the words after a number give it. `plainValue`: the number, where no 万 or 亿 stands behind it. */
function unitBeside(rest: string, plainValue: number | undefined): NumberUnit {
  if (rest.startsWith('年')) return plainValue !== undefined && plainValue > 1000 ? 'year-ad' : 'year'
  const others = RANGE.exec(rest)
  if (others) return unitBeside(rest.slice(others[0].length), undefined)
  return COUNTED.find(([pattern]) => pattern.test(rest))?.[1] ?? 'plain'
}

/** Multiplies decimal digits without floating dust: "1.55" with 亿 is exactly 155,000,000. */
function scaleUp(digits: string, scale: string): number {
  const factor = SCALE[scale] ?? Number.NaN
  const decimals = digits.split('.')[1]?.length ?? 0
  return (Math.round(Number(digits) * 10 ** decimals) * factor) / 10 ** decimals
}
