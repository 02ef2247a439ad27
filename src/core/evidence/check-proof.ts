// Does every claim, row and recommendation stand in the sentences it cites? Asked of the proof, without the text.

import { type Activity, namedIn } from '../model/activity.ts'
import type { Claim, Evidence, Spot } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { NUMBER_UNITS, type NumberUnit, type Proof, type SentenceProof } from '../model/proof.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Hash } from './make-proof.ts'

/** Something that is not where the dataset says it is. */
export interface Failure {
  /** The id of the claim, activity or recommendation. */
  readonly id: string
  /** The unit and sentences searched: `p32 s4`. */
  readonly where: string
  /** What was looked for: `number 2000000 USD`. */
  readonly looked: string
  /** What stands there instead, by position only. */
  readonly instead: string
}

/** One line a failure: who, where, what was looked for, what stands there instead. */
export function describeFailure({ id, where, looked, instead }: Failure): string {
  return `${id}: ${where}: looked for ${looked}; ${instead}`
}

/** Every failure of a dataset against a proof; none where all of it is proved. */
export function checkProof(dataset: Dataset, proof: Proof, hash: Hash): Failure[] {
  const checker: Checker = { proof, hash, failures: [] }
  for (const claim of dataset.claims) checkClaim(checker, claim)
  for (const activity of dataset.activities) checkActivity(checker, activity)
  for (const recommendation of dataset.recommendations) checkRecommendation(checker, recommendation)
  checkLedger(checker, dataset)
  checkForms(checker, dataset)
  return checker.failures
}

interface Checker {
  readonly proof: Proof
  readonly hash: Hash
  readonly failures: Failure[]
}

/** Sentences to search, with the words that tell where they are. */
interface Place {
  readonly where: string
  readonly sentences: readonly SentenceProof[]
}

function checkClaim(checker: Checker, claim: Claim): void {
  const { id } = claim
  const own = place(checker, id, claim.evidence)
  const wide = both(own, place(checker, id, claim.antecedents ?? []))
  for (const end of ['subject', 'object'] as const) name(checker, id, wide, claim[end], `${end} `)
  if (claim.hedge !== null) hedge(checker, id, own, claim.hedge)
  for (const quantity of claim.quantities ?? []) {
    if (quantity.derived === undefined) numbers(checker, id, own, quantity)
    if (quantity.estimator !== undefined) name(checker, id, own, quantity.estimator, 'estimator ')
  }
  for (const use of claim.places ?? []) name(checker, id, wide, use.id)
  for (const use of claim.mechanisms ?? []) if (use.reading === 'explicit') name(checker, id, wide, use.id)
  for (const end of [claim.period?.from, claim.period?.to])
    if (end !== undefined) number(checker, id, wide, Number(end.slice(0, 4)), 'year-ad')
  checkSources(checker, claim, own, wide)
}

/** A footnote must be called by a cited sentence, or be cited; a source must be named in a sentence or the footnote. */
function checkSources({ proof, failures }: Checker, claim: Claim, own: Place, wide: Place): void {
  const cited = new Set(claim.evidence.map(({ unit }) => unit))
  const footnotes = claim.footnotes ?? []
  for (const footnote of footnotes) {
    const called = claim.evidence.some(({ unit, sentences }) =>
      proof.units[unit]?.marks.some(([n, sentence]) => `fn${n}` === footnote && sentences.includes(sentence)),
    )
    if (!called && !cited.has(footnote)) {
      const marks = [...cited].flatMap((unit) =>
        (proof.units[unit]?.marks ?? []).map(([n, s]) => `${n} at ${unit} s${s}`),
      )
      failures.push({
        id: claim.id,
        where: own.where,
        looked: `a mark of ${footnote}`,
        instead: marks.length > 0 ? `marks: ${marks.join(', ')}` : 'no footnote is called in these units',
      })
    }
  }
  const beside = footnotes.flatMap((unit) => proof.units[unit]?.sentences ?? [])
  for (const source of claim.attribution) {
    if (!source.includes(':')) {
      if (!footnotes.includes(source) && !cited.has(source))
        failures.push({
          id: claim.id,
          where: own.where,
          looked: `source ${source}`,
          instead: 'it is not among the footnotes of the claim',
        })
      continue
    }
    const sentences = [...wide.sentences, ...beside]
    if (sentences.some(({ names }) => Object.hasOwn(names, source))) continue
    failures.push({
      id: claim.id,
      where: [wide.where, ...footnotes].join(', '),
      looked: `source ${source}`,
      instead: namesThere(sentences, source),
    })
  }
}

