// A history, and a file that was published once: what is read of them, and what is said of what cannot be.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { publish } from '../../../src/core/export/publish.ts'
import { canonical } from '../../../src/core/schema/canonical.ts'
import { readHistory } from '../../../src/core/schema/read-history.ts'
import { readPublishedLists } from '../../../src/core/schema/read-lists.ts'
import { richDataset } from '../fixture-rich.ts'

const [a, b] = ['a', 'b'].map((sign) => sign.repeat(64))
const dataset = richDataset()
const [claim] = dataset.claims

describe('a history', () => {
  const read = (content: unknown) =>
    readHistory(typeof content === 'string' ? content : JSON.stringify(content), 'history/x.json')
  const step = (more = {}) => ({ version: a, was: {}, also: [], ...more })
  const sound = { $schema: 'x', steps: [step({ was: { claims: { 'claim:p1-9': null } } })], version: b }

  it('is read', () => {
    expect(read(sound)).toEqual({ history: { steps: sound.steps, version: b }, problems: [] })
  })
  it.each([
    ['no JSON', '{', 'not valid JSON'],
    ['no step', { ...sound, steps: undefined }, 'expected "steps"'],
    ['a version twice', { ...sound, version: a }, 'aaaaaaaa stands before'],
    ['a part that there is not', { ...sound, steps: [step({ also: ['weather'] })] }, 'weather'],
    [
      'an entry under another id',
      {
        ...sound,
        steps: [step({ was: { claims: { 'claim:p9-9': { ...claim, cue: undefined, leaves: undefined } } } })],
      },
      `the entry of claim:p9-9 calls itself ${claim?.id}`,
    ],
  ])('with %s is not, and says where and how to mend it', (_, content, what) => {
    const { history, problems } = read(content)
    expect(history).toBeUndefined()
    expect(problems[0]?.what).toContain(what)
    expect(problems.every(({ file, mend }) => file === 'history/x.json' && mend.length > 0)).toBe(true)
  })
})

describe('a file that was published once', () => {
  const published = publish({ dataset, accounts: { modals: [], names: [] } }, sha256)
  const read = (content: object) => readPublishedLists(JSON.stringify(content), 'old.json', sha256)

  it('gives its lists as they were coded', () => {
    const { published: old } = read(published)
    expect(old?.version).toBe(published.version)
    expect(old?.symbol).toBe(dataset.report.symbol)
    expect(canonical(old?.lists.claims)).toBe(canonical(dataset.claims))
    expect(canonical(old?.lists.entities)).toBe(canonical(dataset.entities))
    expect(canonical(old?.lists.activities)).toBe(canonical(dataset.activities))
  })
  it('is read though what stands beside its lists has another form today', () => {
    const { $schema, format, version: _version, ...rest } = published
    const old = { ...rest, ontology: 'of another form', later: true }
    const { published: lists, problems } = read({ $schema, format, version: sha256(canonical(old)), ...old })
    expect(problems).toEqual([])
    expect(lists?.lists.claims).toHaveLength(dataset.claims.length)
  })
  it('is not where it was changed since, or is something else', () => {
    expect(read({ ...published, claims: [] }).problems[0]?.what).toContain('not what was published')
    expect(read({}).problems.length).toBeGreaterThan(3)
  })
})
