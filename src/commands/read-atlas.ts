// The checked and proved dataset of a folder, or all its faults in words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { agreementByKind, compareCodings } from '../core/evidence/agreement.ts'
import { checkAll } from '../core/evidence/check-all.ts'
import type { Checkable } from '../core/model/checkable.ts'
import { describeProblems, type Problem } from '../core/schema/problem.ts'
import { readDataset } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES } from '../core/schema/shapes.ts'
import { REPORT, readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** The dataset with its proof, terms and accounts, or the faults of its files. */
export type ReadAtlas =
  | { readonly read: Checkable; readonly faults: '' }
  | { readonly read: undefined; readonly faults: string }

/** Reads a data folder, checks every rule and proves every claim. */
export function readAtlas(dataDir: string): ReadAtlas {
  const read = readDataset(readDataFiles(dataDir))
  const checkable = read.dataset === undefined ? read.partial : read
  const problems = [...read.problems, ...(checkable === undefined ? [] : provingProblems(checkable))]
  return problems.length > 0 || checkable === undefined
    ? { read: undefined, faults: describeProblems(problems) }
    : { read: checkable, faults: '' }
}

/** Every fault of what was read, with the file and path of its entry. */
export function provingProblems(read: Checkable): Problem[] {
  return checkAll(read, sha256).map(({ id, what, mend }) => ({ ...read.where(id), what, mend }))
}

/** Compares the two codings that lie in a data folder, question by question and by kind of unit. */
export function readAgreement(dataDir: string): ReturnType<typeof compareCodings> & {
  readonly kinds: ReturnType<typeof agreementByKind>
} {
  const read = (name: string) =>
    v.parse(FILE_SHAPES.codings, JSON.parse(readFileSync(join(dataDir, REPORT, 'codings', `${name}.json`), 'utf8')))
  const [first, second] = [read('first'), read('second')]
  const { predicates } = v.parse(FILE_SHAPES.ontology, JSON.parse(readFileSync(join(dataDir, 'ontology.json'), 'utf8')))
  const gains = new Set(predicates.filter(({ senses }) => senses?.includes('gain')).map(({ id }) => id))
  return { ...compareCodings(first, second, gains), kinds: agreementByKind(first, second) }
}
