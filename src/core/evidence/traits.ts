// What of each unit is the same in every language? Figures, years and symbols of the proof, and how long it is: none of its words.

import type { UnitId } from '../model/ids.ts'
import type { NumberUnit, Proof, SentenceProof } from '../model/proof.ts'

/** A figure or a symbol that a unit holds in every language. */
export type Trait =
  | { readonly symbol: string }
  | {
      readonly value: number
      readonly unit: NumberUnit
      /** A small number or a share: languages print it in figures or in words, and some words are not read. */
      readonly isSmall: boolean
    }

/** What is held against a unit of a copy in another language. */
export interface UnitTraits {
  /** Each once, in the order of the report. */
  readonly figures: readonly Trait[]
  /** All numbers that stand there, whatever they count: none of them is too much in a copy. */
  readonly known: readonly number[]
  /** Characters, cells included. */
  readonly length: number
}

/** Above it, the United Nations print numbers in figures in all their languages; here up to a dozen may be words. */
const LARGEST_IN_WORDS = 12

/** The traits of every unit. */
export function traitsOf(proof: Proof): Record<UnitId, UnitTraits> {
  return Object.fromEntries(
    Object.entries(proof.units).map(([id, { sentences, cells }]) => {
      const parts = [...(cells ? [cells.title, cells.status, cells.scope] : []), ...sentences]
      return [
        id,
        {
          figures: once(parts.flatMap(figuresOf)),
          known: [...new Set(parts.flatMap(({ numbers }) => numbers.map(([, , value]) => value)))],
          length: parts.reduce((sum, { length }) => sum + length, 0),
        },
      ]
    }),
  )
}

/** The name of a trait: the same for two that a copy cannot tell apart. */
export function traitKey(trait: Trait): string {
  return 'symbol' in trait ? trait.symbol : `${trait.value}${trait.unit === 'percent' ? '%' : ''}`
}

/** Whether a trait is rare: a symbol, or a figure that is neither small nor a year. Another report holds it by no chance. */
export function isTelling(trait: Trait): boolean {
  if ('symbol' in trait) return true
  return trait.value >= 100 && !isYear(trait.value)
}

/** Whether a number may be a year of our time. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100
}

function figuresOf({ numbers, documents }: SentenceProof): Trait[] {
  const found: [at: number, trait: Trait][] = []
  // Numbers of sessions ("196 EX/29") are spelt otherwise elsewhere.
  const symbols = documents.filter(([, symbol]) => !symbol.includes('EX'))
  for (const [at, symbol] of symbols) found.push([at, { symbol }])
  const inSymbol = (at: number) => documents.some(([from, symbol]) => at >= from && at < from + symbol.length + 2)
  numbers.forEach(([at, length, value, unit], i) => {
    if (inSymbol(at) || value === 1 || !Number.isFinite(value)) return
    const [before, next] = [numbers[i - 1], numbers[i + 1]]
    const follows = before !== undefined && before[0] + before[1] + 1 === at
    // Of a date the year and the day are figures everywhere; the month has a name.
    const isMonth = unit === 'plain' && value <= LARGEST_IN_WORDS && follows && before[3] === 'year-ad'
    const isMonthAlone =
      unit === 'plain' && value <= LARGEST_IN_WORDS && next?.[3] === 'plain' && at + length + 1 === next[0]
    if (isMonth || isMonthAlone) return
    const isMeasured = unit === 'USD' || unit === 'tonne' || unit === 'percent'
    const isDay = unit === 'plain' && value <= 31
    // "A million people" is said in words.
    const isSmall = (!isMeasured && value <= LARGEST_IN_WORDS) || isDay || value === 1e6
    found.push([at, { value, unit, isSmall }])
  })
  return found.sort(([a], [b]) => a - b).map(([, trait]) => trait)
}

function once(traits: readonly Trait[]): Trait[] {
  return [...new Map(traits.map((trait) => [traitKey(trait), trait] as const)).values()]
}
