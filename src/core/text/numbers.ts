// Which numbers does a sentence state, and in what units?

/** A number read from normalised text. */
export interface ReadNumber {
  /** The value in plain digits: 9150万 is 91,500,000; 14% is 14; 三分之一 is 1/3. */
  readonly value: number
  /** `USD` beside 美元, `percent` beside %, `share` for a fraction in words, else `plain`. */
  readonly unit: 'USD' | 'percent' | 'share' | 'plain'
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

/**
 * Reads every number of a normalised sentence in order. In a range ("10至15美元") the first number takes the unit
 * of the second. Document symbols and resolution numbers are read as plain numbers too.
 */
export function readNumbers(sentence: string): ReadNumber[] {
  const pattern =
    /(?<range>\d+(?:\.\d+)?(?:百万|千|万|亿)?(?=至\d+(?:\.\d+)?(?:百万|千|万|亿)?美元))|(?<digits>\d+(?:\.\d+)?)(?<scale>百万|千|万|亿)?(?:多)?(?<unit>美元|%)?|(?<below>[二三四五六七八九十])分之(?<above>[一二两三四五六七八九])|(?<half>一半)|(?<word>[一二两三四五六七八九十])(?=宗|批|起|个|名|项|次)|(?<million>百万)(?=人口)/gu
  const numbers: ReadNumber[] = []
  for (const { groups } of sentence.matchAll(pattern)) {
    const { range, digits, scale = '', unit, below, above, half, word, million } = groups ?? {}
    if (range !== undefined) {
      const [, plain = '', scaled = ''] = range.match(/^([\d.]+)(.*)$/) ?? []
      numbers.push({ value: scaleUp(plain, scaled), unit: 'USD' })
    } else if (digits !== undefined) {
      numbers.push({
        value: scaleUp(digits, scale),
        unit: unit === '美元' ? 'USD' : unit === '%' ? 'percent' : 'plain',
      })
    } else if (below !== undefined && above !== undefined) {
      numbers.push({ value: (DIGIT[above] ?? Number.NaN) / (DIGIT[below] ?? Number.NaN), unit: 'share' })
    } else if (half !== undefined) {
      numbers.push({ value: 0.5, unit: 'share' })
    } else if (word !== undefined) {
      numbers.push({ value: DIGIT[word] ?? Number.NaN, unit: 'plain' })
    } else if (million !== undefined) {
      numbers.push({ value: 1e6, unit: 'plain' })
    }
  }
  return numbers
}

/** Multiplies decimal digits without floating dust: "1.55" with 亿 is exactly 155,000,000. */
function scaleUp(digits: string, scale: string): number {
  const factor = SCALE[scale] ?? Number.NaN
  const decimals = digits.split('.')[1]?.length ?? 0
  return (Math.round(Number(digits) * 10 ** decimals) * factor) / 10 ** decimals
}
