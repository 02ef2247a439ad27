// Which files make up a dataset on disk?

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { DataFile } from '../core/schema/read-dataset.ts'
import { REPORTS_SHAPE } from '../core/schema/reports-shape.ts'

/** The ids of the reports of a data folder, the one that the page opens by itself first. Throws where the list is not sound. */
export function listReports(dataDir: string): readonly string[] {
  const file = join(dataDir, 'index.json')
  if (!existsSync(file)) throw new Error(`index.json: missing in ${dataDir}; mend: list the folders of its reports`)
  const read = v.safeParse(REPORTS_SHAPE, JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`index.json: ${read.issues.map(({ message }) => message).join('; ')}`)
  return read.output.reports
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
