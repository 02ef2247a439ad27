// Unknown files -> a dataset, or every problem in them at once.

import * as v from 'valibot'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { compareUnits } from '../model/ids.ts'
import { checkReferences } from './check-references.ts'
import type { Parts, Sourced } from './parts.ts'
import type { Problem } from './problem.ts'
import { FILE_SHAPES, type FileContent, type FileKind } from './shapes.ts'

/** A file as it was read: its path under the data folder, and its text. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** The dataset, or what is wrong with the files. */
export type ReadResult =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] }

/**
 * Reads all data files of one report. A file's kind is its own name, or the name of the folder it lies in
 * (`claims/ii-a-links.json` holds claims). Shapes are checked first, then ids, references and rules across files.
 */
export function readDataset(files: readonly DataFile[]): ReadResult {
  const problems: Problem[] = []
  const read = files.flatMap((file) => {
    const content = readFile(file, problems)
    return content === undefined ? [] : [content]
  })
  const parts = collect(read)
  problems.push(...checkReferences(parts))
  if (problems.length > 0 || !parts.report || !parts.ontology) return { dataset: undefined, problems }
  return { dataset: assemble(parts, parts.report.entry, parts.ontology.entry), problems: [] }
}

interface ReadFile {
  readonly kind: FileKind
  readonly path: string
  readonly content: unknown
}

function readFile({ path, text }: DataFile, problems: Problem[]): ReadFile | undefined {
  const kind = kindOfFile(path)
  if (kind === undefined) {
    problems.push({
      file: path,
      path: '(file)',
      what: 'nothing knows what this file holds',
      mend: `put it into one of the folders claims, activities, entities, units, recommendations, or name it one of ${Object.keys(FILE_SHAPES).join(', ')}`,
    })
    return undefined
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    problems.push({
      file: path,
      path: '(file)',
      what: `not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      mend: 'mend the JSON at that position; a comma or quote is often missing just before it',
    })
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

function shapeProblem(file: string, content: unknown, issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map(({ key }) => key) ?? []
  const id = idAt(content, keys)
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  const found = issue.received === 'undefined' ? 'nothing' : issue.received
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      file,
      path: where(path, id),
      what: 'this key has no meaning here',
      mend: 'remove it, or correct its spelling',
    }
  }
  if (issue.type === 'regex') {
    return {
      file,
      path: where(path, id),
      what: `${found} does not have the form expected here`,
      mend: `write it as ${String(issue.requirement)}`,
    }
  }
  return {
    file,
    path: where(path || '(file)', id),
    what: `expected ${issue.expected ?? 'something else'}, found ${found}`,
    mend: found === 'nothing' ? 'add it' : `give ${issue.expected ?? 'what the schema asks for'}`,
  }
}

/** The id of the entry a path runs through, to name it beside its number. */
function idAt(content: unknown, keys: readonly unknown[]): string | undefined {
  let value: unknown = content
  let id: string | undefined
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key as PropertyKey) : undefined
    const own = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
    if (typeof own === 'string') id ??= own
  }
  return id
}

function where(path: string, id: string | undefined): string {
  return id === undefined ? path : `${path} (${id})`
}

function collect(files: readonly ReadFile[]): Parts {
  const one = <Kind extends FileKind>(kind: Kind): Sourced<FileContent<Kind>> | undefined => {
    const file = files.find((candidate) => candidate.kind === kind)
    return file && { file: file.path, path: '(file)', entry: file.content as FileContent<Kind> }
  }
  const many = <Entry>(kind: FileKind): Sourced<Entry>[] =>
    files
      .filter((file) => file.kind === kind)
      .flatMap(({ path, content }) =>
        ((content as Record<string, readonly Entry[]>)[kind] ?? []).map((entry, i) => ({
          file: path,
          path: `${kind}[${i}]`,
          entry,
        })),
      )
  return {
    report: one('report'),
    ontology: one('ontology'),
    index: one('text-index')?.entry.units ?? {},
    sections: many('sections'),
    units: many('units'),
    entities: many('entities'),
    claims: many('claims'),
    activities: many('activities'),
    recommendations: many('recommendations'),
  }
}

function assemble(parts: Parts, report: FileContent<'report'>, ontology: FileContent<'ontology'>): Dataset {
  const entries = <Entry>(list: readonly Sourced<Entry>[]) => list.map(({ entry }) => entry)
  const activities = entries(parts.activities).sort((a, b) => compareUnits(a.unit, b.unit))
  const rows = activities.map(({ unit, title }) => ({
    id: unit,
    section: 'annex',
    state: 'modelled' as const,
    gist: title,
  }))
  const units = [...entries(parts.units), ...rows]
    .sort((a, b) => compareUnits(a.id, b.id))
    .map((unit) => ({
      ...unit,
      lengths: parts.index[unit.id]?.lengths ?? [],
      mentions: parts.index[unit.id]?.mentions ?? [],
    }))
  const { $schema: _report, ...info } = report
  const { $schema: _ontology, ...terms } = ontology
  return {
    report: info,
    ontology: terms as Dataset['ontology'],
    sections: entries(parts.sections),
    units,
    entities: entries(parts.entities),
    claims: entries(parts.claims).sort(
      (a, b) => compareUnits(unitOf(a), unitOf(b)) || runningNumber(a) - runningNumber(b),
    ),
    activities,
    recommendations: entries(parts.recommendations),
  }
}

function unitOf({ id }: Claim): string {
  return id.slice('claim:'.length, id.lastIndexOf('-'))
}

function runningNumber({ id }: Claim): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}
