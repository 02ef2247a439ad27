// With the text at hand: are the questions and answers our own words?

import { expect, it } from 'vitest'
import { QUESTIONS } from '../questions.ts'
import { raw, textAt } from './report.ts'

/** Han characters in a row that may agree with the report: as long as the longest name of a group. */
const LONGEST = 11

const han = (text: string) => [...text].filter((char) => /\p{Script=Han}/u.test(char)).join('')
const source = han(raw)

function sharedRun(text: string): string | undefined {
  const whole = han(text)
  for (let i = 0; i + LONGEST < whole.length; i++) {
    const run = whole.slice(i, i + LONGEST + 1)
    if (source.includes(run)) return run
  }
  return undefined
}

it('no question and no answer repeats a sentence of the report', () => {
  const texts = QUESTIONS.flatMap(({ question, answer, expected }) => [question, answer, ...expected.flat()])
  expect(texts.flatMap((text) => sharedRun(text) ?? [])).toEqual([])
})

it('a repeated sentence would be found', () => {
  expect(sharedRun(textAt('p18', 1))).toBeDefined()
})
