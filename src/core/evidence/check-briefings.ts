// Does a briefing say nothing that what it rests on does not: no name, no figure, no count, no hedge of another, no sum without its bound and time?

import { type Briefing, countsOf, restsOf, type Said, saidAnywhere, sceneKey } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Proof, SentenceProof } from '../model/proof.ts'
import { LANGUAGES, type Language } from '../model/words.ts'
import { checkForeign } from './check-texts.ts'
import type { Fault } from './fault.ts'
import { countsIn, figuresIn } from './figures.ts'
import { hedgesIn } from './hedges.ts'
import { barelyGiven, looselyGiven, printedIn } from './loose-figures.ts'
import { heldBy, heldByRow, type OwnText, sentencesOf } from './own-texts.ts'

/** What a sentence of a briefing rests on, found in the dataset. */
interface Rested extends OwnText {
  readonly said: Said
  readonly claims: readonly Claim[]
  /** Whether all that it rests on is claims: of a whole unit or row nobody knows whose hedge is meant. */
  readonly isOfClaims: boolean
  /** Everything that may be counted: the stands and units themselves, and the things they hold. */
  readonly countable: ReadonlySet<string>
  /** Numbers printed where the sentence rests on it outright: not somewhere in a whole unit or row. */
  readonly vouched: ReadonlySet<number>
}

/** The sentences of all briefings as texts of ours, for the checks that all of those go through. */
export function saidTexts(briefings: readonly Briefing[], dataset: Dataset, proof: Proof): OwnText[] {
  return restedTexts(briefings, dataset, proof)
}

/** Every fault of what briefings say. */
export function checkBriefings(briefings: readonly Briefing[], dataset: Dataset, proof: Proof): Fault[] {
  const texts = restedTexts(briefings, dataset, proof)
  return [
    ...checkForeign(dataset, texts),
    ...texts.flatMap((text) => [
      ...foreignCounts(text),
      ...foreignHedges(text, dataset),
      ...bareSums(text, dataset),
      ...looseFigures(text),
    ]),
  ]
}

function restedTexts(briefings: readonly Briefing[], dataset: Dataset, proof: Proof): Rested[] {
  const rest = restingOn(dataset, proof)
  return briefings.flatMap((briefing) =>
    briefing.scenes.flatMap((scene) => saidAnywhere(scene).map((said) => rest(sceneKey(briefing, scene), said))),
  )
}

/** Finds what a sentence rests on. */
function restingOn(dataset: Dataset, proof: Proof): (id: string, said: Said) => Rested {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const rows = new Map(dataset.activities.map((row) => [row.id, row]))
  const rowOfUnit = new Map(dataset.activities.map((row) => [row.unit, row]))
  const advice = new Map(dataset.recommendations.map((one) => [one.id, one]))
  const claimsOfUnit = new Map<string, Claim[]>()
  for (const claim of dataset.claims)
    for (const { unit } of claim.evidence) claimsOfUnit.set(unit, [...(claimsOfUnit.get(unit) ?? []), claim])
  const ofUnit = (unit: string) => {
    const kept = proof.units[unit]
    return [...Object.values(kept?.cells ?? {}), ...(kept?.sentences ?? [])]
  }
  const whole = dataset.guide.whole
  return (id, said) => {
    const on = restsOf(said.on)
    const own = on.flatMap((one) => claims.get(one) ?? [])
    const cited = own.flatMap(({ evidence, antecedents = [], footnotes = [] }) => [
      ...[...evidence, ...antecedents].flatMap((one) => sentencesOf(proof, one)),
      ...footnotes.flatMap(ofUnit),
    ])
    const ofRows = on.flatMap((one) => rows.get(one) ?? rowOfUnit.get(one) ?? [])
    const ofAdvice = on.flatMap((one) => advice.get(one) ?? [])
    const units = on.filter((one) => proof.units[one] !== undefined)
    const holds = new Set<EntityId>([
      ...[...own, ...units.flatMap((unit) => claimsOfUnit.get(unit) ?? [])].flatMap((claim) => [...heldBy(claim)]),
      ...ofRows.flatMap((row) => [...heldByRow(row)]),
      ...ofAdvice.flatMap(({ names, concerns }) => [...names, ...concerns]),
      ...(whole === undefined ? [] : [whole]),
    ])
    return {
      id,
      key: 'said',
      words: said.text,
      unit: units[0] ?? own[0]?.evidence[0]?.unit ?? '',
      rests: [
        ...cited,
        ...ofAdvice.flatMap(({ evidence }) => evidence.flatMap((one) => sentencesOf(proof, one))),
        ...[...units, ...ofRows.map(({ unit }) => unit)].flatMap(ofUnit),
      ],
      beside: [],
      holds,
      counts: new Set(countsOf(said)),
      said,
      claims: own,
      isOfClaims: own.length === on.length,
      countable: new Set([...on, ...ofRows.map((row) => row.id), ...holds]),
      vouched: numbersOf(cited),
    }
  }
}

