// Which sum does a query name? "45 million", "$45m", "4500万", "35–45 million", "2 million a day".

import type { Per, Quantity } from '../../model/quantity.ts'

/** A figure that is asked for: from one value to another, equal for a single one. */
export interface SumAsked {
  readonly low: number
  readonly high: number
  /** The time it is asked per. */
  readonly per: Per | undefined
  /** What it is counted in, where the query says so: `money`, or a plain word of the data. */
  readonly unit: 'money' | 'percent' | 'tonne' | undefined
}

/** A sum of a query, and the part of the query that names it. */
export interface SumMeant extends SumAsked {
  readonly said: string
}

const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  千: 1e3,
  万: 1e4,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  十亿: 1e9,
}
const SCALES = 'thousand|millions?|mn|m|billions?|bn|b|k|百万|千万|十亿|万|千|亿'
const NUMBER = '\\d+(?:[ ,]\\d{3})*(?:\\.\\d+)?'
const SUM = new RegExp(
  `(?<sign>(?:us)?\\$|usd\\s?)?\\s*(?<low>${NUMBER})\\s*(?<lowScale>${SCALES})?(?![\\p{Script=Latin}\\d])` +
    `(?:\\s*(?:-|to|至|到)\\s*\\$?\\s*(?<high>${NUMBER})\\s*(?<highScale>${SCALES})?(?![\\p{Script=Latin}\\d]))?` +
    `\\s*(?<unit>us dollars?|dollars?|usd|美元|%|percent|per cent|tonnes?|tons?|吨)?` +
    `\\s*(?<per>(?:a|per|every|each)\\s*(?:day|year|person)|daily|yearly|annually|in 12 months)?`,
  'gu',
)
const BEFORE = /(每天|每日|每年|每人|一天|一年)\s*$/u
const PERS: readonly (readonly [RegExp, Per])[] = [
  [/day|daily|天|日/u, 'day'],
  [/year|annual|年/u, 'year'],
  [/12/u, '12-months'],
  [/person|人/u, 'person'],
]

/** The first sum of a folded query; a bare number without scale, sign or unit is none: it may be a unit or a year. */
export function sumMeant(query: string): SumMeant | undefined {
  const plain = query.replace(/[‐‑‒–—―−]/gu, '-')
  for (const match of plain.matchAll(SUM)) {
    const { sign, low = '', lowScale, high, highScale, unit = '', per } = match.groups ?? {}
    if (
      sign === undefined &&
      lowScale === undefined &&
      highScale === undefined &&
      unit === '' &&
      !/\d[ ,]\d{3}/.test(low)
    )
      continue
    const scale = scaleOf(highScale ?? lowScale)
    const first = amountOf(low) * scaleOf(lowScale ?? highScale)
    const last = high === undefined ? first : amountOf(high) * scale
    const before = BEFORE.exec(plain.slice(0, match.index))?.[0] ?? ''
    const when = per ?? before
    const at = match.index - before.length
    return {
      said: query.slice(at, match.index + match[0].length).trim(),
      low: Math.min(first, last),
      high: Math.max(first, last),
      per: PERS.find(([form]) => form.test(when))?.[1],
      unit: unitOf(sign === undefined ? unit : '$'),
    }
  }
  return undefined
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALE[word] ?? SCALE[word.replace(/s$/, '')] ?? 1)
}

function amountOf(digits: string): number {
  return Number(digits.replace(/[ ,]/g, ''))
}

function unitOf(word: string): SumAsked['unit'] {
  if (word === '') return undefined
  if (/^(%|per ?cent)$/.test(word)) return 'percent'
  return /^(ton|吨)/u.test(word) ? 'tonne' : 'money'
}

/** How well a figure answers: 1 where an end of it is what is asked for, less where that only lies within it; 0: not at all. */
export function answersSum({ low, high, unit, per }: Quantity, asked: SumAsked): number {
  const isMoney = /^[A-Z]{3}$/.test(unit)
  if (asked.unit === 'money' ? !isMoney : asked.unit !== undefined && asked.unit !== unit) return 0
  const ends = [low, high].filter((end) => end !== null)
  const wanted = asked.low === asked.high ? [asked.low] : [asked.low, asked.high]
  const isEnd = wanted.every((value) => ends.some((end) => isNear(end, value)))
  const isWithin = low !== null && high !== null && low <= asked.high && high >= asked.low
  if (!isEnd && !isWithin) return 0
  // A year of twelve months is asked for as a year.
  const isPer = asked.per === undefined || asked.per === per || (asked.per === 'year' && per === '12-months')
  return (isEnd ? 1 : 0.5) * (isPer ? 1 : 0.4) * (isMoney || asked.unit !== undefined ? 1 : 0.9)
}

/** Figures are printed rounded: 83.33 million is 83,333,000. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 0.005
}
