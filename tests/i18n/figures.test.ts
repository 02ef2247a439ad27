// Does every sentence of the interface say the same numbers in each language, whatever they are, and drop none?

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/core/model/words.ts'
import { catalogues, translator } from '../../src/i18n/words.ts'

type Messages = Readonly<Record<string, string>>

const root = 'src'
const folders = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === 'words.en.json')
  .map(({ parentPath }) => parentPath)

function messagesOf(folder: string, language: Language): Messages {
  return JSON.parse(readFileSync(join(folder, `words.${language}.json`), 'utf8'))
}

function translatorOf(messages: Messages, language: Language) {
  const compiled = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]))
  return translator(catalogues(compiled, {}), language)
}

/** Numbers that no sentence holds of itself. */
const SAMPLES = [37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]
/** Those that have words of their own. */
const SPELT: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bone\b/gi, '1'],
    [/\b(both|two)\b/gi, '2'],
  ],
  zh: [
    [/一/g, '1'],
    [/[两二]/g, '2'],
  ],
}

/** Sentences that leave a blank out: a name for which there is no room, an English word that stands beside its translation. */
const SHORTER: ReadonlySet<string> = new Set(['alone.compared', 'asked.word'])

/** Which of some numbers a sentence says. */
function figuresIn(sentence: string, language: Language, values: readonly number[]): Set<number> {
  const plain = SPELT[language].reduce((text, [word, figure]) => text.replace(word, figure), sentence)
  const said = new Set([...plain.matchAll(/\d+/g)].map(Number))
  return new Set(values.filter((value) => said.has(value)))
}

/** Whether a sentence says the numbers of another. That there is none of a thing is said without one, and one thing by an article. */
function saysTheSame(english: ReadonlySet<number>, own: ReadonlySet<number>): boolean {
  const lost = [...english].filter((value) => value !== 0 && !own.has(value))
  const added = [...own].filter((value) => value > 1 && !english.has(value))
  return lost.length + added.length === 0
}

/** Every way to fill its blanks with numbers: each with its own, and each in turn with none, one or two. */
function fillings(message: string): Readonly<Record<string, number>>[] {
  const blanks = [...new Set([...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]/gi)].map(([, name = '']) => name))]
  const all = Object.fromEntries(blanks.map((name, i) => [name, SAMPLES[i] ?? 0]))
  return [all, ...blanks.flatMap((name) => [0, 1, 2].map((few) => ({ ...all, [name]: few })))]
}

/** What fills a blank: where no form is chosen by the number it may be a name, and stands apart from what is beside it. */
function filled(message: string, values: Readonly<Record<string, number>>): Record<string, number | string> {
  const isCounted = (name: string) => new RegExp(`\\{\\s*${name}\\s*,`).test(message)
  return Object.fromEntries(Object.entries(values).map(([name, n]) => [name, isCounted(name) ? n : ` ${n} `]))
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it.each(folders.map((folder) => [relative(root, folder), folder]))(
    '%s says the numbers of the English',
    (_, folder) => {
      const [english, own] = [messagesOf(folder, 'en'), messagesOf(folder, language)]
      const [inEnglish, inOwn] = [translatorOf(english, 'en'), translatorOf(own, language)]
      const differing = Object.entries(english)
        .filter(([key]) => !SHORTER.has(key))
        .flatMap(([key, message]) =>
          fillings(message).flatMap((values) => {
            const given = filled(message + own[key], values)
            const [a, b] = [inEnglish(key, given), inOwn(key, given)]
            const numbers = Object.values(values)
            return saysTheSame(figuresIn(a, 'en', numbers), figuresIn(b, language, numbers))
              ? []
              : [`${key}: ${a} | ${b}`]
          }),
        )
      expect(differing).toEqual([])
    },
  )
})
