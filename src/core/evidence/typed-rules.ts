// What does a typed text say in one language that its scene does not? Each rule by itself; places may be told twice.

import type { Language } from '../model/words.ts'
import { blot, type Figure, type PlacedFigure, type PlacedNumber, type Span } from './figures.ts'
import type { PlacedHedge } from './hedges.ts'
import { kindCounted } from './kind-counts.ts'
import { barelyGiven, type LooseWords, looselyGiven } from './loose-figures.ts'
import type { OwnName } from './own-names.ts'
import type { Told } from './remark.ts'
import { typedNumbers } from './typed-numbers.ts'
import type { Support } from './typed-support.ts'
import type { Tools } from './typed-tools.ts'

/** A text in one language, read. */
export interface Typed {
  readonly language: Language
  readonly text: string
  readonly sentences: readonly Span[]
  readonly figures: readonly PlacedFigure[]
  readonly years: readonly PlacedNumber[]
  readonly names: readonly (readonly OwnName[])[]
  readonly hedges: readonly PlacedHedge[]
}

/** Something to remark on, and where. */
export type Found = Span & Told

/** Reads a typed text. A number inside a name is that of the name. */
export function readTyped(typed: string, language: Language, tools: Tools): Typed {
  // The one letter that grows when it is made small: what stands behind it would be told beside its place.
  const text = typed.replaceAll('İ', 'I').replace(ADDRESS, blot)
  const names = tools.names(text, language)
  const { figures, years } = typedNumbers(text, language)
  const isApart = (number: Span) => !names.some(([name]) => name !== undefined && isOver(name, number))
  return {
    language,
    text,
    sentences: sentencesOf(text),
    figures: figures.filter(isApart),
    years: years.filter(isApart),
    names,
    hedges: tools
      .hedges(text, language)
      .filter(({ at }) => !NO_HEDGE[language].test(text.slice(Math.max(0, at - 8), at))),
  }
}

/** An address of the web: what stands in it is said by nobody. */
const ADDRESS = /https?:\/\/[^\s，。；）)]+/gu

/** What stands before a word that then hedges nothing: “not estimated”, “we can see”. */
const NO_HEDGE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|nor|we|you|I)\s+$/i,
  zh: /(?:不是|并非|而非|未经?|我们?|你们?|您)$/u,
}

/** Whether two places share a character. */
export function isOver(a: Span, b: Span): boolean {
  return a.at < b.at + b.length && b.at < a.at + a.length
}

/** All that a text says beyond what a scene supports. */
export function beyond(typed: Typed, support: Support, tools: Tools, counted: ReadonlySet<number>): Found[] {
  return [
    ...typed.figures.flatMap(
      (figure) => unsupported(figure, typed, support, counted) ?? looseness(figure, typed, support),
    ),
    ...typed.years
      .filter(({ value }) => !support.years.has(value) && !counted.has(value))
      .map((year): Found => ({ kind: 'year', ...year })),
    ...unheldNames(typed, support, tools),
    ...foreignHedges(typed, support),
  ]
}

/** A figure or count that nothing gives, or a sum of what may not be added; nothing where it is given. */
function unsupported(
  figure: PlacedFigure,
  { text, language }: Typed,
  support: Support,
  counted: ReadonlySet<number>,
): Found[] | undefined {
  const { value, unit, at, length } = figure
  const kind = kindCounted(text, language, figure)
  if (kind !== undefined) {
    const isGiven = counted.has(value) || support.ofKind.get(kind.kind)?.has(value)
    return isGiven ? undefined : [{ ...kind, kind: 'count' }]
  }
  if (support.gives(figure) || (unit === 'other' && (counted.has(value) || support.sizes.has(value)))) return undefined
  const parts = unit === 'USD' ? support.partsOf(value) : undefined
  if (parts !== undefined) return [{ kind: 'sum', value, parts, at, length }]
  const isCount = unit === 'other' && !/[€£¥]\s?$/.test(text.slice(Math.max(0, at - 2), at))
  return [isCount ? { kind: 'count', value, at, length } : { kind: 'figure', value, unit, at, length }]
}

/** What a figure that is given is said without, in its sentence. */
function looseness(
  figure: PlacedFigure,
  { text, sentences, language, hedges }: Typed,
  { claims, printed }: Support,
): Found[] {
  const { value, unit, at, length } = figure
  const place = { value, at, length }
  const sentence = sentences.find((one) => isOver(one, figure)) ?? { at: 0, length: text.length }
  const within = text.slice(sentence.at, sentence.at + sentence.length)
  const giving = printed.filter(({ quantity: { low, high } }) => low === value || high === value)
  const ids = [...new Set(giving.map(({ claim }) => claim.id))]
  const levels = [
    ...hedges.filter((hedge) => isOver(hedge, sentence)).map((hedge) => hedge.level),
    ...Object.entries(ALSO_HEDGES).flatMap(([level, words]) => (words[language].test(within) ? [level] : [])),
  ]
  const bare = unit === 'other' ? undefined : barelyGiven(claims, value, levels)
  const loose = looselyGiven(giving, { value, isMoney: unit === 'USD' }, within, language, TYPED_WORDS)
  return [
    ...(bare === undefined ? [] : [{ kind: 'bare', level: bare.certainty, claims: [bare.id], ...place } as const]),
    ...(loose?.missing ?? []).map((part): Found => {
      const { quantity, claim } = loose as NonNullable<typeof loose>
      return part === 'bound'
        ? { kind: 'bound', bound: quantity.bound, claims: ids, ...place }
        : { kind: 'period', per: quantity.per, period: claim.period, claims: ids, ...place }
    }),
  ]
}