function checkActivity(checker: Checker, activity: Activity): void {
  const { id, unit, statusPrinted, scopePrinted } = activity
  const cells = checker.proof.units[unit]?.cells
  for (const [cell, printed] of [
    ['status', statusPrinted],
    ['scope', scopePrinted],
  ] as const) {
    const kept = cells?.[cell]
    if (kept?.sha256 !== checker.hash(printed))
      checker.failures.push({
        id,
        where: `${unit} ${cell}`,
        looked: `the printed ${cell} of ${printed.length} characters`,
        instead: kept ? `another text of ${kept.length} characters stands there` : 'there is no such cell',
      })
  }
  const implied = new Set(activity.crimes.filter(({ basis }) => basis === 'implied').map((crime) => crime.id))
  const named = namedIn(activity).filter((one) => !implied.has(one.id))
  for (const { id: entity, at } of named)
    for (const spot of at) name(checker, id, place(checker, id, [{ unit, sentences: [spot] }]), entity)
  for (const { on, until, at } of activity.dates ?? [])
    for (const end of [on, until])
      if (end !== undefined)
        number(checker, id, place(checker, id, [{ unit, sentences: at }]), Number(end.slice(0, 4)), 'year-ad')
  for (const quantity of activity.quantities ?? [])
    numbers(checker, id, place(checker, id, [{ unit, sentences: quantity.at }]), quantity)
}

function checkRecommendation(checker: Checker, { id, evidence, word, names, concerns }: Recommendation): void {
  const own = place(checker, id, evidence)
  hedge(checker, id, own, word)
  for (const entity of [...names, ...concerns]) name(checker, id, own, entity)
}

/** Every sentence of the report is cited by a claim, row or recommendation, or is listed with the reason why not. */
function checkLedger({ proof, failures }: Checker, dataset: Dataset): void {
  const cited = citedSpots(dataset)
  for (const { id, silent } of dataset.units) {
    const listed = new Set(silent.flatMap(({ sentences }) => sentences))
    proof.units[id]?.sentences.forEach((_, i) => {
      const sentence = i + 1
      const isCited = cited.has(`${id} ${sentence}`)
      if (!isCited && !listed.has(sentence))
        failures.push({
          id,
          where: `${id} s${sentence}`,
          looked: 'a claim, or a reason for none',
          instead: 'the sentence is neither cited nor listed as silent',
        })
      if (isCited && listed.has(sentence))
        failures.push({
          id,
          where: `${id} s${sentence}`,
          looked: 'no claim, since it is listed as silent',
          instead: 'a claim, row or recommendation cites it',
        })
    })
    for (const sentence of listed)
      if (proof.units[id]?.sentences[sentence - 1] === undefined)
        failures.push({
          id,
          where: `${id} s${sentence}`,
          looked: 'a silent sentence',
          instead: 'the unit has fewer sentences',
        })
  }
}

/** Every `unit sentence` that a claim, row or recommendation cites. */
export function citedSpots({ claims, activities, recommendations }: Dataset): Set<string> {
  return new Set([
    ...[...claims, ...recommendations].flatMap(({ evidence }) =>
      evidence.flatMap(({ unit, sentences }) => sentences.map((spot) => `${unit} ${spot}`)),
    ),
    ...activities.flatMap((activity) =>
      [...namedIn(activity), ...(activity.dates ?? []), ...(activity.quantities ?? [])].flatMap(({ at }) =>
        at.map((spot) => `${activity.unit} ${spot}`),
      ),
    ),
  ])
}

