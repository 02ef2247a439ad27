// Does every claim, row and recommendation stand in the sentences it cites? Asked of the proof, without the text.

import { type Activity, namedIn } from '../model/activity.ts'
import type { Citation, Claim, Spot } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { type NumberUnit, numberUnitOf, type Proof, type SentenceProof } from '../model/proof.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { cueParts } from '../text/printed-words.ts'
import type { Fault } from './fault.ts'
import { type Hash, REFERRING } from './make-proof.ts'

/** Every fault of a dataset against a proof; none where all of it is proved. */
export function checkProof(dataset: Dataset, proof: Proof, hash: Hash): Fault[] {
  const checker: Checker = { proof, hash, faults: checkEntries(dataset, proof, hash) }
  checkLedger(checker, dataset)
  checkForms(checker, dataset)
  return checker.faults
}

/** Faults of single claims, rows and recommendations, whatever else is there. */
export function checkEntries(dataset: Dataset, proof: Proof, hash: Hash): Fault[] {
  const checker: Checker = { proof, hash, faults: [] }
  for (const claim of dataset.claims) checkClaim(checker, claim)
  for (const activity of dataset.activities) checkActivity(checker, activity)
  for (const recommendation of dataset.recommendations) checkRecommendation(checker, recommendation)
  return checker.faults
}

/** A thing looked for in sentences, and what stands there instead, by position only. */
interface Missing {
  readonly id: string
  readonly where: string
  readonly looked: string
  readonly instead: string
  readonly mend: string
}

function tell({ faults }: Checker, { id, where, looked, instead, mend }: Missing): void {
  faults.push({ id, what: `${where}: looked for ${looked}; ${instead}`, mend })
}

interface Checker {
  readonly proof: Proof
  readonly hash: Hash
  readonly faults: Fault[]
}

/** Sentences to search, with the words that tell where they are. */
interface Place {
  readonly where: string
  readonly sentences: readonly SentenceProof[]
}

function checkClaim(checker: Checker, claim: Claim): void {
  const { id, cue = '', inferred } = claim
  const own = place(checker, id, claim.evidence)
  const wide = both(own, place(checker, id, claim.antecedents ?? []))
  for (const end of ['subject', 'object'] as const)
    if (!inferred?.parts.includes(end)) name(checker, id, wide, claim[end], `${end} `)
  cueStands(checker, id, own, cue)
  if (inferred === undefined && READS.test(`${claim.note?.en} ${claim.note?.zh}`))
    checker.faults.push({
      id,
      what: 'the note says that something is read, and the claim is explicit',
      mend: 'say what is read under “inferred”, or correct the note',
    })
  if (claim.hedge !== null) word(checker, id, own, claim.hedge)
  for (const quantity of claim.quantities ?? []) {
    if (quantity.derived === undefined) numbers(checker, id, own, quantity)
    if (quantity.estimator !== undefined) name(checker, id, unitOf(checker, claim), quantity.estimator, 'estimator ')
  }
  for (const use of claim.places ?? []) name(checker, id, wide, use.id)
  for (const use of claim.mechanisms ?? []) if (use.reading === 'explicit') name(checker, id, wide, use.id)
  // A period is that of the sentence itself, never of a neighbour.
  for (const end of [claim.period?.from, claim.period?.to])
    if (end !== undefined) number(checker, id, own, Number(end.slice(0, 4)), 'year-ad')
  checkSources(checker, claim, both(wide, unitOf(checker, claim)))
  checkReferring(checker, claim, own, unitOf(checker, claim))
}

/** Words by which a note of ours says that something is our reading. */
const READS = /\bour reading\b|\b(?:is|are) read\b|\bread (?:in|from|with|as)\b|解读|读作|推断/

/** The units a claim cites, whole: a speaker named in a paragraph speaks in all of it. */
function unitOf({ proof }: Checker, { evidence }: Claim): Place {
  const units = [...new Set(evidence.map(({ unit }) => unit))]
  return {
    where: units.join(', '),
    sentences: units.flatMap((unit) => [
      ...(proof.units[unit]?.sentences ?? []),
      ...Object.values(proof.units[unit]?.cells ?? {}),
    ]),
  }
}

/** The parts of a cue stand in one sentence, in their order. */
function cueStands(checker: Checker, id: string, { where, sentences }: Place, cue: string): void {
  const parts = cueParts(cue)
  const stands = (sentence: SentenceProof) => {
    let from = 0
    return parts.every((part) => {
      const at = sentence.words[part]?.find((spot) => spot >= from)
      if (at === undefined) return false
      from = at + part.length
      return true
    })
  }
  if (parts.length > 0 && sentences.some(stands)) return
  const found = parts.flatMap((part) => sentences.flatMap(({ words }) => words[part] ?? []))
  tell(checker, {
    id,
    where,
    looked: `the cue ${cue}`,
    instead: found.length > 0 ? `only some of it stands there, at ${list(found)}` : 'it does not stand there',
    mend: 'give the printed words that carry the relation, or cite the sentence that has them',
  })
}

