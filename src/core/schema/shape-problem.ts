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
  const keys = [...within, ...(issue.path?.map(({ key }) => key) ?? [])]
  const id = idAt(content, keys)
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  const found = issue.received === 'undefined' ? 'nothing' : issue.received
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      file,
      path: where(path, id),
      what: 'this key has no meaning here',
      mend: 'remove it, or correct its spelling',
    }
  }
  const forms = formsOf(issue)
  if (forms.length > 0) {
    return {
      file,
      path: where(path, id),
      what: `${found} does not have the form expected here`,
      mend: `write it like ${forms.join(', or like ')}`,
    }
  }
  return {
    file,
    path: where(path || '(file)', id),
    what: `expected ${issue.expected ?? 'something else'}, found ${found}`,
    mend: found === 'nothing' ? 'add it' : mendOf(issue),
  }
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
  if (type === 'min_value') return `give a number of at least ${least}`
  if (type === 'max_value') return `give a number of at most ${expected?.replace('<=', '')}`
  const several = expected?.startsWith('(')
    ? `one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`
    : expected
  return INSTEAD[expected ?? ''] ?? `give ${several ?? 'what the schema asks for'}`
}

/** A file that is no JSON: the engine’s own words in one line, and the line of the file where it can be told. */
export function jsonProblem(file: string, text: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error)
  const line = lineOf(text, said)
  return {
    file,
    path: line === undefined ? '(file)' : `line ${line}`,
    what: `not valid JSON: ${said.replace(/\s+/g, ' ')}`,
    mend: 'mend the JSON there; a comma or quote is often missing, or one too many, just before it',
  }
}

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
  return id === undefined ? path : `${path} (${id})`
}
