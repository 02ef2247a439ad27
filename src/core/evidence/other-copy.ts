// A copy of the report in another language than the coded one: is it the report, and which of its units agree with the proof?
// The one rule: by figures a text can be matched, and never proved.

import type { UnitId } from '../model/ids.ts'
import { type OtherLanguage, otherLanguage } from '../text/other/language.ts'
import { levelled } from '../text/other/level.ts'
import { printedSymbols } from '../text/other/symbols.ts'
import { type OtherReading, readOther } from '../text/other/units.ts'
import type { ReportShape } from '../text/report-text.ts'
import { compareUnit, isFirm, type UnitAgreement } from './agreement-of-unit.ts'
import type { UnitMarks } from './marks.ts'
import { isTelling, type UnitTraits } from './traits.ts'

/** A copy in another language over all. */
export interface Match {
  readonly language: OtherLanguage
  /** Units whose figures all stand there, and units that have figures to compare. */
  readonly agreed: number
  readonly compared: number
  /** Units that are matched, those without figures among them. */
  readonly units: number
  /**
   * `unmatched`: it holds no report of these figures. `mixed`: something else is in it. `part`: units are missing. `altered`: some
   * do not agree. Absent where all are matched.
   */
  readonly trouble?: 'unmatched' | 'mixed' | 'part' | 'altered' | undefined
  /** The symbol that the text bears at its head where that is another. */
  readonly bears?: string | undefined
}

/** A unit of such a copy. */
export interface MatchedUnit {
  readonly sentences: readonly string[]
  readonly verified: false
  readonly agreement: UnitAgreement
  /** Where the figures stand that agree. */
  readonly marks: UnitMarks
}

/** What such a text turned out to be. */
export interface OtherCopy {
  readonly match: Match
  readonly units: Readonly<Record<UnitId, MatchedUnit>>
}

/** Less is another report; up to the other, something else is mixed in. Why: docs/decisions/054. */
const SHARE = { least: 0.25, whole: 0.75 }
/** So many units with figures that disagree one after the other are no slips of a translation. */
const RUN = 3
/** Characters of a copy to one of the proof, before its own units tell. */
const RATIO: Readonly<Record<OtherLanguage, number>> = { en: 3.7, fr: 4.2, es: 4.2, ru: 4, ar: 3.2 }
/** How far the units of a copy may shift that, and how many it takes. */
const SHIFT = { most: 1.5, from: 8 }
/** So many paragraphs of some length, none of them the report's, that run from 1 are another document: no table of contents. */
const SECOND = { paragraphs: 10, characters: 100 }

/** Reads a text in another language; `undefined` where the language is none that is known. */
export function readOtherCopy(
  text: string,
  traits: Readonly<Record<UnitId, UnitTraits>>,
  shape: ReportShape,
  symbol: string | undefined,
): OtherCopy | undefined {
  const language = otherLanguage(text)
  if (language === undefined) return undefined
  const readings = readOther(text, shape).map((reading) => compareAll(reading, traits, language))
  const best = [...readings].sort((a, b) => b.agreed - a.agreed || b.found - a.found)[0]
  const bears = otherSymbol(text, symbol)
  const head = { language, ...(bears !== undefined && { bears }) }
  if (best === undefined || !best.isTold || best.agreed < SHARE.least * best.compared)
    return {
      match: { ...head, agreed: best?.agreed ?? 0, compared: best?.compared ?? 0, units: 0, trouble: 'unmatched' },
      units: {},
    }
  const { agreed, compared, units, longestRun, found } = best
  const all = Object.values(units)
  const isMixed =
    agreed < SHARE.whole * compared ||
    longestRun >= RUN ||
    readings.some(
      ({ paragraphs }) => paragraphs.filter((at) => !best.paragraphs.includes(at)).length >= SECOND.paragraphs,
    )
  const isOff = all.some(({ agreement }) => agreement.by === 'off')
  const trouble = isMixed ? 'mixed' : found < Object.keys(traits).length ? 'part' : isOff ? 'altered' : undefined
  return {
    match: {
      ...head,
      agreed,
      compared,
      units: all.filter(({ agreement }) => agreement.by !== 'off').length,
      ...(trouble && { trouble }),
    },
    units,
  }
}

