// Do the files agree with one another? Ids, ends of predicates, sentences, hedges and figures.

import type { Citation, Claim, Spot } from '../model/claim.ts'
import { type Entity, PLACE_LEVELS } from '../model/entity.ts'
import { ENTITY_KINDS, KIND_PREFIX, kindOf, prefixOf } from '../model/ids.ts'
import type { Quantity } from '../model/quantity.ts'
import { LANGUAGES } from '../model/words.ts'
import { checkBriefing } from './check-briefings.ts'
import { checkGuide } from './check-guide.ts'
import { checkPositions } from './check-positions.ts'
import { checkVocabulary } from './check-vocabulary.ts'
import { type Checker, checkId, checkKinds, NO_SUCH_ID, suggestion } from './checker.ts'
import type { Parts, Sourced } from './parts.ts'
import { nearest, type Problem } from './problem.ts'

/** How it is told that a file is not there. */
export const MISSING = 'missing, or not readable'

/** Files without which there is no dataset, and those without which none is proved. */
const REQUIRED = ['report', 'ontology', 'terms', 'proof'] as const

/** Those that all reports share. */
const SHARED: readonly string[] = ['ontology', 'terms']

/** Every problem that only shows when the files are read together. `required` are the files that have to be there. */
export function checkReferences(parts: Parts, required: readonly (typeof REQUIRED)[number][] = REQUIRED): Problem[] {
  const problems: Problem[] = []
  const report = (at: Sourced<unknown>, key: string, what: string, mend: string) => {
    const entry = at.entry as { readonly id?: string }
    problems.push({
      file: at.file,
      path: `${at.path === '(file)' && key ? key : `${at.path}${key && `.${key}`}`}${entry.id ? ` (${entry.id})` : ''}`,
      what,
      mend,
    })
  }
  const known = new Set([...parts.entities, ...parts.activities, ...parts.recommendations].map(({ entry }) => entry.id))
  const checker: Checker = { parts, known, report }
  checkFiles(parts, required, problems)
  checkTwice(checker)
  checkUnits(checker, problems)
  checkPositions(checker)
  checkKindsOfTheirOwn(checker)
  checkVocabulary(checker)
  for (const at of parts.entities) {
    if (at.entry.parent !== undefined) checkParent(checker, at, at.entry.parent)
    if ((kindOf(at.entry.id) === 'place') !== (at.entry.level !== undefined))
      report(at, 'level', 'a place has a level, and nothing else has one', `one of ${PLACE_LEVELS.join(', ')}`)
    if (at.entry.source !== undefined && kindOf(at.entry.id) !== 'document')
      report(at, 'source', 'only a document has a source', 'remove it, or put it on the document')
    at.entry.source?.by?.forEach((id, i) => void checkId(checker, at, `source.by[${i}]`, id))
    if (kindOf(at.entry.id) === 'activity')
      report(at, 'id', 'an activity is not listed as an entity', 'put it under activities')
  }
  for (const at of parts.claims) checkClaim(checker, at)
  checkAccounts(checker)
  if (parts.guide) checkGuide(checker, parts.guide)
  for (const at of parts.briefings) checkBriefing(checker, at)
  for (const at of parts.activities) checkActivity(checker, at)
  for (const at of parts.recommendations) {
    checkEvidence(checker, at, 'evidence', at.entry.evidence)
    checkLeaves(checker, at)
    const lexicon = parts.ontology?.entry.lexicon
    const ofModality = lexicon?.modalityCues[at.entry.modality] ?? []
    checkCue(checker, at, 'cue', at.entry.cue, at.entry.modality, 'lexicon.modalityCues', ofModality)
    at.entry.addresseeCues?.forEach((cue, i) => {
      const cues = at.entry.addressee.flatMap((who) => lexicon?.addresseeCues[who] ?? [])
      checkCue(checker, at, `addresseeCues[${i}]`, cue, at.entry.addressee.join(', '), 'lexicon.addresseeCues', cues)
    })
    checkKinds(checker, at, 'names', at.entry.names, ['body', 'organisation', 'instrument', 'document', 'actor'])
    checkKinds(checker, at, 'concerns', at.entry.concerns, ['crime', 'group', 'actor', 'place', 'stake'])
  }
  return problems
}

