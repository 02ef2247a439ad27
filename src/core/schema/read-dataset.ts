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
import { checkReferences, MISSING } from './check-references.ts'
import { NO_SUCH_ID } from './checker.ts'
import { inItsLanguages } from './one-language.ts'
import type { Parts, Sourced } from './parts.ts'
import type { Problem } from './problem.ts'
import { jsonProblem, shapeProblem } from './shape-problem.ts'
import { FILE_SHAPES, type FileContent, type FileKind } from './shapes.ts'

/** A file as it was read: its path under the data folder, and its text. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** The dataset, or what is wrong with the files. */
export type ReadResult =
  | (Checkable & { readonly problems: readonly [] })
  | {
      readonly dataset: undefined
      readonly proof: undefined
      readonly problems: readonly Problem[]
      /** What could be read all the same, where every file has its shape: further checks can tell their faults too. */
      readonly partial: Checkable | undefined
    }

/**
 * Reads all data files of one report. A file's kind is its own name, or the name of the folder it lies in
 * (`claims/ii-a-links.json` holds claims). Shapes are checked first, then ids, references and rules across files.
 */
export function readDataset(files: readonly DataFile[]): ReadResult {
  const { parts, problems } = readParts(files)
  const hasShape = problems.length === 0
  problems.push(...withoutSequels(checkReferences(parts), files, problems))
  const checkable = hasShape ? checkableOf(parts) : undefined
  if (problems.length > 0 || checkable === undefined)
    return { dataset: undefined, proof: undefined, problems, partial: checkable }
  return { ...checkable, problems: [] }
}

/** Reads a report that brings no proof: a report, its words and its lists are all that is asked for. */
export function readUnproved(
  files: readonly DataFile[],
):
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: undefined; readonly problems: Problem[] } {
  const { parts, problems } = readParts(files)
  problems.push(...withoutSequels(checkReferences(parts, ['report', 'ontology']), files, problems))
  const { dataset, accounts, briefings } = datasetOf(parts)
  return problems.length > 0 || dataset === undefined
    ? { pack: undefined, problems }
    : { pack: { dataset, accounts, ...(briefings.length > 0 && { briefings }) }, problems: [] }
}

/** A file without its shape, and an id in it, are missing only until that file is mended: to say so would mislead. */
function withoutSequels(found: readonly Problem[], files: readonly DataFile[], shapes: readonly Problem[]): Problem[] {
  const unread = new Set(
    files
      .filter(({ path }) => shapes.some(({ file }) => file === path))
      .flatMap(({ text }) => [...text.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id]) => `${NO_SUCH_ID}${id}`)),
  )
  return found.filter(({ file, what }) => !unread.has(what) && !(what === MISSING && isAmong(file, shapes)))
}

/** Whether a file that had to be there is, and is listed with faults of its own. */
function isAmong(file: string, shapes: readonly Problem[]): boolean {
  return shapes.some((shape) => shape.file === file || shape.file.endsWith(`/${file}`))
}

function readParts(files: readonly DataFile[]): { readonly parts: Parts; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const read = inItsLanguages(files).flatMap((file) => {
    const content = readFile(file, problems)
    return content === undefined ? [] : [content]
  })
  return { parts: collect(read), problems }
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
}

/** Kinds of which a report has one file, and those that it may have in a folder of many. */
const SINGLE: readonly FileKind[] = ['report', 'sections', 'guide', 'proof']
const FOLDERS = (Object.keys(FILE_SHAPES) as FileKind[]).filter(
  (kind) => !['ontology', 'terms', ...SINGLE].includes(kind),
)

function readFile({ path, text }: DataFile, problems: Problem[]): ReadFile | undefined {
  const kind = kindOfFile(path)
  if (kind === undefined) {
    problems.push({
      file: path,
      path: '(file)',
      what: 'nothing knows what this file holds',
      mend: `name it ${SINGLE.map((one) => `${one}.json`).join(', ')}, or put it into one of the folders ${FOLDERS.join(', ')}`,
    })
    return undefined
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    problems.push(jsonProblem(path, text, error))
    return undefined
  }
  const result = v.safeParse(FILE_SHAPES[kind], content)
  if (!result.success) {
    for (const issue of result.issues) problems.push(shapeProblem(path, content, issue))
    return undefined
  }
  return { kind, path, content: result.output }
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
    return file && { file: file.path, path: '(file)', entry: file.content as FileContent<Kind> }
  }
  const many = <Entry>(kind: FileKind, key: string = kind): Sourced<Entry>[] =>
    files
      .filter((file) => file.kind === kind)
      .flatMap(({ path, content }) =>
        ((content as Record<string, readonly Entry[]>)[key] ?? []).map((entry, i) => ({
          file: path,
          path: `${key}[${i}]`,
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
