// Broken files by chance: a sound one cut, changed letter by letter, or with something else in the place of one of its parts.

import type { Chance } from './chance.ts'

/** Names that every object answers to. */
const EVERYBODYS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype']

const nested = (depth: number, open: string, shut: string) => `${open.repeat(depth)}${shut.repeat(depth)}`

/** What may stand in the place of a value, as it is written in JSON. */
const HOSTILE = [
  ...['null', 'true', '0', '-1', '1.5', '1e999', '-0', '9007199254740993', '""', '" "', '[]', '{}', '[null]', '[[]]'],
  ...EVERYBODYS.map((name) => `"${name}"`),
  ...EVERYBODYS.map((name) => `{"${name}":{"${name}":1}}`),
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e<img src=x onerror=alert(1)>"',
  `"${'x'.repeat(100_000)}"`,
  `"${'盐'.repeat(5000)}"`,
  `[${'0,'.repeat(5000)}0]`,
  nested(5000, '[', ']'),
  nested(20_000, '{"a":[', ']}').replace('[]', '[1]'),
]

/** What is done to a part: by its own text and that of another part. */
type Change = (own: string, chance: Chance, other: string) => string

const CHANGES: readonly Change[] = [
  (_, chance) => chance.one(HOSTILE),
  (_, __, other) => other,
  (own) => `[${own}]`,
  (own) => `{"a":${own}}`,
  (own) => JSON.stringify(own),
  (own) => (own.startsWith('[') && own.length > 2 ? `${own.slice(0, -1)},${own.slice(1)}` : own),
  (own, chance) =>
    own.startsWith('{') && own.length > 2
      ? `{"${chance.one([...EVERYBODYS, 'id', 'extra', ''])}":${chance.one(HOSTILE)},${own.slice(1)}`
      : own,
]

/** What is done to the text of a file. */
const SPOILS: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => text.slice(chance.below(text.length)),
  (text, chance) => {
    const at = chance.below(text.length)
    return text.slice(0, at) + text.slice(at + 1 + chance.below(20))
  },
  (text, chance) => {
    const at = chance.below(text.length)
    return text.slice(0, at) + chance.one([...'{}[]",:\\\'\n\u0000\ufeff\ud800，0', '//x\n', ',,']) + text.slice(at)
  },
  (text) => `\ufeff${text}`,
  (text) => text + text,
  (text) => text.replace(/\}\s*$/, ',}'),
  (text) => text.replaceAll('"', "'"),
  (text) => [...text].map((letter) => `${letter}\u0000`).join(''),
  (_, chance) =>
    chance.one(['', ' ', '\n', 'null', '7', '"text"', '[]', '{}', 'undefined', '<!doctype html>', ...HOSTILE]),
]

/** A broken file, made from what a sound one holds. */
export function broken(content: unknown, chance: Chance): string {
  let text = JSON.stringify(content)
  const times = 1 + chance.below(3)
  for (let i = 0; i < times; i++) text = changed(text, chance)
  return chance.below(4) === 0 ? chance.one(SPOILS)(text, chance) : text
}

/** A text of JSON with something else in the place of one of its parts, or without it. */
function changed(text: string, chance: Chance): string {
  const parts = partsOf(text)
  if (parts.length === 0) return text
  const [part, other] = [chance.one(parts), chance.one(parts)]
  const [own, its] = [part, other].map(({ from, to }) => text.slice(from, to))
  if (chance.below(5) === 0 && part.key !== undefined)
    return text.slice(0, part.key) + text.slice(part.to).replace(/^,/, '')
  return text.slice(0, part.from) + chance.one(CHANGES)(own ?? '', chance, its ?? '') + text.slice(part.to)
}

interface Part {
  readonly from: number
  readonly to: number
  /** Where its key begins, where it has one. */
  readonly key: number | undefined
}

/** Where the parts of a text of JSON stand; of one that is nested deep only the outer ones. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  const open: { from: number; key: number | undefined; isObject: boolean }[] = []
  let key: number | undefined
  let last: { from: number; to: number } | undefined
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    if (token === '{' || token === '[') {
      open.push({ from: index, key, isObject: token === '{' })
      key = undefined
    } else if (token === '}' || token === ']') {
      const whole = open.pop()
      if (whole && open.length < 40) parts.push({ from: whole.from, to: index + 1, key: whole.key })
    } else if (token === ':') {
      key = last?.from
      parts.pop()
    } else if (token !== ',') {
      last = { from: index, to: index + token.length }
      parts.push({ ...last, key })
      key = undefined
    }
  }
  return parts
}

/** No case may take longer, in ms: the best of some tries counts, since a busy machine makes any of them wait. */
const PATIENCE = 200

/** Runs a case, and again where it was slow; fails where it is slow each time. */
export function atOnce<Result>(run: () => Result): Result {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4; tries++) {
    const before = performance.now()
    const result = run()
    best = Math.min(best, performance.now() - before)
    if (best <= PATIENCE) return result
  }
  throw new Error(`it took ${Math.round(best)} ms, of ${PATIENCE} at most`)
}

/** What is amiss with what is told of a fault: it is in words, in one line, and not longer than somebody reads. */
export function unsaid(
  problems: readonly { readonly file: string; readonly path: string; readonly what: string; readonly mend: string }[],
) {
  return problems.filter(({ file, path, what, mend }) => {
    const line = `${file} ${path}: ${what}; ${mend}`
    return (
      [file, path].includes('') ||
      ![what, mend].every((words) => /[a-z]{2,} [^ ]/.test(words) || words === 'missing' || words === 'add it') ||
      /\n|\bundefined\b|\[object |NaN|^\s+at |is not a function|call stack|Cannot read/.test(
        line.replace(/"[^"]*"/g, ''),
      ) ||
      line.length > 1200
    )
  })
}
