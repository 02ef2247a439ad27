// What is said in a language; in another where it is not said in that one yet.

import { LANGUAGES, type Language, type Words } from '../../core/model/words.ts'

/** The words in a language, or in the first that has some. */
export function spoken(words: Words, language: Language): string {
  const text = words[spokenIn(words, language)]
  return text.trim() === '' ? '' : text
}

/** The language that they are said in then. */
export function spokenIn(words: Words, language: Language): Language {
  return [language, ...LANGUAGES].find((other) => words[other].trim() !== '') ?? language
}