/** A document that is only referred to stands right behind the word for “see”, in its sentence or else in its paragraph. */
function checkReferring(
  checker: Checker,
  { id, refersTo = [], attribution, evidence }: Claim,
  own: Place,
  unit: Place,
): void {
  const isReferred = (document: EntityId) => {
    const naming = ({ sentences }: Place) => sentences.filter(({ names }) => names[document] !== undefined)
    const there = naming(own).length > 0 ? naming(own) : naming(unit)
    return (
      there.length > 0 &&
      there.every(({ names, words }) => names[document]?.every(([at]) => words[REFERRING]?.includes(at - 1)))
    )
  }
  const where = evidence.map((one) => one.unit).join(', ')
  for (const document of refersTo)
    if (!isReferred(document))
      checker.faults.push({
        id,
        what: `${where}: ${document} is not printed behind a “see”`,
        mend: 'take it out of “refersTo”: the sentence gives it as its source',
      })
  for (const source of attribution)
    if (isReferred(source) && !refersTo.includes(source))
      checker.faults.push({
        id,
        what: `${where}: the sentence only refers to ${source}`,
        mend: 'list it under “refersTo” too',
      })
}

/** A footnote must be called by a cited sentence, or be cited; a source must be named in a sentence or the footnote. */
function checkSources(checker: Checker, claim: Claim, wide: Place): void {
  const { proof } = checker
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
      tell(checker, {
        id: claim.id,
        where: whereOf(claim),
        looked: `a mark of ${footnote}`,
        instead: marks.length > 0 ? `marks: ${marks.join(', ')}` : 'no footnote is called in these units',
        mend: 'name the footnote that the sentence calls',
      })
    }
  }
  const beside = footnotes.flatMap((unit) => proof.units[unit]?.sentences ?? [])
  for (const source of claim.attribution) {
    if (!source.includes(':')) {
      if (!footnotes.includes(source) && !cited.has(source))
        tell(checker, {
          id: claim.id,
          where: whereOf(claim),
          looked: `source ${source}`,
          instead: 'it is not among the footnotes of the claim',
          mend: 'list it under “footnotes” too',
        })
      continue
    }
    const sentences = [...wide.sentences, ...beside]
    if (sentences.some(({ names }) => Object.hasOwn(names, source))) continue
    tell(checker, {
      id: claim.id,
      where: [whereOf(claim), ...footnotes].join(', '),
      looked: `source ${source}`,
      instead: namesThere(sentences, source),
      mend: 'name only who is named as saying so in the paragraph or its footnote',
    })
  }
}

function whereOf({ evidence }: Claim): string {
  return evidence.map(({ unit, sentences }) => `${unit} ${sentences.map(spotName).join(' ')}`).join(', ')
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
      tell(checker, {
        id,
        where: `${unit} ${cell}`,
        looked: `the printed ${cell} of ${printed.length} characters`,
        instead: kept ? `another text of ${kept.length} characters stands there` : 'there is no such cell',
        mend: 'give the cell as it is printed',
      })
  }
  const implied = new Set(activity.crimes.filter(({ basis }) => basis === 'implied').map((crime) => crime.id))
  const named = namedIn(activity).filter((one) => !implied.has(one.id))
  for (const { id: entity, at } of named)
    for (const spot of at) name(checker, id, place(checker, id, [{ unit, sentences: [spot] }]), entity)
  for (const { cue = '', at } of [...activity.leads, ...activity.partners])
    cueStands(checker, id, place(checker, id, [{ unit, sentences: at }]), cue)
  for (const { on, until, at } of activity.dates ?? [])
    for (const end of [on, until])
      if (end !== undefined)
        number(checker, id, place(checker, id, [{ unit, sentences: at }]), Number(end.slice(0, 4)), 'year-ad')
  for (const quantity of activity.quantities ?? [])
    numbers(checker, id, place(checker, id, [{ unit, sentences: quantity.at }]), quantity)
}

function checkRecommendation(checker: Checker, recommendation: Recommendation): void {
  const { id, evidence, cue, names, concerns, addresseeCues = [] } = recommendation
  const own = place(checker, id, evidence)
  word(checker, id, own, cue)
  for (const asked of addresseeCues) word(checker, id, own, asked)
  for (const entity of [...names, ...concerns]) name(checker, id, own, entity)
}

