// Does a sentence agree with its count? Every message of every catalogue, said of none, one, two and many.

import { readdirSync, readFileSync } from 'node:fs'
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'

interface Message {
  readonly name: string
  readonly text: string
  /** What it leaves open. */
  readonly open: readonly string[]
}

/** The messages of a language that leave anything open. */
function messagesOf(language: string): Message[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(`words.${language}.json`),
  )
  return files.flatMap((file) =>
    Object.entries<string>(JSON.parse(readFileSync(`src/${file}`, 'utf8'))).flatMap(([key, text]) => {
      const open = [...new Set([...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name = '']) => name))]
      return open.length === 0 ? [] : [{ name: `${file} ${key}`, text, open }]
    }),
  )
}

/** What a list is called, or what it holds: never a number. */
const LIST = 'list'

/** A message with the same number wherever it leaves anything but a list open. */
function saidOf({ text, open }: Message, n: number, language: string): string {
  const i18n = setupI18n({ locale: language, messages: { [language]: { one: compileMessage(text) } } })
  return i18n._('one', Object.fromEntries(open.map((name) => [name, name === LIST ? '—' : n])))
}

/** Words on -s that may follow a one: verbs of it, and what is no noun. */
const OF_ONE = /^(is|was|has|leads|names|rests|reaches|says|comes|its|this|less|across|as|thus)$/
/** Verbs of many. */
const OF_MANY = /^(are|were|have|do|reach|rest|come|lead|support|say)$/

/** What of a sentence speaks of one thing as of many: "1 claims", "1 other crimes", "one are". */
function disagreeing(said: string): string[] {
  const after = [...said.matchAll(/(?<![\p{L}\p{N}.,])(?:1|one) (\p{L}+)(?: (\p{L}+))?/giu)]
  return after.flatMap(([all, next = '', second = '']) => {
    const isMany = (word: string) => /[^s]s$/.test(word) && !OF_ONE.test(word)
    // A noun behind a word that describes it: "other crimes"; behind a verb or a noun it is of something else.
    const isDescribed = /^(other|named|unnamed|responding|selected|shortest|UN|printed)$/.test(next)
    return isMany(next) || OF_MANY.test(next) || (isDescribed && isMany(second)) ? [all] : []
  })
}

describe('a sentence with a count', () => {
  const english = messagesOf('en')
  it('speaks of one thing in the singular', () => {
    const faults = english.flatMap((message) =>
      disagreeing(saidOf(message, 1, 'en')).map((words) => `${message.name}: ${words}`),
    )
    expect(faults).toEqual([])
  })
  it.each([0, 2, 21])('speaks of %i things in the plural', (n) => {
    const nouns = 'claim|crime|group|body|activity|unit|line|mark|row|region|note|paragraph|sentence|word|figure|source'
    const singular = new RegExp(
      `(?<![\\p{L}\\p{N}])${n} (?:(?:other|named|unnamed|responding) )?(?:${nouns})(?![\\p{L}])`,
      'u',
    )
    expect(english.filter((message) => singular.test(saidOf(message, n, 'en'))).map(({ name }) => name)).toEqual([])
  })
  it.each(['1 claims', 'All 1 units', '1 other crimes', 'one UN bodies', 'of 1 ties', '1 are', '1 reach worldwide'])(
    'is known to disagree in “%s”',
    (said) => {
      expect(disagreeing(said)).toHaveLength(1)
    },
  )
})

describe('a count in Chinese', () => {
  it('has a measure word or a unit between itself and what it counts', () => {
    const nouns = '论断|犯罪|团体|机构|活动|单元|连线|标记|区域|脚注|段落|句子|来源|文件|建议|行为体|地点'
    const bare = new RegExp(`\\d(?:${nouns})`, 'u')
    const messages = messagesOf('zh')
    expect(messages.length).toBeGreaterThan(100)
    expect(messages.filter((message) => bare.test(saidOf(message, 3, 'zh'))).map(({ name }) => name)).toEqual([])
  })
})
