// The sixty questions an analyst would ask of the report, written from its text alone, with the answers the text gives.

import { readFileSync } from 'node:fs'

export const KINDS = [
  'fact',
  'list',
  'count',
  'comparison',
  'absence',
  'money',
  'people',
  'speaker',
  'place',
  'time',
  'activity',
  'advice',
] as const

/** What must be read on screen: a text, or one of several; ` … ` in it stands for at most a line of anything. */
export type Fact = string | readonly string[]

/** One action of a person: a search with what it finds, or with Enter what is found first; a click by role and name; a key. */
export type Action =
  | { readonly search: string; readonly enter?: true }
  | {
      readonly click: {
        readonly role: 'link' | 'button' | 'row'
        readonly name: string
        readonly exact?: true
        readonly shift?: true
      }
    }
  | { readonly press: string }

export interface Question {
  readonly id: string
  readonly kind: (typeof KINDS)[number]
  readonly lang: 'en' | 'zh'
  readonly question: string
  readonly answer: string
  readonly expected: readonly Fact[]
  /** Every unit of the report that the answer rests on. */
  readonly units: readonly string[]
  /** The shortest way found that brings the whole answer on screen. */
  readonly way: readonly Action[]
}

export const { questions: QUESTIONS } = JSON.parse(readFileSync('tests/questions.json', 'utf8')) as {
  readonly questions: readonly Question[]
}