/** A kind that only this report has is a kind of a known one, and has words. */
function checkKindsOfTheirOwn({ parts, report }: Checker): void {
  if (!parts.ontology) return
  const kinds = Object.keys(parts.ontology.entry.kinds)
  for (const key of kinds)
    if (!(ENTITY_KINDS as readonly string[]).includes(key) && !KIND_PREFIX.test(key))
      report(parts.ontology, `kinds.${key}`, `${key} is no kind of a known one`, 'write it as actor.broker')
  for (const at of parts.entities) {
    const own = prefixOf(at.entry.id)
    if (own.includes('.') && !kinds.includes(own))
      report(at, 'id', `no kind ${own} in the ontology`, 'say under its “kinds” what one and what several are called')
  }
}

const entitiesById = new WeakMap<Parts, ReadonlyMap<string, Entity>>()

/** The entities by id; put together once, since every one of them asks. */
function entitiesOf(parts: Parts): ReadonlyMap<string, Entity> {
  const known = entitiesById.get(parts) ?? new Map(parts.entities.map(({ entry }) => [entry.id, entry]))
  entitiesById.set(parts, known)
  return known
}

/** A parent is known; that of a place is a place and no smaller; and the way up from it ends. */
function checkParent(checker: Checker, at: Sourced<Entity>, id: string): void {
  checkId(checker, at, 'parent', id)
  const entities = entitiesOf(checker.parts)
  const parent = entities.get(id)
  if (!parent) return
  if (at.entry.level !== undefined && parent.level === undefined)
    checker.report(at, 'parent', `${id} is no place`, 'a place lies in a place')
  const [own, its] = [at.entry.level, parent.level].map((level) => (level ? PLACE_LEVELS.indexOf(level) : -1))
  if (at.entry.level !== undefined && own !== undefined && its !== undefined && its > own)
    checker.report(at, 'parent', `a ${parent.level} does not hold a ${at.entry.level}`, 'name the larger place')
  const passed = new Set([at.entry.id])
  for (let up: Entity | undefined = parent; up; up = entities.get(up.parent ?? '')) {
    if (passed.has(up.id)) {
      checker.report(at, 'parent', `the way up comes back to ${up.id}`, 'leave out one of the parents on it')
      return
    }
    passed.add(up.id)
  }
}

function checkFiles(parts: Parts, required: readonly (typeof REQUIRED)[number][], problems: Problem[]): void {
  const [any] = [parts.sections, parts.units, parts.entities, parts.claims].flat()
  const folder = any?.file.includes('/') ? any.file.split('/')[0] : undefined
  for (const name of required) {
    if (parts[name]) continue
    problems.push({
      file: folder === undefined || SHARED.includes(name) ? `${name}.json` : `${folder}/${name}.json`,
      path: '(file)',
      what: MISSING,
      mend: 'restore the file, or mend what is listed for it',
    })
  }
}

function checkTwice({ parts, report }: Checker): void {
  const seen = new Map<string, Sourced<{ readonly id: string }>>()
  const lists: readonly (readonly Sourced<{ readonly id: string }>[])[] = [
    parts.sections,
    parts.units,
    parts.entities,
    parts.claims,
    parts.activities,
    parts.recommendations,
  ]
  for (const at of lists.flat()) {
    const first = seen.get(at.entry.id)
    if (first)
      report(
        at,
        'id',
        `${at.entry.id} is there already, in ${first.file} ${first.path}`,
        'give it an id of its own, or remove one of the two',
      )
    else seen.set(at.entry.id, at)
  }
}

function checkReason(
  { parts, report }: Pick<Checker, 'parts' | 'report'>,
  at: Sourced<unknown>,
  key: string,
  reason: string,
): void {
  const reasons = parts.ontology?.entry.reasons
  if (reasons && !Object.hasOwn(reasons, reason))
    report(at, key, `no reason ${reason}`, suggestion(reason, new Set(Object.keys(reasons)), 'reasons in the ontology'))
}

