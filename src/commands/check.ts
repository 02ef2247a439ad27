// npm run data:check [-- FOLDER]: is every report sound, and the first proved? Lists every problem; exit 1 where there is one.

import { resolve } from 'node:path'
import { describeProblems } from '../core/schema/problem.ts'
import { checkData } from './check-data.ts'

const { told, problems } = checkData(resolve(process.argv[2] ?? 'data'))
if (told.length > 0) console.log(told.join('\n'))
if (problems.length > 0) {
  console.error(describeProblems(problems))
  process.exitCode = 1
}
