// Are the sentences of the dataset our own? No run of the report longer than a name may stand in them.

import { expect, it } from 'vitest'
import { dataset, raw, textAt } from './report.ts'

/** Han characters in a row, punctuation and digits passed over, that may agree with the report by chance or by name. */
const LONGEST = 15

const han = (text: string) => [...text].filter((char) => /\p{Script=Han}/u.test(char)).join('')
const source = han(raw)
const names = dataset.entities
  .filter(({ id }) => /^(group|body|org|res|treaty|instrument):/.test(id))
  .flatMap(({ names: { zh }, aliases }) => [zh, ...aliases])
  .map(han)
  .filter((name) => name.length > 3)
  .sort((a, b) => b.length - a.length)

/** Names are facts and may stand as they are. */
function withoutNames(text: string): string[] {
  return names.reduce((parts, name) => parts.flatMap((part) => part.split(name)), [han(text)])
}

function sharedRun(text: string): string | undefined {
  for (const part of withoutNames(text)) {
    for (let i = 0; i + LONGEST < part.length; i++) {
      const run = part.slice(i, i + LONGEST + 1)
      if (source.includes(run)) return run
    }
  }
  return undefined
}

const ours = [
  ...dataset.units.map(({ id, gist }) => [id, gist.zh] as const),
  ...dataset.claims.flatMap(({ id, statement, note }) => [
    [id, statement.zh] as const,
    [`${id} note`, note?.zh ?? ''] as const,
  ]),
  ...dataset.activities.flatMap(({ id, title, description, note }) =>
    [title.zh, description.zh, note?.zh ?? ''].map((text) => [id, text] as const),
  ),
  ...dataset.entities.map(({ id, note }) => [id, note?.zh ?? ''] as const),
  ...dataset.sections.map(({ id, title }) => [id, title.zh] as const),
]

it('no gist, statement, title, description or note repeats the report', () => {
  expect(ours.flatMap(([id, text]) => (sharedRun(text) ? [`${id}: ${sharedRun(text)}`] : []))).toEqual([])
})

it('a repeated sentence would be found', () => {
  expect(sharedRun(textAt('p18', 1))).toBeDefined()
})