interface Compared {
  readonly units: Readonly<Record<UnitId, MatchedUnit>>
  readonly agreed: number
  readonly compared: number
  readonly found: number
  /** Where its paragraphs of some length begin. */
  readonly paragraphs: readonly number[]
  /** A figure agrees that no other report holds by chance. */
  readonly isTold: boolean
  readonly longestRun: number
}

function compareAll(
  { units: all, starts }: OtherReading,
  traits: Readonly<Record<UnitId, UnitTraits>>,
  language: OtherLanguage,
): Compared {
  const known = all.flatMap((unit) => {
    const own = traits[unit.id]
    return own && unit.sentences.length > 0 ? [{ ...unit, own }] : []
  })
  const ratio = ratioOf(known, language)
  const compared = known.map(({ id, sentences, own }) => ({
    id,
    sentences,
    ...compareUnit(sentences, own, language, ratio),
  }))
  const hasFirm = ({ found, missing }: UnitAgreement) => [...found, ...missing].some(isFirm)
  const holdsFigures = ({ missing }: UnitAgreement) => !missing.some(isFirm)
  const withFigures = compared.filter(({ agreement }) => hasFirm(agreement))
  const agreeing = withFigures.filter(({ agreement }) => holdsFigures(agreement))
  let run = 0
  let longestRun = 0
  for (const { agreement } of withFigures) {
    run = holdsFigures(agreement) ? 0 : run + 1
    longestRun = Math.max(longestRun, run)
  }
  const units = compared.map(({ id, sentences, agreement, marks }): [UnitId, MatchedUnit] => {
    const by = agreement.isCut || (agreement.by === 'place' && !isInCompany(id)) ? 'off' : agreement.by
    return [id, { sentences, verified: false, marks, agreement: { ...agreement, by } }]
  })
  /** Without figures of its own a unit is as good as the nearest that have some, before and behind it. */
  function isInCompany(id: UnitId): boolean {
    const kind = id.replace(/\d+/, '')
    const here = compared.findIndex((one) => one.id === id)
    const isNear = (one: (typeof compared)[number]) => one.id.replace(/\d+/, '') === kind && hasFirm(one.agreement)
    const near = [compared.slice(0, here).findLast(isNear), compared.slice(here + 1).find(isNear)]
    const there = near.filter((one) => one !== undefined)
    return there.length > 0 && there.every(({ agreement }) => holdsFigures(agreement))
  }
  return {
    units: Object.fromEntries(units),
    agreed: agreeing.length,
    compared: withFigures.length,
    found: compared.length,
    paragraphs: starts.filter((_, i) => lengthOf(all[i]?.sentences) >= SECOND.characters),
    isTold: agreeing.some(({ agreement }) => agreement.found.some(isTelling)),
    longestRun,
  }
}

/** The middle of what the units say, within bounds; a few units say nothing. */
function ratioOf(units: readonly { sentences: readonly string[]; own: UnitTraits }[], language: OtherLanguage): number {
  const usual = RATIO[language]
  if (units.length < SHIFT.from) return usual
  const ratios = units.map(({ sentences, own }) => lengthOf(sentences) / Math.max(1, own.length)).sort((a, b) => a - b)
  const middle = ratios[Math.floor(ratios.length / 2)] ?? usual
  return Math.min(usual * SHIFT.most, Math.max(usual / SHIFT.most, middle))
}

function lengthOf(sentences: readonly string[] = []): number {
  return sentences.reduce((sum, one) => sum + one.length, 0)
}

/** How much of a text is its head. */
const HEAD = 1500

/** The first symbol of the series at the head of a text, where it is not the report's own and that stands nowhere there. */
function otherSymbol(text: string, own: string | undefined): string | undefined {
  if (own === undefined) return undefined
  const series = own.split('/')[0]
  const symbols = printedSymbols(levelled(text.slice(0, HEAD)))
    .map(({ symbol }) => symbol)
    .filter((symbol) => symbol.startsWith(`${series}/`))
  return symbols.includes(own) ? undefined : symbols[0]
}
