// What is said in a language; in another where it is not said in that one yet.

import { LANGUAGES, type Language, type Words } from '../../core/model/words.ts'

/** The words in a language, or in the first that has some. */
export function spoken(words: Words, language: Language): string {
  return [language, ...LANGUAGES].map((other) => words[other]).find((text) => text.trim() !== '') ?? ''
}
