// The synonyms as they lie in the data folder: are they there, and are they sound?

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity } from '../core/model/entity.ts'
import { NO_SYNONYMS, type Synonyms } from '../core/model/synonyms.ts'
import { readSynonyms } from '../core/schema/check-synonyms.ts'
import { describeProblems } from '../core/schema/problem.ts'

/** Where they lie in the data folder. */
export const SYNONYMS_FILE = 'synonyms.json'

/** The synonyms of a data folder, none where it has no file of them. Throws with every fault of a file that is not sound. */
export function readSynonymsFile(dataDir: string, entities: readonly Entity[]): Synonyms {
  const file = join(dataDir, SYNONYMS_FILE)
  if (!existsSync(file)) return NO_SYNONYMS
  const { synonyms, problems } = readSynonyms(readFileSync(file, 'utf8'), SYNONYMS_FILE, entities)
  if (synonyms === undefined || problems.length > 0) throw new Error(describeProblems(problems))
  return synonyms
}
