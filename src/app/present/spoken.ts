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

/** Letters of a name in a list or a sentence: nobody calls anything by more. */
const LONGEST_NAME = 80

/** What something is called in a list or a sentence; a name that somebody wrote a text into ends in a sign that it goes on. */
export function nameIn(words: Words, language: Language): string {
  const letters = [...spoken(words, language).replaceAll(/\s+/g, ' ').trim()]
  return letters.length > LONGEST_NAME
    ? `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('')
}
