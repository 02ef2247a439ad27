// The checked and proved dataset of a folder, or all its faults in words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { agreementByKind, compareCodings } from '../core/evidence/agreement.ts'
import { checkAll, checkSome } from '../core/evidence/check-all.ts'
import { pageData } from '../core/export/page-data.ts'
import { buildGraph } from '../core/graph/graph.ts'
import { orderAll } from '../core/layout/lens-order.ts'
import type { Checkable } from '../core/model/checkable.ts'
import type { Dataset } from '../core/model/dataset.ts'
import type { Pack } from '../core/model/pack.ts'
import { inBrief, type Problem } from '../core/schema/problem.ts'
import { type DataFile, type ReadResult, readDataset, readUnproved } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { Faulty } from './faulty.ts'
import { listReports, readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** The dataset with its proof, terms and accounts, or the faults of its files: in a text, and one by one. */
export type ReadAtlas =
  | { readonly read: Checkable; readonly faults: ''; readonly problems: readonly [] }
  | { readonly read: undefined; readonly faults: string; readonly problems: readonly Problem[] }

/** What was read last, by the text of its files: a build asks for the same many times. */
const kept = new Map<string, ReadAtlas>()

/** Reads a report of a data folder, the first where none is named, checks every rule and proves every claim. */
export function readAtlas(dataDir: string, report?: string): ReadAtlas {
  const files = filesOf(dataDir, report)
  if (files instanceof Faulty) return unread(files)
  const key = sha256(JSON.stringify(files))
  const known = kept.get(key) ?? proved(files)
  kept.set(key, known)
  return known
}

function unread({ message, problems }: Faulty): ReadAtlas {
  return { read: undefined, faults: message, problems }
}

function proved(files: readonly DataFile[]): ReadAtlas {
  const read = readDataset(files)
  const problems = allProblems(read)
  return problems.length > 0 || read.dataset === undefined
    ? unread(new Faulty(problems))
    : { read, faults: '', problems: [] }
}

/** Every fault of what was read, those of its proof too, as far as these can be told. */
export function allProblems(read: ReadResult): Problem[] {
  const [checkable, check] =
    read.dataset === undefined ? [read.partial, read.isWhole ? checkAll : checkSome] : [read, checkAll]
  if (checkable === undefined) return read.problems.map(inBrief)
  const faults = check(checkable, sha256)
  return [...read.problems, ...faults.map(({ id, what, mend }) => ({ ...checkable.where(id), what, mend }))].map(
    inBrief,
  )
}

/** All files of a report, or why they cannot be read. */
function filesOf(dataDir: string, named?: string): DataFile[] | Faulty {
  try {
    const report = named ?? listReports(dataDir)[0] ?? ''
    const files = readDataFiles(dataDir, report)
    return files.some(({ path }) => path.startsWith(`${report}/`)) ? files : new Faulty([noFolder(report)])
  } catch (error) {
    if (error instanceof Faulty) return error
    throw error
  }
}

function noFolder(report: string): Problem {
  return {
    file: 'index.json',
    path: 'reports',
    what: `there is no folder ${report} with files`,
    mend: 'make it with report.json, sections.json, units, entities and claims, or take its name out of the list',
  }
}

/** A report with all that belongs to it, proved where there is a proof; its rows in the order of the page. */
export function readReport(dataDir: string, report: string): Pack {
  const files = filesOf(dataDir, report)
  if (files instanceof Faulty) throw files
  if (!files.some(({ path }) => path === `${report}/proof.json`)) return ordered(unproved(files))
  const { read, problems } = readAtlas(dataDir, report)
  if (read === undefined) throw new Faulty(problems)
  const { dataset, proof, terms, accounts, briefings } = read
  return ordered({ dataset, accounts, ...(briefings && { briefings }), terms, proof })
}

function unproved(files: readonly DataFile[]): Pack {
  const { pack, problems } = readUnproved(files)
  if (pack === undefined) throw new Faulty(problems)
  return pack
}

function ordered(pack: Pack): Pack {
  return { ...pack, orders: ordersOf(pack.dataset) }
}

const orders = new WeakMap<Dataset, ReturnType<typeof orderAll>>()

/** The order of the marks of every lens of what the page loads of a dataset; searched for once. */
export function ordersOf(dataset: Dataset): ReturnType<typeof orderAll> {
  const found = orders.get(dataset) ?? orderAll(buildGraph(pageData(dataset)))
  orders.set(dataset, found)
  return found
}

/** The two codings that are compared. */
export const CODINGS = ['first', 'second'] as const

/** Compares the two codings of the first report of a data folder, question by question and by kind of unit. */
export function readAgreement(dataDir: string): ReturnType<typeof compareCodings> & {
  readonly kinds: ReturnType<typeof agreementByKind>
} {
  const [report = ''] = listReports(dataDir)
  const read = (name: string) =>
    v.parse(FILE_SHAPES.codings, JSON.parse(readFileSync(join(dataDir, report, 'codings', `${name}.json`), 'utf8')))
  const [first, second] = [read(CODINGS[0]), read(CODINGS[1])]
  const { predicates } = v.parse(FILE_SHAPES.ontology, JSON.parse(readFileSync(join(dataDir, 'ontology.json'), 'utf8')))
  const gains = new Set(predicates.filter(({ senses }) => senses?.includes('gain')).map(({ id }) => id))
  return { ...compareCodings(first, second, gains), kinds: agreementByKind(first, second) }
}