function checkUnits({ parts, report }: Checker, problems: Problem[]): void {
  const sections = new Set(parts.sections.map(({ entry }) => entry.id))
  for (const at of parts.sections) {
    const { parent } = at.entry
    if (parent !== undefined && !sections.has(parent))
      report(at, 'parent', `no section ${parent}`, suggestion(parent, sections, 'the sections'))
    if (at.entry.rows !== undefined) checkReason({ parts, report }, at, 'rows', at.entry.rows)
  }
  const [, ...others] = parts.sections.filter(({ entry }) => entry.rows !== undefined)
  for (const at of others) report(at, 'rows', 'another section has the rows already', 'say it of one section')
  const [row] = parts.activities
  if (row && !parts.sections.some(({ entry }) => entry.rows !== undefined))
    report(row, 'unit', 'no section has the rows', 'give the section they stand in its “rows”: their reason as units')
  for (const at of parts.units) {
    checkReason({ parts, report }, at, 'reason', at.entry.reason)
    at.entry.silent?.forEach(({ sentences, why }, i) => {
      checkReason({ parts, report }, at, `silent[${i}].why`, why)
      checkSpots(parts, at, `silent[${i}].sentences`, at.entry.id, sentences, report)
    })
    checkSpots(parts, at, 'on', at.entry.id, at.entry.on ?? [], report)
    if (!sections.has(at.entry.section))
      report(at, 'section', `no section ${at.entry.section}`, suggestion(at.entry.section, sections, 'the sections'))
    if (parts.proof && !parts.proof.entry.units[at.entry.id])
      report(
        at,
        'id',
        `${at.entry.id} is not in proof.json`,
        'use a unit of the report, or make the proof again: npm run data:prove -- FILE',
      )
  }
  const listed = new Set([
    ...parts.units.map(({ entry }) => entry.id),
    ...parts.activities.map(({ entry }) => entry.unit),
  ])
  for (const id of Object.keys(parts.proof?.entry.units ?? {})) {
    if (listed.has(id)) continue
    problems.push({
      file: parts.proof?.file ?? '',
      path: `units.${id}`,
      what: 'this unit is in no file of units or activities',
      mend: 'add it with its section, state and gist, or restore the file that had it',
    })
  }
}

function checkEvidence({ parts, report }: Checker, at: Sourced<unknown>, key: string, list: readonly Citation[]): void {
  list.forEach(({ unit, sentences }, i) => {
    checkSpots(parts, at, `${key}[${i}]`, unit, sentences, report)
  })
}

const unitsListed = new WeakMap<Parts, ReadonlySet<string>>()

/** The units that are listed; put together once, since every citation asks. */
function listedUnits(parts: Parts): ReadonlySet<string> {
  const known =
    unitsListed.get(parts) ?? new Set([...parts.units, ...parts.activities].map(({ entry }) => unitOf(entry)))
  unitsListed.set(parts, known)
  return known
}

/** The unit that an entry of units or activities is about. */
function unitOf(entry: { readonly id: string; readonly unit?: string }): string {
  return entry.unit ?? entry.id
}

function checkSpots(
  parts: Parts,
  at: Sourced<unknown>,
  key: string,
  unit: string,
  spots: readonly Spot[],
  report: Checker['report'],
): void {
  const units: Readonly<Record<string, { readonly sentences: readonly unknown[] }>> = parts.proof?.entry.units ?? {}
  if (!parts.proof) {
    // How many sentences a unit has only a proof knows; that there is such a unit its list says.
    const listed = listedUnits(parts)
    if (!listed.has(unit)) report(at, key, `there is no unit ${unit}`, suggestion(unit, listed, 'the units'))
    return
  }
  const count = units[unit]?.sentences.length
  if (count === undefined) {
    report(at, key, `there is no unit ${unit}`, suggestion(unit, new Set(Object.keys(units)), 'the proof'))
    return
  }
  for (const spot of spots) {
    if (typeof spot === 'number' && spot > count)
      report(at, key, `${unit} has ${count} sentences, not ${spot}`, `cite a sentence from 1 to ${count}`)
    if (typeof spot === 'string' && !unit.startsWith('a'))
      report(at, key, `${unit} is no annex row and has no cell ${spot}`, 'cite a sentence by its number')
  }
}