/**
 * Counted things that the sentence does not rest on; numbers that neither a sentence prints nor a count gives; counts that
 * no number says. Where a sentence counts, a number printed anywhere in a whole unit or row is no excuse for a wrong count.
 */
function foreignCounts({ id, said, words, rests, counts, countable, vouched }: Rested): Fault[] {
  const foreign = (said.counts ?? [])
    .flatMap(restsOf)
    .filter((one) => !countable.has(one))
    .map((one) => ({
      id,
      what: `“${words.en.slice(0, 40)}…” counts ${one}, which nothing it rests on holds`,
      mend: 'leave it out of the count, or put the claim that names it under “on”',
    }))
  const printed = said.counts === undefined ? numbersOf(rests) : vouched
  const numbered = LANGUAGES.map((language) => ({ language, numbers: numbersIn(words[language], language) }))
  const uncounted = numbered.flatMap(({ language, numbers }) =>
    numbers
      .filter((value) => !printed.has(value) && !counts?.has(value))
      .map((value) => ({
        id,
        what: `said.${language}: “${words[language].slice(0, 40)}…” says ${value}, and nothing it counts comes to that`,
        mend: 'list what is counted under “counts”, thing by thing',
      })),
  )
  const unsaid = numbered.flatMap(({ language, numbers }) =>
    [...(counts ?? [])]
      .filter((value) => value > 1 && !numbers.includes(value))
      .map((value) => ({
        id,
        what: `said.${language}: “${words[language].slice(0, 40)}…” lists ${value} things under “counts”, and says no such number`,
        mend: 'say the number of what is listed, or list what is said',
      })),
  )
  return [...foreign, ...uncounted, ...unsaid]
}

/** Every number of a text that counts something, small or large. */
function numbersIn(text: string, language: Language): number[] {
  const large = figuresIn(text, language).flatMap(({ value, unit }) => (unit === 'other' ? [value] : []))
  return [...new Set([...countsIn(text, language), ...large])]
}

function numbersOf(sentences: readonly SentenceProof[]): Set<number> {
  return new Set(sentences.flatMap(({ numbers }) => numbers.map(([, , value]) => value)))
}

/** A hedge that none of its claims has. */
function foreignHedges({ id, words, claims, isOfClaims }: Rested, { ontology }: Dataset): Fault[] {
  if (!isOfClaims) return []
  const own = new Set<string>(claims.map(({ certainty }) => certainty))
  return LANGUAGES.flatMap((language) =>
    hedgesIn(words[language], language, ontology)
      .filter((level) => !own.has(level))
      .map((level) => ({
        id,
        what: `said.${language}: “${words[language].slice(0, 40)}…” hedges as ${level}, and no claim under “on” does`,
        mend: 'use the hedge of the claim, or rest the sentence on the claim that is hedged so',
      })),
  )
}

/** A sum that only hedged claims give, said without any of their hedges. */
function bareSums({ id, words, claims }: Rested, { ontology }: Dataset): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const hedges = hedgesIn(words[language], language, ontology)
    return figuresIn(words[language], language).flatMap(({ value, unit }) => {
      const giving = unit === 'other' ? undefined : barelyGiven(claims, value, hedges)
      if (giving === undefined) return []
      return [
        {
          id,
          what: `said.${language}: “${words[language].slice(0, 40)}…” gives ${value} as it stands, and ${giving.id} only as ${giving.certainty}`,
          mend: 'say the hedge with the sum',
        },
      ]
    })
  })
}

/** A figure said without the word that bounds it, or a sum without the time it is of: one of the figures of its claims has to be said whole. */
function looseFigures({ id, words, claims }: Rested): Fault[] {
  const printed = printedIn(claims)
  return LANGUAGES.flatMap((language) => {
    const text = words[language]
    return figuresIn(text, language).flatMap(({ value, unit }) => {
      const loose = looselyGiven(printed, { value, isMoney: unit === 'USD' }, text, language)
      if (loose === undefined) return []
      return [
        {
          id,
          what: `said.${language}: “${text.slice(0, 40)}…” gives ${value} without the ${loose.missing.join(' and ')} that ${loose.claim.id} gives it`,
          mend: 'say the figure with “up to”, “about” … and with its period, in the same sentence',
        },
      ]
    })
  })
}
