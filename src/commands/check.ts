// npm run data:check [-- FOLDER]: is the dataset sound, and proved? Lists every problem; exit 1 where there is one.

import { resolve } from 'node:path'
import { checkProof, describeFailure } from '../core/evidence/check-proof.ts'
import { checkWords, describeWordFailure } from '../core/evidence/check-words.ts'
import { describeProblems } from '../core/schema/problem.ts'
import { readDataset } from '../core/schema/read-dataset.ts'
import { readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

const dataDir = resolve(process.argv[2] ?? 'data')
const { dataset, proof, problems } = readDataset(readDataFiles(dataDir))
const failures =
  dataset === undefined
    ? []
    : [...checkProof(dataset, proof, sha256).map(describeFailure), ...checkWords(dataset).map(describeWordFailure)]
if (dataset === undefined) {
  console.error(describeProblems(problems))
  process.exitCode = 1
} else if (failures.length > 0) {
  for (const failure of failures) console.error(failure)
  process.exitCode = 1
} else {
  const { entities, claims, activities, units } = dataset
  const quantities = claims.flatMap((claim) => claim.quantities ?? []).length
  console.log(
    `data sound: ${units.length} units, ${entities.length} entities, ${claims.length} claims, ${activities.length} activities, ${quantities} quantities`,
  )
}