function checkClaim(checker: Checker, at: Sourced<Omit<Claim, 'reading'>>): void {
  const { parts, report } = checker
  const claim = at.entry
  const bothKnown = [
    checkId(checker, at, 'subject', claim.subject),
    checkId(checker, at, 'object', claim.object),
  ].every(Boolean)
  const predicates = parts.ontology?.entry.predicates ?? []
  const predicate = predicates.find(({ id }) => id === claim.predicate)
  if (!predicate && parts.ontology) {
    report(
      at,
      'predicate',
      `no predicate ${claim.predicate}`,
      suggestion(claim.predicate, new Set(predicates.map(({ id }) => id)), 'predicates in the ontology'),
    )
  }
  if (predicate && bothKnown) {
    for (const [end, id, kinds] of [
      ['subject', claim.subject, predicate.from],
      ['object', claim.object, predicate.to],
    ] as const) {
      const kind = kindOf(id)
      if (kind && !kinds.includes(kind))
        report(
          at,
          end,
          `“${claim.predicate}” does not take a ${kind} here`,
          `use a ${kinds.join(' or ')}, or another predicate`,
        )
    }
  }
  if (claim.role !== undefined && predicate && !predicate.roles?.includes(claim.role)) {
    report(
      at,
      'role',
      `“${claim.predicate}” has no role ${claim.role}`,
      `use one of ${predicate.roles?.join(', ') ?? 'no role'}`,
    )
  }
  if (claim.subject === claim.object)
    report(at, 'object', 'a claim may not tie a thing to itself', 'correct the subject or the object')
  const home = claim.id.slice('claim:'.length, claim.id.lastIndexOf('-'))
  if (!claim.evidence.some(({ unit }) => unit === home))
    report(at, 'id', `the id says ${home}, the evidence does not cite it`, 'name the claim after a unit it cites')
  checkEvidence(checker, at, 'evidence', claim.evidence)
  checkEvidence(checker, at, 'antecedents', claim.antecedents ?? [])
  checkEvidence(
    checker,
    at,
    'footnotes',
    (claim.footnotes ?? []).map((unit) => ({ unit, sentences: [1] })),
  )
  claim.attribution.forEach((id, i) => {
    if (id.includes(':')) checkId(checker, at, `attribution[${i}]`, id)
    else checkEvidence(checker, at, `attribution[${i}]`, [{ unit: id, sentences: [1] }])
  })
  claim.mechanisms?.forEach(({ id }, i) => void checkId(checker, at, `mechanisms[${i}]`, id))
  claim.places?.forEach(({ id, role }, i) => {
    checkId(checker, at, `places[${i}]`, id)
    const roles = parts.ontology?.entry.roles
    if (roles && !Object.hasOwn(roles, role))
      report(
        at,
        `places[${i}].role`,
        `no role ${role}`,
        suggestion(role, new Set(Object.keys(roles)), 'roles in the ontology'),
      )
  })
  checkHedge(checker, at)
  if (claim.cue === undefined)
    report(at, 'cue', 'no cue', 'give the printed words of the cited sentence that carry the relation')
  else if (predicate) {
    // A word from which the relation is only read serves a claim that says so.
    const read = claim.inferred?.parts.includes('cue') ? (predicate.readCues ?? []) : []
    checkCue(checker, at, 'cue', claim.cue, claim.predicate, 'its “cues”', [...predicate.cues, ...read])
  }
  checkLeaves(checker, at)
  claim.refersTo?.forEach((id, i) => {
    if (!claim.attribution.includes(id))
      report(at, `refersTo[${i}]`, `${id} is not in the attribution`, 'add it there, or remove it here')
  })
  claim.quantities?.forEach((quantity, i) => void checkQuantity(checker, at, i, quantity))
}

