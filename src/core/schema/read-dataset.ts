// Unknown files -> a dataset, or every problem in them at once.

import * as v from 'valibot'
import type { Accounts } from '../model/accounts.ts'
import type { Activity } from '../model/activity.ts'
import { type Briefing, sceneKey } from '../model/briefing.ts'
import type { Checkable } from '../model/checkable.ts'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { NO_GUIDE } from '../model/guide.ts'
import { compareUnits, type EntityId, kindOf, type UnitId } from '../model/ids.ts'
import type { Pack } from '../model/pack.ts'
import type { Proof, UnitProof } from '../model/proof.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Terms } from '../model/terms.ts'
import { bare } from './bare.ts'
import { checkReferences } from './check-references.ts'
import { inItsLanguages } from './one-language.ts'
import type { Parts, Sourced } from './parts.ts'
import type { Problem } from './problem.ts'
import { type Unread, withoutSequels } from './sequels.ts'
import { contentOf, shapeProblem } from './shape-problem.ts'
import { FILE_SHAPES, type FileContent, type FileKind } from './shapes.ts'
import { keysTwice, oddTexts } from './text-problems.ts'

/** A file as it was read: its path under the data folder, and its text; or why it could not be read, with what can be told of it. */
export interface DataFile {
  readonly path: string
  readonly text: string
  readonly unread?: Problem | undefined
}

/** The dataset, or what is wrong with the files. */
export type ReadResult =
  | (Checkable & { readonly problems: readonly [] })
  | {
      readonly dataset: undefined
      readonly proof: undefined
      readonly problems: readonly Problem[]
      /** What could be read all the same: further checks can tell their faults too. */
      readonly partial: Checkable | undefined
      /** Nothing is left out of it: what is not in it is nowhere. */
      readonly isWhole: boolean
    }

/**
 * Reads all data files of one report. A file's kind is its own name, or the name of the folder it lies in
 * (`claims/ii-a-links.json` holds claims). Shapes are checked first, then ids, references and rules across files.
 */
export function readDataset(files: readonly DataFile[]): ReadResult {
  const { parts, problems: shapes, others, unread } = readParts(files)
  const problems = [...shapes, ...others, ...withoutSequels(checkReferences(parts), unread)]
  const checkable = checkableOf(parts)
  if (problems.length > 0 || checkable === undefined)
    return { dataset: undefined, proof: undefined, problems, partial: checkable, isWhole: shapes.length === 0 }
  return { ...checkable, problems: [] }
}

/** Reads a report that brings no proof: a report, its words and its lists are all that is asked for. */
export function readUnproved(
  files: readonly DataFile[],
):
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: undefined; readonly problems: Problem[] } {
  const { parts, problems: shapes, others, unread } = readParts(files)
  const found = checkReferences(parts, ['report', 'ontology'])
  const problems = [...shapes, ...others, ...withoutSequels(found, unread)]
  const { dataset, accounts, briefings } = datasetOf(parts)
  return problems.length > 0 || dataset === undefined
    ? { pack: undefined, problems }
    : { pack: { dataset, accounts, ...(briefings.length > 0 && { briefings }) }, problems: [] }
}

/** What the files hold; which of it has not its shape; and what else is wrong with a file that is read all the same. */
function readParts(files: readonly DataFile[]): {
  readonly parts: Parts
  readonly problems: readonly Problem[]
  readonly others: readonly Problem[]
  readonly unread: readonly Unread[]
} {
  const problems: Problem[] = []
  const others: Problem[] = []
  const sound = files.filter(({ path, text, unread }) => {
    const { content, problem } = unread ? { content: undefined, problem: unread } : contentOf(path, text)
    if (problem) problems.push(problem)
    else if (kindOfFile(path) === undefined) others.push(unknownFile(path))
    else others.push(...keysTwice(path, text), ...oddTexts(path, content))
    return problem === undefined && kindOfFile(path) !== undefined
  })
  const read = inItsLanguages(sound).flatMap((file) => readFile(file, problems) ?? [])
  others.push(...secondFiles(read))
  const faulty = new Set(problems.map(({ file }) => file))
  const unread = files
    .filter(({ path }) => faulty.has(path))
    .map(({ path, text }) => ({ path, text, kind: kindOfFile(path), isWhole: !read.some((one) => one.path === path) }))
  return { parts: collect(read), problems, others, unread }
}