/** Every entity stands somewhere in the report, unless it only holds others together, as Asia does. */
function checkForms({ proof, failures }: Checker, { entities }: Dataset): void {
  const named = new Set(
    Object.values(proof.units).flatMap(({ sentences, cells }) =>
      [...sentences, ...Object.values(cells ?? {})].flatMap(({ names }) => Object.keys(names)),
    ),
  )
  const holds = new Set(entities.map(({ parent }) => parent))
  for (const { id } of entities)
    if (!named.has(id) && !holds.has(id))
      failures.push({
        id,
        where: 'the whole report',
        looked: `any printed form of ${id}`,
        instead: 'none stands anywhere',
      })
}

/** Two places searched as one. */
function both(a: Place, b: Place): Place {
  const where = [a.where, b.where].filter((one) => one !== '').join(', ')
  return { where, sentences: [...a.sentences, ...b.sentences] }
}

function place({ proof, failures }: Checker, id: string, evidence: readonly Evidence[]): Place {
  const sentences = evidence.flatMap(({ unit, sentences: spots }) =>
    spots.flatMap((spot) => {
      const found = at(proof, unit, spot)
      if (found) return [found]
      const count = proof.units[unit]?.sentences.length
      failures.push({
        id,
        where: `${unit} ${spotName(spot)}`,
        looked: 'that sentence',
        instead: count === undefined ? 'there is no such unit' : `the unit has ${count} sentences`,
      })
      return []
    }),
  )
  const where = evidence.map(({ unit, sentences: spots }) => `${unit} ${spots.map(spotName).join(' ')}`).join(', ')
  return { where, sentences }
}

function at(proof: Proof, unit: string, spot: Spot): SentenceProof | undefined {
  const kept = proof.units[unit]
  return typeof spot === 'number' ? kept?.sentences[spot - 1] : kept?.cells?.[spot]
}

function spotName(spot: Spot): string {
  return typeof spot === 'number' ? `s${spot}` : spot
}

function name({ failures }: Checker, id: string, { where, sentences }: Place, entity: EntityId, what = 'name '): void {
  if (sentences.some(({ names }) => Object.hasOwn(names, entity))) return
  failures.push({ id, where, looked: `${what}${entity}`, instead: namesThere(sentences, entity) })
}

function namesThere(sentences: readonly SentenceProof[], entity: EntityId): string {
  const kind = kindOf(entity)
  const spots = sentences.flatMap(({ names }) =>
    Object.entries(names)
      .filter(([other]) => kindOf(other) === kind)
      .flatMap(([, positions]) => positions),
  )
  return spots.length > 0 ? `other names of that kind stand at ${list(spots)}` : 'no name of that kind stands there'
}

function hedge({ failures }: Checker, id: string, { where, sentences }: Place, word: string): void {
  if (sentences.some(({ hedges }) => Object.hasOwn(hedges, word))) return
  const spots = sentences.flatMap(({ hedges }) => Object.values(hedges).flat())
  failures.push({
    id,
    where,
    looked: `the word ${word}`,
    instead: spots.length > 0 ? `other such words stand at ${list(spots)}` : 'no such word stands there',
  })
}

/** The unit a printed number must have been read with to carry a quantity of that unit. */
function readUnit(unit: string): NumberUnit {
  const known = NUMBER_UNITS.find((one) => one === unit)
  return known === undefined || known === 'plain' || known === 'year-ad' ? 'item' : known
}

function numbers(checker: Checker, id: string, where: Place, { low, high, unit }: Quantity): void {
  for (const end of new Set([low, high])) if (end !== null) number(checker, id, where, end, readUnit(unit))
}

function number({ failures }: Checker, id: string, { where, sentences }: Place, value: number, unit: NumberUnit): void {
  const all = sentences.flatMap((sentence) => sentence.numbers)
  if (all.some(([, read, readAs]) => Math.abs(read - value) < 1e-9 && readAs === unit)) return
  failures.push({
    id,
    where,
    looked: `number ${value} ${unit}`,
    instead: all.length > 0 ? `other numbers stand at ${list(all.map(([spot]) => spot))}` : 'no number stands there',
  })
}

function list(positions: readonly number[]): string {
  return [...positions].sort((a, b) => a - b).join(', ')
}
