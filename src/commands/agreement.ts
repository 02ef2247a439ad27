// npm run data:agreement: how far do the two codings agree, and where do they differ?

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { compareCodings } from '../core/evidence/agreement.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { REPORT } from './read-files.ts'

const read = (name: string) =>
  v.parse(FILE_SHAPES.codings, JSON.parse(readFileSync(join('data', REPORT, 'codings', `${name}.json`), 'utf8')))

const { table, differences } = compareCodings(read('first'), read('second'))
for (const [question, { same, of }] of Object.entries(table))
  console.log(
    `${question.padEnd(16)} ${String(same).padStart(4)} of ${String(of).padStart(4)}  ${Math.round((100 * same) / of)} %`,
  )
for (const { question, only, what } of differences) console.log(`${question.padEnd(16)} only in the ${only}: ${what}`)