function checkableOf(parts: Parts): Checkable | undefined {
  const { proof, terms, dataset, accounts, briefings } = datasetOf(parts)
  return (
    dataset &&
    proof &&
    terms && {
      dataset,
      proof,
      terms,
      accounts,
      ...(briefings.length > 0 && { briefings }),
      where: whereOf(parts),
    }
  )
}

/** What the parts make together, once they are known to be sound. Only a report and its words are asked for. */
export function datasetOf(parts: Parts): {
  readonly dataset: Dataset | undefined
  readonly proof: Proof | undefined
  readonly terms: Terms | undefined
  readonly accounts: Accounts
  readonly briefings: readonly Briefing[]
} {
  const { $schema: _, ...proof } = parts.proof?.entry ?? { $schema: '', sha256: '', units: {} }
  const { $schema: __, ...terms } = parts.terms?.entry ?? { $schema: '' }
  return {
    dataset: parts.report && parts.ontology && assemble(parts, parts.report.entry, parts.ontology.entry, proof),
    proof: parts.proof && proof,
    terms: parts.terms && (terms as Terms),
    accounts: {
      modals: parts.modals.map(({ entry }) => entry),
      names: parts.nameAccounts.map(({ entry }) => entry),
    },
    briefings: parts.briefings.map(({ entry }) => entry),
  }
}

/** Finds the file and path of an entry by its id; an account is known by its sentence and word. */
function whereOf(parts: Parts): Checkable['where'] {
  const known = new Map<string, Pick<Problem, 'file' | 'path'>>()
  const put = (id: string, { file, path }: Sourced<unknown>) => known.set(id, { file, path: `${path} (${id})` })
  for (const list of [parts.units, parts.entities, parts.claims, parts.activities, parts.recommendations])
    for (const at of list) put(at.entry.id, at)
  for (const at of parts.activities) put(at.entry.unit, at)
  for (const at of parts.briefings)
    at.entry.scenes.forEach(
      (scene, i) => void put(sceneKey(at.entry, scene), { ...at, path: `${at.path}.scenes[${i}]` }),
    )
  for (const at of parts.modals) put(`${at.entry.at} ${at.entry.word}`, at)
  for (const at of parts.nameAccounts) put(`${at.entry.at} ${at.entry.id}`, at)
  return (id) => known.get(id) ?? { file: 'accounts', path: id }
}

interface ReadFile {
  readonly kind: FileKind
  readonly path: string
  readonly content: unknown
  /** Of lists from which entries without their shape were left out: which place each of the others has in the file. */
  readonly places?: ReadonlyMap<string, readonly number[]> | undefined
}

/** Kinds of which a report has one file, and those that it may have in a folder of many. */
const SINGLE: readonly FileKind[] = ['report', 'sections', 'guide', 'proof']
const SHARED: readonly FileKind[] = ['ontology', 'terms']
const FOLDERS = (Object.keys(FILE_SHAPES) as FileKind[]).filter((kind) => ![...SHARED, ...SINGLE].includes(kind))

function unknownFile(file: string): Problem {
  return {
    file,
    path: '(file)',
    what: 'nothing knows what this file holds',
    mend: `name it ${SINGLE.map((one) => `${one}.json`).join(', ')}, or put it into one of the folders ${FOLDERS.join(', ')}`,
  }
}

/** Files of which there is one already: nothing in them would be read, and nobody would know. */
function secondFiles(files: readonly ReadFile[]): Problem[] {
  return files.flatMap(({ kind, path }) => {
    const first = files.find((one) => one.kind === kind)?.path ?? path
    if (first === path || FOLDERS.includes(kind)) return []
    const what = `there is ${first} already, and of its kind one is read`
    return [{ file: path, path: '(file)', what, mend: 'remove one of the two' }]
  })
}

