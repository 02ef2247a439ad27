// The checked and proved dataset of a folder, or all its faults in words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { agreementByKind, compareCodings } from '../core/evidence/agreement.ts'
import { checkAll } from '../core/evidence/check-all.ts'
import { pageData } from '../core/export/page-data.ts'
import { buildGraph } from '../core/graph/graph.ts'
import { orderAll } from '../core/layout/lens-order.ts'
import type { Checkable } from '../core/model/checkable.ts'
import type { Dataset } from '../core/model/dataset.ts'
import type { Pack } from '../core/model/pack.ts'
import { describeProblems, type Problem } from '../core/schema/problem.ts'
import { type DataFile, readDataset, readUnproved } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { listReports, readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** The dataset with its proof, terms and accounts, or the faults of its files. */
export type ReadAtlas =
  | { readonly read: Checkable; readonly faults: '' }
  | { readonly read: undefined; readonly faults: string }

/** What was read last, by the text of its files: a build asks for the same many times. */
const kept = new Map<string, ReadAtlas>()

/** Reads a report of a data folder, the first where none is named, checks every rule and proves every claim. */
export function readAtlas(dataDir: string, report?: string): ReadAtlas {
  const files = filesOf(dataDir, report)
  if (typeof files === 'string') return { read: undefined, faults: files }
  const key = sha256(JSON.stringify(files))
  const known = kept.get(key) ?? proved(files)
  kept.set(key, known)
  return known
}

function proved(files: readonly DataFile[]): ReadAtlas {
  const read = readDataset(files)
  const checkable = read.dataset === undefined ? read.partial : read
  const problems = [...read.problems, ...(checkable === undefined ? [] : provingProblems(checkable))]
  return problems.length > 0 || checkable === undefined
    ? { read: undefined, faults: describeProblems(problems) }
    : { read: checkable, faults: '' }
}

/** All files of a report, or why they cannot be read. */
function filesOf(dataDir: string, named?: string): DataFile[] | string {
  try {
    const report = named ?? listReports(dataDir)[0] ?? ''
    const files = readDataFiles(dataDir, report)
    return files.some(({ path }) => path.startsWith(`${report}/`)) ? files : describeProblems([noFolder(report)])
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
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
  if (typeof files === 'string') throw new Error(files)
  if (!files.some(({ path }) => path === `${report}/proof.json`)) return ordered(unproved(files))
  const { read, faults } = readAtlas(dataDir, report)
  if (read === undefined) throw new Error(faults)
  const { dataset, proof, terms, accounts, briefings } = read
  return ordered({ dataset, accounts, ...(briefings && { briefings }), terms, proof })
}

function unproved(files: readonly DataFile[]): Pack {
  const { pack, problems } = readUnproved(files)
  if (pack === undefined) throw new Error(describeProblems(problems))
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

/** Every fault of what was read, with the file and path of its entry. */
export function provingProblems(read: Checkable): Problem[] {
  return checkAll(read, sha256).map(({ id, what, mend }) => ({ ...read.where(id), what, mend }))
}

/** Compares the two codings of the first report of a data folder, question by question and by kind of unit. */
export function readAgreement(dataDir: string): ReturnType<typeof compareCodings> & {
  readonly kinds: ReturnType<typeof agreementByKind>
} {
  const [report = ''] = listReports(dataDir)
  const read = (name: string) =>
    v.parse(FILE_SHAPES.codings, JSON.parse(readFileSync(join(dataDir, report, 'codings', `${name}.json`), 'utf8')))
  const [first, second] = [read('first'), read('second')]
  const { predicates } = v.parse(FILE_SHAPES.ontology, JSON.parse(readFileSync(join(dataDir, 'ontology.json'), 'utf8')))
  const gains = new Set(predicates.filter(({ senses }) => senses?.includes('gain')).map(({ id }) => id))
  return { ...compareCodings(first, second, gains), kinds: agreementByKind(first, second) }
}
