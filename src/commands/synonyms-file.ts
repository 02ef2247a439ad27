// The synonyms as they lie in the data folder: are they there, and are they sound?

import type { Entity } from '../core/model/entity.ts'
import { NO_SYNONYMS, type Synonyms } from '../core/model/synonyms.ts'
import { readSynonyms } from '../core/schema/check-synonyms.ts'
import { Faulty } from './faulty.ts'
import { isThere, soundText } from './read-text.ts'

/** Where they lie in the data folder. */
export const SYNONYMS_FILE = 'synonyms.json'

/**
 * The synonyms of a data folder, none where it has no file of them; without `entities` it is not asked
 * whether what they are of is there. Throws with every fault of a file that is not sound.
 */
export function readSynonymsFile(dataDir: string, entities: readonly Entity[] | undefined): Synonyms {
  if (!isThere(dataDir, SYNONYMS_FILE)) return NO_SYNONYMS
  const { synonyms, problems } = readSynonyms(soundText(dataDir, SYNONYMS_FILE), SYNONYMS_FILE, entities)
  if (synonyms === undefined || problems.length > 0) throw new Faulty(problems)
  return synonyms
}