/** What a sound JSON file holds; of a list with faults in some of its entries, the others. */
function readFile({ path, text }: DataFile, problems: Problem[]): ReadFile | undefined {
  const kind = kindOfFile(path)
  if (kind === undefined) return undefined
  const content: unknown = JSON.parse(text)
  const read = v.safeParse(FILE_SHAPES[kind], content)
  if (read.success) return { kind, path, content: read.output }
  for (const issue of read.issues) problems.push(shapeProblem(path, content, issue))
  const rest = FOLDERS.includes(kind) ? withoutFaulty(content, read.issues) : undefined
  const again = rest && v.safeParse(FILE_SHAPES[kind], rest.content)
  return again?.success ? { kind, path, content: again.output, places: rest?.places } : undefined
}

/** A content without the entries of its lists in which faults were found; nothing where others were found. */
function withoutFaulty(
  content: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): { readonly content: object; readonly places: ReadonlyMap<string, readonly number[]> } | undefined {
  const faulty = new Set<string>()
  for (const { path } of issues) {
    const [list, at] = path?.map(({ key }) => key) ?? []
    if (typeof list !== 'string' || typeof at !== 'number') return undefined
    faulty.add(`${list} ${at}`)
  }
  const places = new Map<string, number[]>()
  const rest = Object.entries(content as object).map(([list, entries]): readonly [string, unknown] => {
    if (!Array.isArray(entries)) return [list, entries]
    const kept = [...entries.keys()].filter((at) => !faulty.has(`${list} ${at}`))
    places.set(list, kept)
    return [list, kept.map((at) => entries[at])]
  })
  return { content: Object.fromEntries(rest), places }
}

function kindOfFile(path: string): FileKind | undefined {
  const steps = path.replace(/\.json$/, '').split('/')
  return [steps.at(-1), steps.at(-2)].find(
    (step): step is FileKind => step !== undefined && Object.hasOwn(FILE_SHAPES, step),
  )
}

function collect(files: readonly ReadFile[]): Parts {
  const one = <Kind extends FileKind>(kind: Kind): Sourced<FileContent<Kind>> | undefined => {
    const file = files.find((candidate) => candidate.kind === kind)
    return file && { file: file.path, path: '(file)', entry: bare(file.content as FileContent<Kind>) }
  }
  const many = <Entry>(kind: FileKind, key: string = kind): Sourced<Entry>[] =>
    files
      .filter((file) => file.kind === kind)
      .flatMap(({ path, content, places }) =>
        ((content as Record<string, readonly Entry[]>)[key] ?? []).map((entry, i) => ({
          file: path,
          path: `${key}[${places?.get(key)?.[i] ?? i}]`,
          entry,
        })),
      )
  return {
    report: one('report'),
    ontology: one('ontology'),
    guide: one('guide'),
    proof: one('proof'),
    sections: many('sections'),
    units: many('units'),
    entities: many('entities'),
    claims: many('claims'),
    activities: many('activities'),
    recommendations: many('recommendations'),
    briefings: many('briefings'),
    terms: one('terms'),
    modals: many('accounts', 'modals'),
    nameAccounts: many('accounts', 'names'),
    codedRows: many('codings', 'activities'),
    codedRequests: many('codings', 'recommendations'),
  }
}

