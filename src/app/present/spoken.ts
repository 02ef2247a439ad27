// What is said in a language; in another where it is not said in that one yet. The one place where marks of stress are dropped or kept.

import { LANGUAGES, type Language, type Words } from '../../core/model/words.ts'
import { plainText } from '../../ui/Prose.tsx'

/** The words in a language, or in the first that has some, as they are read: no mark of stress is ever seen. */
export function spoken(words: Words, language: Language): string {
  return plainText(stressed(words, language))
}

/** The same with the marks of what is said with stress: for `Prose`, which sets them, and for nothing else. */
export function stressed(words: Words, language: Language): string {
  return words[spokenIn(words, language)]
}

/** The language in which they are said: the wanted one, or the first that has some. */
export function spokenIn(words: Words, language: Language): Language {
  return [language, ...LANGUAGES].find((other) => words[other].trim() !== '') ?? language
}
