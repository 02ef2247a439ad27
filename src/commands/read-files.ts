// Which files make up a dataset on disk?

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '../core/schema/read-dataset.ts'

/** The report this site is about. */
export const REPORT = 's-2015-366'

/** Reads the ontology, the terms and every JSON file under the report's folder. Paths in the result are relative to `dataDir`. */
export function readDataFiles(dataDir: string, report = REPORT): DataFile[] {
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
