// Which files make up a dataset on disk?

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describeProblems, type Problem } from '../core/schema/problem.ts'
import type { DataFile } from '../core/schema/read-dataset.ts'
import { REPORTS_SHAPE } from '../core/schema/reports-shape.ts'
import { jsonProblem, shapeProblem } from '../core/schema/shape-problem.ts'

/** The ids of the reports of a data folder, the one that the page opens by itself first. Throws where the list is not sound. */
export function listReports(dataDir: string): readonly string[] {
  const file = join(dataDir, 'index.json')
  if (!existsSync(file)) throw new Error(`index.json: missing in ${dataDir}; mend: list the folders of its reports`)
  const text = readFileSync(file, 'utf8')
  const content = parsed(text)
  const read = v.safeParse(REPORTS_SHAPE, content)
  if (!read.success)
    throw new Error(describeProblems(read.issues.map((one) => shapeProblem('index.json', content, one))))
  const { reports } = read.output
  const twice = reports.findIndex((id, i) => reports.indexOf(id) < i)
  if (twice >= 0) throw new Error(describeProblems([listedTwice(reports[twice] ?? '', twice)]))
  return reports
}

function listedTwice(id: string, i: number): Problem {
  return { file: 'index.json', path: `reports[${i}]`, what: `${id} is listed already`, mend: 'take it out here' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(describeProblems([jsonProblem('index.json', text, error)]))
  }
}

/** Folders that hold a report which the list does not name. */
export function unlistedReports(dataDir: string): readonly string[] {
  const listed = new Set(listReports(dataDir))
  return readdirSync(dataDir).filter((name) => !listed.has(name) && existsSync(join(dataDir, name, 'report.json')))
}

/**
 * Reads the ontology, the terms and every JSON file under a report's folder; of the first report where none is named.
 * Paths in the result are relative to `dataDir`.
 */
export function readDataFiles(dataDir: string, report = listReports(dataDir)[0] ?? ''): DataFile[] {
  const paths = ['ontology.json', 'terms.json']
  const folder = join(dataDir, report)
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && entry.name.endsWith('.json')) {
        paths.push(join(entry.parentPath, entry.name).slice(dataDir.length).replaceAll('\\', '/').replace(/^\//, ''))
      }
    }
  }
  return paths
    .sort()
    .filter((path) => existsSync(join(dataDir, path)))
    .map((path) => ({ path, text: readFileSync(join(dataDir, path), 'utf8') }))
}
