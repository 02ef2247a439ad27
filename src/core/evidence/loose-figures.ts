// Is a figure of the report said whole: with the hedge, the bound and the time with which the claims give it?

import { firmnessOf } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { Bound, Per, Quantity } from '../model/quantity.ts'
import type { Language } from '../model/words.ts'
import { yearsIn } from './figures.ts'

/** A claim, and one of its figures. */
export interface Giving {
  readonly claim: Claim
  readonly quantity: Quantity
}

/** The figures of claims that the report prints. */
export function printedIn(claims: readonly Claim[]): Giving[] {
  return claims.flatMap((claim) =>
    (claim.quantities ?? []).flatMap((quantity) => (quantity.derived === undefined ? [{ claim, quantity }] : [])),
  )
}

/** Whether one of the ends of a figure is this value. */
export function isEnd({ low, high }: Pick<Quantity, 'low' | 'high'>, value: number): boolean {
  return low === value || high === value
}

/** The first of the claims that give a value where all of them hedge, and none as the text does that gives it again. */
export function barelyGiven(claims: readonly Claim[], value: number, hedges: readonly string[]): Claim | undefined {
  const giving = claims.filter(({ quantities = [] }) => quantities.some((quantity) => isEnd(quantity, value)))
  const isSaid = ({ certainty }: Claim) =>
    hedges.includes(certainty) || firmnessOf({ certainty, polarity: 'asserted' }) === 'firm'
  return giving.some(isSaid) ? undefined : giving[0]
}

/** What is left out of a figure. */
export type Missing = 'bound' | 'time'

/** What a figure is said without, as the first of its claims gives it; nothing where one of them is said whole. */
export interface Loose extends Giving {
  readonly missing: readonly Missing[]
}

/** Whether a text gives a value without the word that bounds it, or a sum without the time it is of. */
export function looselyGiven(
  giving: readonly Giving[],
  figure: { readonly value: number; readonly isMoney: boolean },
  text: string,
  language: Language,
  words = HOUSE_WORDS,
): Loose | undefined {
  const found = giving
    .filter(({ quantity }) => isEnd(quantity, figure.value))
    .map((one): Loose => {
      const missing: Missing[] = []
      if (!isBounded(text, language, one.quantity, words.bounds)) missing.push('bound')
      if (figure.isMoney && !isTimed(text, language, one, words.times)) missing.push('time')
      return { ...one, missing }
    })
  return found.some(({ missing }) => missing.length === 0) ? undefined : found[0]
}

type ByLanguage = Readonly<Record<Language, RegExp>>

/** How a text says that a figure is not exact, and what time it is of. */
export interface LooseWords {
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, ByLanguage>>
  readonly times: Readonly<Partial<Record<Per, ByLanguage>>>
}

/** The words of the house: a text of ours uses no others. */
const HOUSE_WORDS: LooseWords = {
  bounds: {
    about: { en: /\babout\b/i, zh: /约|左右/u },
    'at-least': { en: /\bat least\b/i, zh: /至少/u },
    'more-than': { en: /\bmore than\b/i, zh: /超过|多(?=[名人个])/u },
    'up-to': { en: /\bup to\b/i, zh: /高达|多达/u },
    nearly: { en: /\bnearly\b/i, zh: /近/u },
  },
  times: {
    day: { en: /\b(?:a day|daily|per day)\b/i, zh: /每日|日均/u },
    '12-months': { en: /\b12 months\b/i, zh: /12个月/u },
    person: { en: /\beach\b/i, zh: /每[人名]/u },
  },
}

function isBounded(text: string, language: Language, { bound }: Quantity, bounds: LooseWords['bounds']): boolean {
  return bound === 'exact' || bounds[bound][language].test(text)
}

function isTimed(
  text: string,
  language: Language,
  { claim: { period }, quantity: { per } }: Giving,
  times: LooseWords['times'],
): boolean {
  const said = per && times[per]
  if (said) return said[language].test(text)
  const years = yearsIn(text, language)
  return [period?.from, period?.to].every((end) => end === undefined || years.includes(Number(end.slice(0, 4))))
}
