// A published file, from whoever -> the report in it, or why it cannot be opened. The inverse of `publish`.

import * as v from 'valibot'
import type { Pack } from '../model/pack.ts'
import { bare } from './bare.ts'
import { canonical } from './canonical.ts'
import { checkReferences } from './check-references.ts'
import { codedActivity, codedClaim, codedEntity } from './coded.ts'
import { PACK_FORMAT, PACK_SHAPE, type Published } from './pack-shape.ts'
import type { Parts, Sourced } from './parts.ts'
import { inBrief, type Problem } from './problem.ts'
import { datasetOf } from './read-dataset.ts'
import { shapeProblem } from './shape-problem.ts'
import type { FileContent } from './shapes.ts'

/**
 * Why a pack cannot be opened: it ends too early or is no JSON at all; it was written in a later form; something in it is
 * not as it should be; or it was changed after it was published.
 */
export type PackTrouble = 'cut' | 'format' | 'shape' | 'changed'

/** A report, or why there is none, with every fault. */
export type ReadPack =
  | { readonly pack: Pack; readonly trouble: undefined }
  | { readonly pack: undefined; readonly trouble: PackTrouble; readonly problems: readonly Problem[] }

/** Reads a published report. `file` names it in what is said of its faults; `hash` is that of `publish`. Never throws. */
export function readPack(text: string, file: string, hash: (text: string) => string): ReadPack {
  const fail = (trouble: PackTrouble, ...problems: readonly Problem[]): ReadPack => ({
    pack: undefined,
    trouble,
    problems: problems.map(inBrief),
  })
  const at = (path: string, what: string, mend: string) => ({ file, path, what, mend })
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const what = `not valid JSON: ${error instanceof Error ? error.message : String(error)}`
    return fail('cut', at('(file)', what, 'fetch the whole file again'))
  }
  const format = typeof content === 'object' && content !== null ? Reflect.get(content, 'format') : undefined
  if (typeof format === 'number' && format !== PACK_FORMAT)
    return fail('format', at('format', `form ${format}, and form ${PACK_FORMAT} is read`, 'publish the report again'))
  const read = v.safeParse(PACK_SHAPE, content)
  if (!read.success) return fail('shape', ...read.issues.map((issue) => shapeProblem(file, content, issue)))
  const { $schema: _schema, format: _format, version, ...rest } = content as Published
  if (!isHashOf(version, rest, hash))
    return fail('changed', at('version', 'the content is not what was published', 'publish the report again'))
  const parts = partsOf(read.output, file)
  const problems = checkReferences(parts, ['report', 'ontology'])
  const { dataset, proof, terms, accounts, briefings } = datasetOf(parts)
  if (problems.length > 0 || dataset === undefined) return fail('shape', ...problems)
  const { orders } = read.output
  return {
    pack: {
      dataset,
      accounts,
      ...(briefings.length > 0 && { briefings }),
      ...(terms && { terms }),
      ...(proof && { proof }),
      ...(orders && { orders }),
    },
    trouble: undefined,
  }
}

/** Whether a content has that hash; one that is nested deeper than calls can be was never published. */
export function isHashOf(version: string, content: object, hash: (text: string) => string): boolean {
  try {
    return hash(canonical(content)) === version
  } catch {
    return false
  }
}

/** What was written into the data folder, without all that publishing adds to it. */
function partsOf(read: Published, file: string): Parts {
  const one = <Content extends object>(key: string, content: Content): Sourced<Content & { $schema: string }> => ({
    file,
    path: key,
    entry: bare({ ...content, $schema: read.$schema }),
  })
  const many = <Entry, Own>(key: string, list: readonly Entry[], own: (entry: Entry) => Own): Sourced<Own>[] =>
    list.map((entry, i) => ({ file, path: `${key}[${i}]`, entry: own(entry) }))
  const asIs = <Entry>(entry: Entry) => entry
  return {
    report: one('report', read.report),
    ontology: one('ontology', read.ontology) as Sourced<FileContent<'ontology'>>,
    guide: one('guide', read.guide),
    proof: read.proof && one('proof', read.proof),
    terms: read.terms && one('terms', read.terms),
    sections: many('sections', read.sections, asIs),
    // Rows of an annex are made from their activities.
    units: many('units', read.units, asIs).flatMap((at) =>
      at.entry.kind === 'activity' ? [] : [{ ...at, entry: unitOf(at.entry) }],
    ),
    entities: many('entities', read.entities, codedEntity),
    claims: many('claims', read.claims, ({ reading: _reading, ...claim }) => codedClaim(claim)),
    activities: many('activities', read.activities, codedActivity),
    recommendations: many('recommendations', read.recommendations, asIs),
    modals: many('modals', read.modals, asIs),
    nameAccounts: many('names', read.names, asIs),
    briefings: many('briefings', read.briefings ?? [], asIs),
    codedRows: [],
    codedRequests: [],
  }
}

function unitOf(unit: Published['units'][number]): Parts['units'][number]['entry'] {
  const {
    kind: _kind,
    number: _number,
    why: _why,
    sha256: _sha,
    sentences: _sentences,
    mentions: _named,
    ...own
  } = unit
  return { ...own, silent: own.silent ?? [] }
}
