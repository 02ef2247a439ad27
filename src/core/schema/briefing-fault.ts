// What is wrong with a file of briefings, so that it can be told in any language?

import type * as v from 'valibot'
import type { Problem, Told } from './problem.ts'
import { jsonProblem, shapeProblem } from './shape-problem.ts'

/** A fault of the shape of one of the briefings of a file. */
export function briefingFault(file: string, content: unknown, issue: v.BaseIssue<unknown>, at?: number): Problem {
  const within = at === undefined ? [] : ['briefings', at]
  return { ...shapeProblem(file, content, issue, within), told: toldOf(issue) }
}

function toldOf({ type, received, expected, message, requirement }: v.BaseIssue<unknown>): Told {
  const most = typeof requirement === 'number' ? requirement : 0
  if (received === 'undefined') return { kind: 'missing', values: {} }
  switch (type) {
    case 'regex':
      return { kind: 'form', values: { form: message } }
    case 'max_length':
      return { kind: 'long', values: { n: Number(received) || 0, most } }
    case 'min_length':
      return { kind: 'short', values: { least: most } }
    case 'min_value':
    case 'max_value':
    case 'integer':
      return { kind: 'bounds', values: { found: received } }
    case 'picklist':
      return { kind: 'known', values: { known: (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ') } }
    default:
      return { kind: 'kind', values: { expected: expected ?? '', found: received } }
  }
}

/** A file that is no JSON. */
export function jsonFault(file: string, content: string, error: unknown): Problem {
  const problem = jsonProblem(file, content, error)
  return { ...problem, told: { kind: 'json', values: { said: problem.what.replace(/^not valid JSON: /, '') } } }
}

/** A file that is larger than any that is read. */
export function tooLarge(file: string, n: number, most: number): Problem {
  return {
    file,
    path: '(file)',
    what: `${n} characters, of ${most} at most`,
    mend: 'open a file of briefings, or one with fewer scenes',
    told: { kind: 'large', values: { n, most } },
  }
}

/** A name that two things of a file have. */
export function twice(file: string, path: string, id: string, what: 'briefings' | 'scenes'): Problem {
  return {
    file,
    path,
    what: `${id} is the id of two ${what}`,
    mend: 'give each its own',
    told: { kind: 'twice', values: { id } },
  }
}

/** More briefings than one file may hold. */
export function tooMany(file: string, n: number, most: number): Problem {
  return {
    file,
    path: 'briefings',
    what: `${n} briefings, of ${most} at most: only the first are opened`,
    mend: 'put the others into a file of their own',
    told: { kind: 'many', values: { n, most } },
  }
}
