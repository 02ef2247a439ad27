// How well does a unit of a copy in another language agree with the proof? By figures, symbols, their order and its length.

import type { OtherLanguage } from '../text/other/language.ts'
import { levelled } from '../text/other/level.ts'
import { type PrintedNumber, printedNumbers } from '../text/other/numbers.ts'
import { printedSymbols } from '../text/other/symbols.ts'
import type { SentenceMark, UnitMarks } from './marks.ts'
import { isYear, type Trait, traitKey, type UnitTraits } from './traits.ts'

/** How a unit stands to the proof. */
export interface UnitAgreement {
  /**
   * `figures`: all that are compared stand there. `place`: there is none to compare, but number, length and what stands
   * around it fit. `off`: something does not agree.
   */
  readonly by: 'figures' | 'place' | 'off'
  /** Figures and symbols of the proof that stand in the copy, in the order of the report. */
  readonly found: readonly Trait[]
  /** Those that do not. Where all of them are small, the unit agrees: they may be words. */
  readonly missing: readonly Trait[]
  /** What stands in the copy and not in the proof, as printed. */
  readonly extra: readonly string[]
  /** Sums, counts and symbols that stand in another place among the others. */
  readonly moved: readonly Trait[]
  /** It is far longer or shorter than its sentences in the proof lead one to expect. */
  readonly length?: 'long' | 'short' | undefined
  /** It ends in the midst of a sentence. */
  readonly isCut: boolean
}

/** What a comparison found, and where. */
export interface ComparedUnit {
  readonly agreement: UnitAgreement
  readonly marks: UnitMarks
}

/** A text this many times as long as expected is not read for figures. */
const HOPELESS = 20
/** Times that a unit may be longer or shorter than others in relation to the proof: a long one, a short one. */
const LENGTH = { long: 1.8, short: 2.5, shortUpTo: 60 }
/** Below this number of figures their order says little. */
const ORDERED_FROM = 4

/** Compares one unit. `ratio`: characters of the copy to one of the proof. */
export function compareUnit(
  sentences: readonly string[],
  traits: UnitTraits,
  language: OtherLanguage,
  ratio: number,
): ComparedUnit {
  const length = sentences.reduce((sum, one) => sum + one.length, 0)
  const isHopeless = length > HOPELESS * ratio * Math.max(traits.length, LENGTH.shortUpTo)
  const places = isHopeless ? [] : sentences.map((sentence) => placesIn(levelled(sentence), traits, language))
  const order = places.flatMap(({ found }) => found.map(({ key }) => key))
  const there = new Set(order)
  const found = traits.figures.filter((trait) => there.has(traitKey(trait)))
  const missing = traits.figures.filter((trait) => !there.has(traitKey(trait)))
  const extra = [
    ...new Set(
      places.flatMap((place, i) => place.extra.map(([at, n]) => sentences[i]?.slice(at, at + n).trim() ?? '')),
    ),
  ]
  const moved = movedIn(found.filter(isOrdered), [...new Set(order)])
  const wrong = wrongLength(length, traits.length, ratio)
  const isCut = !/[.!?؟۔:;…»”"')\]]\d?$/u.test(sentences.at(-1) ?? '')
  const ordered = found.filter(isOrdered).length
  const holds =
    wrong === undefined &&
    extra.length === 0 &&
    !missing.some(isFirm) &&
    !(ordered >= ORDERED_FROM && moved.length * 2 >= ordered)
  return {
    agreement: {
      by: !holds ? 'off' : found.some(isFirm) || found.length > 1 ? 'figures' : 'place',
      found,
      missing,
      extra,
      moved,
      ...(wrong && { length: wrong }),
      isCut,
    },
    marks: places.map((place) => place.found.map(({ at, length: n }): SentenceMark => ['figure', at, n])),
  }
}

/** Whether a trait must stand in every language. */
export function isFirm(trait: Trait): boolean {
  return 'symbol' in trait || !trait.isSmall
}

/** Dates and small numbers change places between languages; sums and symbols hardly. */
function isOrdered(trait: Trait): boolean {
  return isFirm(trait) && !('value' in trait && isYear(trait.value))
}

interface Places {
  readonly found: readonly { readonly key: string; readonly at: number; readonly length: number }[]
  readonly extra: readonly (readonly [at: number, length: number])[]
}

function placesIn(text: string, { figures, known }: UnitTraits, language: OtherLanguage): Places {
  const symbols = printedSymbols(text)
  const wanted = new Set(figures.map(traitKey))
  const numbers = printedNumbers(text, language).map((one) => ({ ...one, key: keyOf(one, figures) }))
  const isKnown = ({ values }: PrintedNumber) => values.some((value) => known.some((one) => same(one, value)))
  return {
    found: [
      ...symbols.filter(({ symbol }) => wanted.has(symbol)).map(({ symbol, ...place }) => ({ key: symbol, ...place })),
      ...numbers.flatMap(({ key, at, length }) => (key === undefined ? [] : [{ key, at, length }])),
    ].sort((a, b) => a.at - b.at),
    extra: [
      ...symbols.filter(({ symbol }) => !wanted.has(symbol)),
      ...numbers.filter((one) => one.key === undefined && isFigure(one) && !isKnown(one)),
    ].map(({ at, length }) => [at, length]),
  }
}

/** Small numbers are days, items of a list, marks of footnotes as well: only what is measured or large is held against a unit. */
function isFigure({ values: [value = 0], isMarked }: PrintedNumber): boolean {
  return isMarked || value >= 100
}

/** The trait that a printed number is. */
function keyOf({ values, isPercent }: PrintedNumber, figures: readonly Trait[]): string | undefined {
  const trait = figures.find(
    (one) => 'value' in one && (one.unit === 'percent') === isPercent && values.some((value) => same(value, one.value)),
  )
  return trait && traitKey(trait)
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
}

/** What does not stand in the longest run of figures that both have in one order. */
function movedIn(found: readonly Trait[], order: readonly string[]): Trait[] {
  const place = new Map(order.map((key, i) => [key, i]))
  const at = found.map((trait) => place.get(traitKey(trait)) ?? 0)
  const runs: number[][] = []
  at.forEach((value, i) => {
    const longest = runs.slice(0, i).filter((run) => (at[run.at(-1) ?? 0] ?? 0) < value)
    runs.push([...(longest.sort((a, b) => b.length - a.length)[0] ?? []), i])
  })
  const kept = new Set(runs.sort((a, b) => b.length - a.length)[0] ?? [])
  return found.filter((_, i) => !kept.has(i))
}

function wrongLength(length: number, proved: number, ratio: number): 'long' | 'short' | undefined {
  const allowed = proved < LENGTH.shortUpTo ? LENGTH.short : LENGTH.long
  if (length > proved * ratio * allowed) return 'long'
  return length * allowed < proved * ratio ? 'short' : undefined
}