/** Accounts name what is there. */
function checkAccounts(checker: Checker): void {
  for (const at of checker.parts.modals) {
    const { of = [], clause } = at.entry
    for (const [i, id] of of.entries()) {
      const isKnown = checker.known.has(id) || checker.parts.claims.some(({ entry }) => entry.id === id)
      if (!isKnown) checker.report(at, `of[${i}]`, `${NO_SUCH_ID}${id}`, 'name a claim or recommendation')
    }
    if ((of.length === 0) === (clause === undefined))
      checker.report(at, 'of', 'a modal word is of claims, or of another clause', 'give one of “of” and “clause”')
  }
  for (const at of checker.parts.nameAccounts) {
    checkId(checker, at, 'id', at.entry.id)
    checkLeaving(checker, at, 'why', at.entry.why)
  }
}

/** A reason for leaving a word or name is one of the lexicon's. */
function checkLeaving({ parts, report }: Checker, at: Sourced<unknown>, key: string, why: string): void {
  const reasons = parts.ontology?.entry.lexicon.leaving
  if (reasons && !Object.hasOwn(reasons, why))
    report(
      at,
      key,
      `no reason ${why}`,
      suggestion(why, new Set(Object.keys(reasons)), 'lexicon.leaving in the ontology'),
    )
}

function checkLeaves(
  checker: Checker,
  at: Sourced<{ readonly leaves?: Readonly<Record<string, string>> | undefined }>,
): void {
  const words = new Set(checker.parts.ontology?.entry.lexicon.smallWords.map(({ word }) => word))
  for (const [word, why] of Object.entries(at.entry.leaves ?? {})) {
    checkLeaving(checker, at, `leaves.${word}`, why)
    if (checker.parts.ontology && !words.has(word))
      checker.report(at, `leaves.${word}`, `${word} is no small word of the lexicon`, 'remove it, or list the word')
  }
}

/** A cue is one of the words listed for what it has to show. */
function checkCue(
  { parts, report }: Checker,
  at: Sourced<unknown>,
  key: string,
  cue: string,
  of: string,
  list: string,
  cues: readonly string[],
): void {
  if (!parts.ontology || cues.includes(cue)) return
  const near = nearest(cue, cues)
  const some = `its ${cues.length}${near === undefined ? '' : `, such as ${near}`}`
  report(
    at,
    key,
    `“${of}” does not know the cue ${cue}`,
    `use one of ${cues.length > FEW_CUES ? some : cues.join(', ') || 'none'}, or list it in the ontology under ${list}${parts.proof ? ' and make the proof again' : ''}`,
  )
}

/** So many cues are read in one line; of more only the nearest is named. */
const FEW_CUES = 20

function checkHedge({ parts, report }: Checker, at: Sourced<Omit<Claim, 'reading'>>): void {
  const { certainty, hedge } = at.entry
  const printed = certainty === 'stated' ? [] : (parts.ontology?.entry.hedgeWords.certainties[certainty]?.printed ?? [])
  if (hedge !== null && certainty !== 'stated' && parts.ontology && !printed.includes(hedge))
    report(
      at,
      'hedge',
      `${hedge} does not stand for “${certainty}”`,
      `correct the certainty, or give one of ${printed.join(', ')}`,
    )
  if (hedge === null && certainty !== 'stated')
    report(
      at,
      'hedge',
      `“${certainty}” needs the word of the source that says so`,
      'give the hedge word as printed, or code the claim as stated',
    )
  if (hedge !== null && certainty === 'stated')
    report(
      at,
      'hedge',
      'a plain statement has no hedge',
      'set the hedge to null, or choose the certainty it stands for',
    )
}