/** Where a sentence ends; a full stop in “U.S. $5” ends none. */
const END = /(?<=[\p{Ll}\d)\]”"’%]|\*\*)[.!?](?=[”"’)]?\s+["“(]?\p{Lu}|\s*$)|[。！？\n]/gu

function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1)
  return [0, ...ends].map((at, i) => ({ at, length: (ends[i] ?? text.length) - at }))
}

/** A name that nothing in the scene names, in none of the meanings that its form has. */
function unheldNames({ names, text, language }: Typed, support: Support, tools: Tools): Found[] {
  return names.flatMap((forms): Found[] => {
    const [first] = forms
    if (first === undefined || forms.some(({ id }) => support.holds.has(id))) return []
    const { id, at, length } = first
    // Said beside a claim without being an end of it; a name inside a longer one is not said.
    const isSaid = support
      .saying(text.slice(at, at + length), language)
      .some((words) =>
        tools
          .names(words[language], language)
          .some((said) => said.some((one) => forms.some((form) => form.id === one.id))),
      )
    return isSaid ? [] : [{ kind: 'name', entity: id, at, length }]
  })
}

/** A hedge that no claim has. Where the scene has no claims there is none to hedge as. */
function foreignHedges({ hedges, text, language }: Typed, support: Support): Found[] {
  if (support.claims.length === 0) return []
  const own = new Set<string>(support.claims.map(({ certainty }) => certainty))
  return hedges
    .filter(
      ({ level, at, length }) => !own.has(level) && support.saying(text.slice(at, at + length), language).length === 0,
    )
    .map((hedge): Found => ({ kind: 'hedge', ...hedge }))
}

/** What stands in one text and not in the other, which is not empty either. */
export function onlyHere(here: Typed, there: Typed, comparesNames: boolean): Found[] {
  const missingIn = there.language
  const place = ({ at, length }: Span) => ({ at, length })
  const known = new Set(there.figures.flatMap(keysOf))
  const figures = here.figures.filter(
    (figure) => (figure.unit !== 'other' || figure.value >= 11) && !keysOf(figure).some((key) => known.has(key)),
  )
  const sameYears = new Set(there.years.map(({ value }) => value))
  const years = here.years.filter(({ value }) => !sameYears.has(value))
  const named = new Set(there.names.flatMap((forms) => forms.map(({ id }) => id)))
  const names = comparesNames ? here.names.filter((forms) => !forms.some(({ id }) => named.has(id))) : []
  return [
    ...figures.map((one): Found => ({ kind: 'other-language', what: 'figure', missingIn, ...place(one) })),
    ...years.map((one): Found => ({ kind: 'other-language', what: 'year', missingIn, ...place(one) })),
    ...names.flatMap(([one]): Found[] =>
      one ? [{ kind: 'other-language', what: 'name', missingIn, ...place(one) }] : [],
    ),
  ]
}

/** By what two figures are one: languages may say one with other units, as half and 50%. The dust of reckoning is left out. */
function keysOf({ value, unit }: Figure): string[] {
  return [value, unit === 'percent' ? value / 100 : value].map((one) => one.toPrecision(9))
}

/** How an author may hedge a figure that is given with that level, in words that are no hedge of ours. */
const ALSO_HEDGES: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  estimated: { en: /\bestimat(?:es?|ing|ions?)\b/i, zh: /估/u },
  reported: { en: /\b(?:reports (?:that|say)|according to reports)\b/i, zh: /报道|报告称/u },
  believed: { en: /\b(?:belief|thought|assumed)\b/i, zh: /相信|据认为/u },
  alleged: { en: /\b(?:alleges?|alleging|claims|claimed)\b/i, zh: /声称|所称/u },
  possible: { en: /\b(?:perhaps|possibly|probably|likely)\b/i, zh: /或许|也许|或可/u },
}

/** How an author says that a figure is not exact, and what time it is of: in more words than the house does. */
const TYPED_WORDS: LooseWords = {
  bounds: {
    about: { en: /\b(?:about|around|approximately|approx|roughly|some|circa|ca)\b|~/i, zh: /约|左右|上下|大概|近/u },
    'at-least': {
      en: /\b(?:at least|no less than|not less than|no fewer than|minimum)\b/i,
      zh: /至少|不少于|不低于|最少|以上/u,
    },
    'more-than': { en: /\b(?:more than|over|above|exceed\w*|upwards of)\b/i, zh: /超过|多|逾|以上/u },
    'up-to': {
      en: /\b(?:up to|as much as|as many as|no more than|not more than|at most|maximum|ceiling)\b/i,
      zh: /高达|多达|至多|最多|不超过|上限/u,
    },
    nearly: { en: /\b(?:nearly|almost|close to|just under|not quite)\b/i, zh: /近|几乎/u },
  },
  times: {
    day: { en: /\b(?:a day|daily|per day|each day|every day)\b|\/day\b/i, zh: /每日|日均|每天|一天/u },
    '12-months': { en: /\b(?:12|twelve)[ -]months?\b/i, zh: /12个月|十二个月/u },
    year: { en: /\b(?:a year|yearly|annual(?:ly)?|per year|each year|every year|per annum)\b/i, zh: /每年|年均|一年/u },
    person: { en: /\b(?:each|apiece|per (?:person|head|capita))\b/i, zh: /每[人名个]|人均/u },
  },
}
