// The checked and proved dataset of a folder, or all its faults in words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { compareCodings } from '../core/evidence/agreement.ts'
import { checkProof, describeFailure } from '../core/evidence/check-proof.ts'
import { checkWords, describeWordFailure } from '../core/evidence/check-words.ts'
import type { Dataset } from '../core/model/dataset.ts'
import type { Proof } from '../core/model/proof.ts'
import { describeProblems } from '../core/schema/problem.ts'
import { readDataset } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { REPORT, readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** The dataset with its proof, or the faults of its files. */
export type ReadAtlas =
  | { readonly dataset: Dataset; readonly proof: Proof; readonly faults: '' }
  | { readonly dataset: undefined; readonly proof: undefined; readonly faults: string }

/** Reads a data folder, checks every rule and proves every claim. */
export function readAtlas(dataDir: string): ReadAtlas {
  const { dataset, proof, problems } = readDataset(readDataFiles(dataDir))
  if (dataset === undefined) return { dataset, proof, faults: describeProblems(problems) }
  const failures = [
    ...checkProof(dataset, proof, sha256).map(describeFailure),
    ...checkWords(dataset).map(describeWordFailure),
  ]
  return failures.length > 0
    ? { dataset: undefined, proof: undefined, faults: failures.join('\n') }
    : { dataset, proof, faults: '' }
}

/** Compares the two codings that lie in a data folder. */
export function readAgreement(dataDir: string): ReturnType<typeof compareCodings> {
  const read = (name: string) =>
    v.parse(FILE_SHAPES.codings, JSON.parse(readFileSync(join(dataDir, REPORT, 'codings', `${name}.json`), 'utf8')))
  return compareCodings(read('first'), read('second'))
}
