// npm run data:check [-- FOLDER]: is the dataset sound? Lists every problem; exit 1 where there is one.

import { resolve } from 'node:path'
import { describeProblems } from '../core/schema/problem.ts'
import { readDataset } from '../core/schema/read-dataset.ts'
import { readDataFiles } from './read-files.ts'

const dataDir = resolve(process.argv[2] ?? 'data')
const { dataset, problems } = readDataset(readDataFiles(dataDir))
if (dataset === undefined) {
  console.error(describeProblems(problems))
  process.exitCode = 1
} else {
  const { entities, claims, activities, units } = dataset
  const quantities = claims.flatMap((claim) => claim.quantities ?? []).length
  console.log(
    `data sound: ${units.length} units, ${entities.length} entities, ${claims.length} claims, ${activities.length} activities, ${quantities} quantities`,
  )
}
