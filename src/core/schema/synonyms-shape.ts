// What does the file of synonyms look like? Words to find things by, and how characters are read and written elsewhere.

import * as v from 'valibot'
import { entityId, text } from './shapes.ts'

const phrases = v.array(text)

/** `data/synonyms.json`. */
export const SYNONYMS_SHAPE = v.strictObject({
  $schema: text,
  names: v.record(entityId, v.pipe(phrases, v.minLength(1))),
  words: v.array(v.pipe(phrases, v.minLength(2))),
  kinds: v.strictObject({ activity: phrases, recommendation: phrases, claim: phrases, unit: phrases }),
  says: phrases,
  unasked: v.strictObject({ en: phrases, zh: phrases }),
  pinyin: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'ta: a syllable in small letters, without its tone')), text),
  traditional: v.strictObject({ from: v.string(), to: v.string() }),
})