/** Words between spaces and signs in small letters, and each Han letter by itself. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}’])+/gu) ?? []
}

function checkQuantity(
  { parts, report, known }: Checker,
  at: Sourced<Omit<Claim, 'reading'>>,
  i: number,
  quantity: Quantity,
): void {
  const key = `quantities[${i}]`
  const { low, high, bound, additive, notAdditiveBecause } = quantity
  for (const language of LANGUAGES) {
    const [brief, what] = [quantity.brief?.[language], quantity.what[language]]
    if (brief === undefined) continue
    const added = wordsIn(brief).filter((word) => !wordsIn(what).includes(word))
    if (added.length > 0 || brief.length >= what.length)
      report(
        at,
        `${key}.brief.${language}`,
        added.length > 0 ? `“${added.join(' ')}” does not stand in “${what}”` : `it is no shorter than “${what}”`,
        'use fewer of the words of “what”, or remove it',
      )
  }
  if (low === null && high === null)
    report(at, key, 'neither a lower nor an upper end is given', 'give at least one of low and high')
  if (low !== null && high !== null && low > high)
    report(at, key, `low ${low} is above high ${high}`, 'swap or correct them')
  if ((bound === 'at-least' || bound === 'more-than') && high !== null)
    report(at, `${key}.high`, `“${bound}” gives only a floor`, 'set high to null')
  if ((bound === 'up-to' || bound === 'nearly') && low !== null)
    report(at, `${key}.low`, `“${bound}” gives only a ceiling`, 'set low to null')
  if (quantity.estimator !== undefined && !known.has(quantity.estimator))
    report(
      at,
      `${key}.estimator`,
      `${NO_SUCH_ID}${quantity.estimator}`,
      suggestion(quantity.estimator, known, 'a file of its kind'),
    )
  const whole = quantity.of?.claim
  if (whole !== undefined && !parts.claims.some(({ entry }) => entry.id === whole && entry.quantities?.length))
    report(at, `${key}.of`, `${whole} is no claim with a figure`, 'name the claim that gives the whole')
  const reasons = parts.ontology?.entry.notAdditive ?? {}
  if (additive === (notAdditiveBecause !== undefined))
    report(
      at,
      `${key}.notAdditiveBecause`,
      additive ? 'a figure that may be added needs no reason' : 'a figure that may not be added needs a reason',
      additive ? 'remove the reason' : `give one of ${Object.keys(reasons).join(', ')}`,
    )
  if (notAdditiveBecause !== undefined && parts.ontology && !Object.hasOwn(reasons, notAdditiveBecause))
    report(
      at,
      `${key}.notAdditiveBecause`,
      `no reason ${notAdditiveBecause}`,
      suggestion(notAdditiveBecause, new Set(Object.keys(reasons)), 'notAdditive in the ontology'),
    )
}

function checkActivity(checker: Checker, at: Sourced<Parts['activities'][number]['entry']>): void {
  const { parts, report } = checker
  const activity = at.entry
  if (activity.id !== `activity:${activity.unit}`)
    report(at, 'id', `${activity.id} does not belong to ${activity.unit}`, `write activity:${activity.unit}`)
  const lists = {
    leads: [activity.leads, ['body']],
    partners: [activity.partners, ['organisation', 'body', 'actor']],
    places: [activity.places, ['place']],
    venues: [activity.venues ?? [], ['place']],
    actors: [activity.actors ?? [], ['actor']],
    crimes: [activity.crimes, ['crime']],
    groups: [activity.groups, ['group']],
    instruments: [activity.instruments ?? [], ['instrument']],
    documents: [activity.documents ?? [], ['document']],
  } as const
  for (const [key, [list, kinds]] of Object.entries(lists)) {
    list.forEach(({ id, at: spots }, i) => {
      const kind = kindOf(id)
      if (checkId(checker, at, `${key}[${i}].id`, id) && kind && !(kinds as readonly string[]).includes(kind)) {
        report(at, `${key}[${i}].id`, `${id} is a ${kind}`, `list only ${kinds.join(' and ')} here`)
      }
      checkSpots(parts, at, `${key}[${i}].at`, activity.unit, spots, report)
    })
  }
  const cues = parts.ontology?.entry.lexicon.roleCues ?? {}
  for (const key of ['leads', 'partners'] as const)
    activity[key].forEach(({ role, cue = '' }, i) => {
      checkCue(checker, at, `${key}[${i}].cue`, cue, role, 'lexicon.roleCues', cues[role] ?? [])
    })
  checkSpots(parts, at, 'on', activity.unit, activity.on ?? [], report)
}