function assemble(
  parts: Parts,
  report: FileContent<'report'>,
  ontology: FileContent<'ontology'>,
  proof: Proof,
): Dataset {
  const entries = <Entry>(list: readonly Sourced<Entry>[]) => list.map(({ entry }) => entry)
  const activities = entries(parts.activities).sort((a, b) => compareUnits(a.unit, b.unit))
  const home = entries(parts.sections).find(({ rows }) => rows !== undefined)
  const rows = activities.map(({ unit, title, silent = [] }) => ({
    id: unit,
    section: home?.id ?? '',
    state: 'modelled' as const,
    reason: home?.rows ?? '',
    silent,
    gist: title,
    on: ['title' as const],
  }))
  const claims = entries(parts.claims)
    .map((claim): Claim => ({ ...claim, reading: claim.inferred ? 'inferred' : 'explicit' }))
    .sort((a, b) => compareUnits(unitOf(a), unitOf(b)) || runningNumber(a) - runningNumber(b))
  const recommendations = entries(parts.recommendations).sort((a, b) => compareRecommendations(a.id, b.id))
  const loose = new Set(entries(parts.entities).flatMap(({ id, generic }) => (generic ? [id] : [])))
  const spokenOf = thingsByUnit(claims, activities, recommendations)
  const units = [...entries(parts.units), ...rows]
    .sort((a, b) => compareUnits(a.id, b.id))
    .map((unit) => ({
      ...unit,
      silent: unit.silent ?? [],
      lengths: proof.units[unit.id]?.sentences.map(({ length }) => length) ?? [],
      mentions: mentionsOf(proof.units[unit.id], spokenOf.get(unit.id) ?? new Set(), loose),
    }))
  const { $schema: _report, ...info } = report
  const { $schema: _ontology, ...terms } = ontology
  const { $schema: _guide, ...guide } = parts.guide?.entry ?? { ...NO_GUIDE, $schema: '' }
  return {
    report: info,
    guide: guide as Dataset['guide'],
    ontology: terms as Dataset['ontology'],
    sections: entries(parts.sections),
    units,
    entities: entries(parts.entities),
    claims,
    activities,
    recommendations,
  }
}

/** What claims, rows and recommendations speak of, unit by unit. */
function thingsByUnit(
  claims: readonly Claim[],
  activities: readonly Activity[],
  recommendations: readonly Recommendation[],
): ReadonlyMap<UnitId, ReadonlySet<EntityId>> {
  const things = new Map<UnitId, Set<EntityId>>()
  const put = (unit: UnitId, ids: readonly EntityId[]) => {
    const set = things.get(unit) ?? new Set()
    for (const id of ids) set.add(id)
    things.set(unit, set)
  }
  for (const { evidence, subject, object } of claims) for (const { unit } of evidence) put(unit, [subject, object])
  for (const { evidence, concerns } of recommendations) for (const { unit } of evidence) put(unit, concerns)
  for (const { unit, crimes } of activities)
    put(
      unit,
      crimes.map(({ id }) => id),
    )
  return things
}

/** Proper names wherever they stand; descriptive forms such as 武器 or 邻国 only where the coding ties them. */
function mentionsOf(
  unit: UnitProof | undefined,
  spokenOf: ReadonlySet<EntityId>,
  loose: ReadonlySet<EntityId>,
): EntityId[] {
  // Without a proof nothing is known of what a sentence prints, only of what is said of it.
  if (unit === undefined) return [...spokenOf]
  const texts = [...Object.values(unit.cells ?? {}), ...unit.sentences]
  const inOrder = texts.flatMap(({ names }) =>
    Object.entries(names)
      .sort(([, [[a] = [0]]], [, [[b] = [0]]]) => a - b)
      .map(([id]) => id),
  )
  const isDescribed = (id: EntityId) =>
    loose.has(id) || ['crime', 'actor', 'mechanism', 'stake'].includes(kindOf(id) ?? '')
  return [...new Set(inOrder.filter((id) => !isDescribed(id) || spokenOf.has(id)))]
}

function compareRecommendations(a: EntityId, b: EntityId): number {
  const [unitA = '', numberA] = a.slice('rec:'.length).split('-')
  const [unitB = '', numberB] = b.slice('rec:'.length).split('-')
  return compareUnits(unitA, unitB) || Number(numberA) - Number(numberB)
}

function unitOf({ id }: Claim): string {
  return id.slice('claim:'.length, id.lastIndexOf('-'))
}

function runningNumber({ id }: Claim): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}