/** Every sentence of the report is cited by a claim, row or recommendation, or is listed with the reason why not. */
function checkLedger(checker: Checker, dataset: Dataset): void {
  const { proof } = checker
  const cited = citedSpots(dataset)
  for (const { id, silent } of dataset.units) {
    const listed = new Set(silent.flatMap(({ sentences }) => sentences))
    proof.units[id]?.sentences.forEach((_, i) => {
      const sentence = i + 1
      const isCited = cited.has(`${id} ${sentence}`)
      if (!isCited && !listed.has(sentence))
        tell(checker, {
          id,
          where: `${id} s${sentence}`,
          looked: 'a claim, or a reason for none',
          instead: 'the sentence is neither cited nor listed as silent',
          mend: 'code it, or list it under “silent” with the reason',
        })
      if (isCited && listed.has(sentence))
        tell(checker, {
          id,
          where: `${id} s${sentence}`,
          looked: 'no claim, since it is listed as silent',
          instead: 'a claim, row or recommendation cites it',
          mend: 'take it out of “silent”',
        })
    })
    for (const sentence of listed)
      if (proof.units[id]?.sentences[sentence - 1] === undefined)
        tell(checker, {
          id,
          where: `${id} s${sentence}`,
          looked: 'a silent sentence',
          instead: 'the unit has fewer sentences',
          mend: 'correct the number',
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
function checkForms(checker: Checker, { entities }: Dataset): void {
  const { proof } = checker
  const named = new Set(
    Object.values(proof.units).flatMap(({ sentences, cells }) =>
      [...sentences, ...Object.values(cells ?? {})].flatMap(({ names }) => Object.keys(names)),
    ),
  )
  const holds = new Set(entities.map(({ parent }) => parent))
  for (const { id } of entities)
    if (!named.has(id) && !holds.has(id))
      tell(checker, {
        id,
        where: 'the whole report',
        looked: `any printed form of ${id}`,
        instead: 'none stands anywhere',
        mend: 'give a form as printed under “aliases”, or remove the entity',
      })
}

/** Two places searched as one. */
function both(a: Place, b: Place): Place {
  const where = [a.where, b.where].filter((one) => one !== '').join(', ')
  return { where, sentences: [...a.sentences, ...b.sentences] }
}

function place(checker: Checker, id: string, evidence: readonly Citation[]): Place {
  const sentences = evidence.flatMap(({ unit, sentences: spots }) =>
    spots.flatMap((spot) => {
      const found = at(checker.proof, unit, spot)
      if (found) return [found]
      const count = checker.proof.units[unit]?.sentences.length
      tell(checker, {
        id,
        where: `${unit} ${spotName(spot)}`,
        looked: 'that sentence',
        instead: count === undefined ? 'there is no such unit' : `the unit has ${count} sentences`,
        mend: 'cite a sentence that is there',
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

function name(checker: Checker, id: string, { where, sentences }: Place, entity: EntityId, what = 'name '): void {
  if (sentences.some(({ names }) => Object.hasOwn(names, entity))) return
  tell(checker, {
    id,
    where,
    looked: `${what}${entity}`,
    instead: namesThere(sentences, entity),
    mend: 'cite a sentence that names it, declare an antecedent, or say under “inferred” that it is read',
  })
}

function namesThere(sentences: readonly SentenceProof[], entity: EntityId): string {
  const kind = kindOf(entity)
  const spots = sentences.flatMap(({ names }) =>
    Object.entries(names)
      .filter(([other]) => kindOf(other) === kind)
      .flatMap(([, positions]) => positions.map(([at]) => at)),
  )
  return spots.length > 0 ? `other names of that kind stand at ${list(spots)}` : 'no name of that kind stands there'
}

function word(checker: Checker, id: string, { where, sentences }: Place, looked: string): void {
  if (sentences.some(({ words }) => Object.hasOwn(words, looked))) return
  tell(checker, {
    id,
    where,
    looked: `the word ${looked}`,
    instead: 'it does not stand there',
    mend: 'give a word that stands in the cited sentence and that the ontology lists',
  })
}

function numbers(checker: Checker, id: string, where: Place, { low, high, unit }: Quantity): void {
  for (const end of new Set([low, high])) if (end !== null) number(checker, id, where, end, numberUnitOf(unit))
}

function number(checker: Checker, id: string, { where, sentences }: Place, value: number, unit: NumberUnit): void {
  const all = sentences.flatMap((sentence) => sentence.numbers)
  if (all.some(([, , read, readAs]) => Math.abs(read - value) < 1e-9 && readAs === unit)) return
  tell(checker, {
    id,
    where,
    looked: `number ${value} ${unit}`,
    instead: all.length > 0 ? `other numbers stand at ${list(all.map(([spot]) => spot))}` : 'no number stands there',
    mend: 'give the figure as it is printed, with its unit',
  })
}

function list(positions: readonly number[]): string {
  return [...positions].sort((a, b) => a - b).join(', ')
}
