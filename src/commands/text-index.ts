// npm run data:index -- FILE: reads a copy of the report and writes how many sentences each unit has and which names
// stand in it. Holds no sentence of the report.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Entity } from '../core/model/entity.ts'
import { indexText } from '../core/text/index-text.ts'
import { parseReport } from '../core/text/parse-report.ts'
import { REPORT } from './read-files.ts'

const file = process.argv[2]
const target = resolve('data', REPORT, 'text-index.json')
if (file === undefined || !existsSync(file)) {
  console.error(file === undefined ? 'which copy of the report? npm run data:index -- FILE' : `no such file: ${file}`)
  process.exitCode = 1
} else {
  const parsed = parseReport(readFileSync(file, 'utf8'))
  if (parsed.problems.length > 0) {
    for (const { at, what } of parsed.problems) console.error(`${at}: ${what}`)
    console.error('nothing was written')
    process.exitCode = 1
  } else {
    const units = indexText(parsed.units, readEntities())
    writeFileSync(target, `${JSON.stringify({ $schema: '../schema/text-index.schema.json', units }, null, 2)}\n`)
    console.log(`${Object.keys(units).length} units indexed`)
  }
}

function readEntities(): Entity[] {
  const kinds = ['groups', 'bodies', 'organisations', 'documents', 'instruments', 'places']
  return kinds.flatMap(
    (kind) => JSON.parse(readFileSync(join('data', REPORT, 'entities', `${kind}.json`), 'utf8')).entities,
  )
}
