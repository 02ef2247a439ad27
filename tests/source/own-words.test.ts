// Are the sentences of the tree our own? No run of the report longer than a name may stand in any committed file.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataset, raw, textAt } from './report.ts'

/** Han characters in a row, punctuation and digits passed over, that may agree with the report by chance. */
const LONGEST = 12

const han = (text: string) => [...text].filter((char) => /\p{Script=Han}/u.test(char)).join('')
const source = han(raw)
/** Every run of the report that is one character too long. */
const runs = new Set(Array.from({ length: source.length - LONGEST }, (_, i) => source.slice(i, i + LONGEST + 1)))

const terms = JSON.parse(readFileSync('data/terms.json', 'utf8')) as { terms: { zh: string[] }[] }

/**
 * What may stand as it is: terms of art, printed names of groups, bodies, organisations, places, instruments and
 * documents, and the titles of sources.
 */
const names = dataset.entities
  .filter(({ id }) => /^(group|body|org|place|res|treaty|instrument|doc):/.test(id))
  .flatMap(({ names: { zh }, aliases, source }) => [zh, ...aliases, source?.title?.zh ?? ''])
  .concat(terms.terms.flatMap(({ zh }) => zh))
  .map(han)
  .filter((name) => name.length > 3)
  .sort((a, b) => b.length - a.length)

/** The head of the annex table, which the parser must know to leave it out. */
const TABLE_HEAD = '序号实体项目活动执行状况主要活动地域范围'

function withoutNames(text: string): string[] {
  const whole = han(text)
  if (whole.length <= LONGEST) return []
  return [TABLE_HEAD, ...names].reduce((parts, name) => parts.flatMap((part) => part.split(name)), [whole])
}

/** The first run that the report has too, names aside. */
function sharedRun(text: string): string | undefined {
  for (const part of withoutNames(text)) {
    for (let i = 0; i + LONGEST < part.length; i++) {
      const run = part.slice(i, i + LONGEST + 1)
      if (runs.has(run)) return run
    }
  }
  return undefined
}

/** Every string of a JSON value, with its path. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
}

const ours = [
  ...dataset.units.map(({ id, gist }) => [id, gist] as const),
  ...[...dataset.claims, ...dataset.recommendations].map(({ id, ...rest }) => [id, rest] as const),
  ...dataset.activities.map(({ id, ...rest }) => [id, rest] as const),
  ...dataset.entities.map(({ id, note, short }) => [id, { note, short }] as const),
  ...dataset.sections.map(({ id, title }) => [id, title] as const),
]

describe('own words', () => {
  it('no gist, statement, recommendation, title, description or note repeats the report', () => {
    const shared = ours.flatMap(([id, value]) =>
      strings(value).flatMap(([path, text]) => {
        const run = sharedRun(text)
        return run === undefined ? [] : [`${id}${path}: ${run}`]
      }),
    )
    expect(shared).toEqual([])
  })

  it('a form of an entity is a name or a few words, never a sentence', () => {
    const sentences = dataset.entities.filter(({ names: { zh }, aliases }) =>
      [zh, ...aliases].some((form) => /[。；！？]/u.test(form) || han(form).length > 48),
    )
    expect(sentences.map(({ id }) => id)).toEqual([])
  })

  it('no other committed file repeats the report', () => {
    const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
      .split('\n')
      .filter((file) => /\.(ts|tsx|md|css|html|json)$/.test(file) && !file.startsWith('data/s-2015-366/'))
    const shared = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const run = sharedRun(line)
          return run === undefined ? [] : [`${file}:${i + 1}: ${run}`]
        }),
    )
    expect(shared).toEqual([])
  })

  it('a repeated sentence would be found', () => {
    expect(sharedRun(textAt('p18', 1))).toBeDefined()
  })
})
