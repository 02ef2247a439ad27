// What is wrong with a data file that no shape tells? Keys that stand twice, of which JSON keeps the last in silence, and letters that
// nobody can read.

import type { Problem } from './problem.ts'
import { placeOf } from './shape-problem.ts'

/** More of one kind in one file are counted, not listed: they have one cause. */
const MOST = 20
/** No text of a report's data is longer, in characters. */
const LONGEST = 4000

/** Every key that stands twice in an object, with its line. `text` is sound JSON. */
export function keysTwice(file: string, text: string): Problem[] {
  const found: Problem[] = []
  const open: { readonly keys: Set<string> | undefined; at: string | number }[] = []
  let isKey = false
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g)) {
    const top = open.at(-1)
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : undefined, at: token === '{' ? '' : 0 })
      isKey = token === '{'
    } else if (token === '}' || token === ']') {
      open.pop()
      isKey = false
    } else if (token === ',') {
      isKey = top?.keys !== undefined
      if (typeof top?.at === 'number') top.at++
    } else if (token === ':') isKey = false
    else if (isKey && top?.keys) {
      const key: string = JSON.parse(token)
      top.at = key
      if (top.keys.has(key))
        found.push({
          file,
          path: placeOf(
            undefined,
            open.map(({ at }) => at),
          ),
          what: `this key stands twice in one { … }, here in line ${text.slice(0, index).split('\n').length}`,
          mend: 'keep one of the two: the first is not read',
        })
      top.keys.add(key)
    }
  }
  return some(found, file)
}

/** Every text of a file, and every key, that is blank, far too long, or holds what is no letter. */
export function oddTexts(file: string, content: unknown): Problem[] {
  const found: Problem[] = []
  // A list of what is still to be looked at: a file may be nested deeper than calls can be.
  const open: { readonly value: unknown; readonly keys: readonly PropertyKey[] }[] = [{ value: content, keys: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, keys } = next
    const tell = (what: string, mend: string) => found.push({ file, path: placeOf(content, keys), what, mend })
    const key = keys.at(-1)
    for (const said of [value, key]) {
      const odd = typeof said === 'string' ? oddity(said) : undefined
      if (odd) tell(odd.what, odd.mend)
    }
    if (typeof key === 'string' && key in Object.prototype)
      tell('every object has a key of this name', 'call it something else')
    if (typeof value !== 'object' || value === null || keys.length > DEEPEST) continue
    const inside = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value)
    for (const [at, one] of inside.reverse()) open.push({ value: one, keys: [...keys, at] })
  }
  return some(found, file)
}

/** No file that is read is nested deeper: what is, has no shape. */
const DEEPEST = 40

/** Halves of a sign, control signs but the end of a line, signs of direction and of no width, and the sign of a lost letter. */
const NO_LETTER = /\p{Cs}|(?!\n)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u

function oddity(said: string): Pick<Problem, 'what' | 'mend'> | undefined {
  if (said !== '' && said.trim() === '')
    return { what: 'the text is blank', mend: 'write the text, or take the key out' }
  if (said.length > LONGEST)
    return { what: `the text has ${said.length} characters, of ${LONGEST} at most`, mend: 'shorten it' }
  const odd = NO_LETTER.exec(said)
  if (odd === null) return undefined
  const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    what: `at ${odd.index} stands U+${code}, which is no letter that can be read`,
    mend: 'take it out, or write the letter that was meant',
  }
}

function some(problems: readonly Problem[], file: string): Problem[] {
  const more = problems.length - MOST
  if (more <= 0) return [...problems]
  return [
    ...problems.slice(0, MOST),
    { file, path: '(file)', what: `and ${more} more of the kind`, mend: 'mend those that are listed, and check again' },
  ]
}
