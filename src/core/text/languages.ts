// Of which languages is the print taken apart into units and sentences?

/** The letters of each of them. */
const LETTERS: Readonly<Record<string, RegExp>> = { zh: /\p{Script=Han}/gu }

/** The languages whose texts are read. */
export const READ_LANGUAGES: readonly string[] = Object.keys(LETTERS)

/** Whether texts in a language are read; it may be given with its script or country. */
export function isReadLanguage(language: string): boolean {
  return lettersOf(language) !== undefined
}

/** Whether at least half of the letters of a text are those of a language. */
export function isWrittenIn(text: string, language: string): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const own = text.match(lettersOf(language) ?? /(?!)/g)?.length ?? 0
  return own * 2 >= all
}

function lettersOf(language: string): RegExp | undefined {
  return LETTERS[language.split('-')[0] ?? '']
}
