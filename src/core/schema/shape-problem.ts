// How is it told that a file has not the shape of its kind: where, what stands there, and what should?

import type * as v from 'valibot'
import type { Problem } from './problem.ts'

/** A fault of the shape of a file, in words. `within` leads to the part of the content that was looked at, where it is not all. */
export function shapeProblem(
  file: string,
  content: unknown,
  issue: v.BaseIssue<unknown>,
  within: readonly PropertyKey[] = [],
): Problem {
  const keys = [...within, ...(issue.path?.map(({ key }) => key as PropertyKey) ?? [])]
  const path = placeOf(content, keys)
  const found = issue.received === 'undefined' ? 'nothing' : short(issue.received)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      file,
      path,
      what: 'this key has no meaning here',
      mend: 'remove it, or correct its spelling',
    }
  }
  const forms = formsOf(issue)
  if (forms.length > 0) {
    return {
      file,
      path,
      what: `${found} does not have the form expected here`,
      mend: `write it like ${forms.join(', or like ')}`,
    }
  }
  return {
    file,
    path,
    what: whatOf(issue, found),
    mend: found === 'nothing' ? 'add it' : mendOf(issue),
  }
}

/** What somebody wrote, as far as it helps to find it. */
function short(written: string): string {
  const line = written.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

const LONGEST = 80

/** Where keys lead in a content, with the id of the entry on the way. */
export function placeOf(content: unknown, keys: readonly PropertyKey[]): string {
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${short(String(key))}`))
    .join('')
    .replace(/^\./, '')
  return where(path || '(file)', idAt(content, keys))
}

function whatOf({ type, expected }: v.BaseIssue<unknown>, found: string): string {
  if (type === 'min_length' && found === '0') return 'it is empty'
  if (type === 'integer') return `${found} is no whole number`
  return `expected ${expected ?? 'something else'}, found ${found}`
}

/** Examples of the forms that would do: the message of a form is one. */
function formsOf({ type, message, issues }: v.BaseIssue<unknown>): string[] {
  if (type === 'regex') return [message]
  return type === 'union' ? (issues ?? []).filter((one) => one.type === 'regex').map((one) => one.message) : []
}

/** What is to be written where something of another kind stands. */
const INSTEAD: Readonly<Record<string, string>> = {
  Object: 'write { … } with the keys that its neighbours have',
  Array: 'write a list: [ … ]',
  string: 'write a text in quotes',
  number: 'write a number without quotes',
  boolean: 'write true or false, without quotes',
}

function mendOf({ expected, type }: v.BaseIssue<unknown>): string {
  const least = expected?.replace('>=', '')
  if (type === 'min_length') return `give at least ${least}`
  if (type === 'integer') return 'write it without a fraction'
  if (type === 'min_value') return `give a number of at least ${least}`
  if (type === 'max_value') return `give a number of at most ${expected?.replace('<=', '')}`
  const several = expected?.startsWith('(')
    ? `one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`
    : expected
  return INSTEAD[expected ?? ''] ?? `give ${several ?? 'what the schema asks for'}`
}

/** What a file holds, or why it holds nothing: every data file is one object. */
export function contentOf(
  file: string,
  text: string,
):
  | { readonly content: unknown; readonly problem: undefined }
  | { readonly content: undefined; readonly problem: Problem } {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return { content: undefined, problem: jsonProblem(file, text, error) }
  }
  if (!Array.isArray(content)) return { content, problem: undefined }
  const what = 'the whole file is a list, and a data file is one object'
  return { content: undefined, problem: { file, path: '(file)', what, mend: 'write { … } round it, with its keys' } }
}

/** A file that is no JSON: the engine’s own words in one line, and the line of the file where it can be told. */
export function jsonProblem(file: string, text: string, error: unknown): Problem {
  if (text.trim() === '') return { file, path: 'line 1', what: 'not valid JSON: it is empty', mend: RESTORE }
  const said = error instanceof Error ? error.message : String(error)
  const line = lineOf(text, said)
  return {
    file,
    path: line === undefined ? '(file)' : `line ${line}`,
    what: `not valid JSON: ${said.replace(/\s+/g, ' ')}`,
    mend: 'mend the JSON there; a comma or quote is often missing, or one too many, just before it',
  }
}

const RESTORE = 'mend the JSON there: restore the file, or take it away'

/** Engines name a position, or quote what stands round it: ten characters before and after. */
function lineOf(text: string, said: string): number | undefined {
  const [, position] = said.match(/position (\d+)/) ?? []
  const [, cut, quoted = ''] = said.match(/, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/) ?? []
  const start = quoted === '' ? -1 : text.indexOf(quoted)
  if (position === undefined && start < 0) return /end of JSON/.test(said) ? text.split('\n').length : undefined
  const at = position === undefined ? start + (cut === undefined ? 0 : QUOTED_BEFORE) : Number(position)
  return text.slice(0, at).split('\n').length
}

const QUOTED_BEFORE = 10

/** The id of the entry a path runs through, to name it beside its number. */
function idAt(content: unknown, keys: readonly unknown[]): string | undefined {
  let value: unknown = content
  let id: string | undefined
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key as PropertyKey) : undefined
    const own = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
    if (typeof own === 'string') id ??= own
  }
  return id
}

function where(path: string, id: string | undefined): string {
  return id === undefined ? path : `${path} (${short(id)})`
}
