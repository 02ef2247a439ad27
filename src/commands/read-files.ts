// Which files make up a dataset on disk?

import { existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as v from 'valibot'
import type { Problem } from '../core/schema/problem.ts'
import type { DataFile } from '../core/schema/read-dataset.ts'
import { REPORTS_SHAPE } from '../core/schema/reports-shape.ts'
import { contentOf, shapeProblem } from '../core/schema/shape-problem.ts'
import { Faulty } from './faulty.ts'
import { isThere, readText } from './read-text.ts'

const LIST = 'index.json'

/** The ids of the reports of a data folder, the one that the page opens by itself first. Throws where the list is not sound. */
export function listReports(dataDir: string): readonly string[] {
  if (!isFolder(dataDir)) throw new Faulty([noFolder(dataDir)])
  if (!isThere(dataDir, LIST)) throw new Faulty([noList(dataDir)])
  const { text, unread } = readText(dataDir, LIST)
  if (unread) throw new Faulty([unread])
  const { content, problem } = contentOf(LIST, text)
  if (problem) throw new Faulty([problem])
  const read = v.safeParse(REPORTS_SHAPE, content)
  if (!read.success) throw new Faulty(read.issues.map((one) => shapeProblem(LIST, content, one)))
  const { reports } = read.output
  const twice = [...reports.keys()].filter((i) => reports.indexOf(reports[i] ?? '') < i)
  if (twice.length > 0) throw new Faulty(twice.map((i) => listedTwice(reports[i] ?? '', i)))
  return reports
}

function isFolder(dataDir: string): boolean {
  return statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function noFolder(file: string): Problem {
  return { file, path: '(folder)', what: 'there is no such folder', mend: 'name the folder that holds index.json' }
}

function noList(dataDir: string): Problem {
  return { file: LIST, path: '(file)', what: `missing in ${dataDir}`, mend: 'list the folders of its reports' }
}

function listedTwice(id: string, i: number): Problem {
  return { file: LIST, path: `reports[${i}]`, what: `${id} is listed already`, mend: 'take it out here' }
}

/** Folders that hold a report, whether or not the list names them. */
export function reportFolders(dataDir: string): readonly string[] {
  if (!isFolder(dataDir)) return []
  return readdirSync(dataDir).filter((name) => existsSync(join(dataDir, name, 'report.json')))
}

/** What lies in a data folder beside its reports. */
const SHARED = [LIST, 'ontology.json', 'terms.json', 'synonyms.json', 'history', 'schema']

/** JSON that nothing reads: whoever put it there takes it for part of the data. */
export function strayFiles(dataDir: string, reports: readonly string[]): Problem[] {
  if (!isFolder(dataDir)) return []
  const known = [...SHARED, ...reports, ...reportFolders(dataDir)]
  const stray = readdirSync(dataDir).filter(
    (name) => !known.includes(name) && (isJson(name) || holdsJson(dataDir, name)),
  )
  const histories = isFolder(join(dataDir, 'history')) ? readdirSync(join(dataDir, 'history')) : []
  const ofNone = histories.filter((name) => isJson(name) && !reports.some((id) => name === `${id}.json`))
  return [...stray, ...ofNone.map((name) => `history/${name}`)].map((file) => ({
    file,
    path: '(file)',
    what: 'nothing reads it: it is neither shared by all reports nor in the folder of one',
    mend: `correct its name, put it into the folder of a report, or remove it; shared are ${SHARED.join(', ')}`,
  }))
}

function holdsJson(dataDir: string, name: string): boolean {
  const folder = join(dataDir, name)
  return isFolder(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(isJson)
}

/** A name that somebody takes for one of JSON: `NEW.JSON`, `new.json5`, `new.jsn`; a backup is no part of the data. */
function isJson(name: string): boolean {
  return /^\.js(on[a-z0-9]*|n)$/i.test(extname(name))
}

/**
 * Reads the ontology, the terms and every JSON file under a report's folder; of the first report where none is named.
 * Paths in the result are relative to `dataDir`.
 */
export function readDataFiles(dataDir: string, report = listReports(dataDir)[0] ?? ''): DataFile[] {
  const shared = ['ontology.json', 'terms.json'].filter((path) => isThere(dataDir, path))
  const files = [...shared.map((path) => readText(dataDir, path)), ...filesUnder(dataDir, report)]
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function filesUnder(dataDir: string, report: string): DataFile[] {
  const folder = join(dataDir, report)
  if (!isFolder(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(dataDir.length).replaceAll('\\', '/').replace(/^\//, '')
    if (!isJson(entry.name)) return []
    if (entry.name.endsWith('.json')) return readText(dataDir, path)
    const mend = 'let its name end in .json, or remove it'
    return { path, text: '', unread: { file: path, path: '(file)', what: 'it is not read under this name', mend } }
  })
}
