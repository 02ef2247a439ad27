// What is read of a published file, and what is said of one that cannot be?

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { publish } from '../../../src/core/export/publish.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { readPack } from '../../../src/core/schema/read-pack.ts'
import { secondPublished } from '../../second/report.ts'
import { fixtureFiles, toFiles } from '../fixture.ts'

const published = secondPublished()
const textOf = (change: object = {}) => JSON.stringify({ ...published, ...change })
const read = (text: string) => readPack(text, 'r.json', sha256)
const troubleOf = (text: string) => {
  const { trouble, ...rest } = read(text)
  const problems = 'problems' in rest ? rest.problems : []
  return { trouble, said: problems.map(({ file, path, what, mend }) => `${file} ${path}: ${what}; ${mend}`) }
}

describe('a published report', () => {
  it('that brings no proof is read back as what was published', () => {
    const { pack, trouble } = read(textOf())
    expect(trouble).toBeUndefined()
    expect(pack && publish(pack, sha256)).toEqual(published)
  })
  it('with a proof, terms, a label in two lines and a row of an annex is read back as what was published', () => {
    const files = fixtureFiles()
    const entities = files['r/entities/all.json'] as { entities: Record<string, unknown>[] }
    entities.entities[0] = { ...entities.entities[0], short: { en: 'A\nof one', zh: '甲\n一' } }
    const checked = readDataset(toFiles(files))
    if (!checked.dataset) throw new Error(JSON.stringify(checked.problems))
    const { dataset, proof, terms, accounts } = checked
    const whole = publish({ dataset, proof, terms, accounts }, sha256)
    expect(whole.entities[0]).toMatchObject({ short: { en: 'A of one', zh: '甲一' }, label: { en: 'A\nof one' } })
    const { pack } = read(JSON.stringify(whole, null, 2))
    expect(pack?.dataset).toEqual(JSON.parse(JSON.stringify(dataset)))
    expect(pack?.proof).toEqual(proof)
    expect(pack?.terms).toEqual(terms)
    expect(pack?.accounts).toEqual(accounts)
  })
  it('has the same version in whatever order its keys stand', () => {
    const { claims, ...rest } = published
    expect(read(JSON.stringify({ claims, ...rest })).trouble).toBeUndefined()
  })
})

describe('a file that cannot be opened', () => {
  it.each([1, 0.5, 0])('is called cut off where it ends too early: %d of it', (share) => {
    const text = textOf()
    const { trouble, said } = troubleOf(text.slice(0, Math.floor((text.length - 1) * share)))
    expect(trouble).toBe('cut')
    expect(said[0]).toMatch(/^r\.json \(file\): not valid JSON.*; fetch the whole file again$/)
  })
  it('of a later form says which form is read', () => {
    expect(troubleOf(textOf({ format: 2 }))).toEqual({
      trouble: 'format',
      said: ['r.json format: form 2, and form 1 is read; publish the report again'],
    })
  })
  it.each([
    ['expected Object, found null', 'null'],
    ['expected', '[]'],
    ['claims: expected Array, found "none"', textOf({ claims: 'none' })],
    ['extra: this key has no meaning here', textOf({ extra: 1 })],
    ['units: expected', textOf({ units: undefined })],
  ])('says where it is not as its schema says: %s', (what, text) => {
    const { trouble, said } = troubleOf(text)
    expect(trouble).toBe('shape')
    expect(said.join('\n')).toContain(what)
  })
  it('is not opened where anything in it was changed after it was published', () => {
    const [first, ...rest] = published.claims
    const claims = [{ ...first, certainty: 'reported' }, ...rest]
    expect(troubleOf(textOf({ claims })).trouble).toBe('changed')
  })
  it('with a claim about what is not in it names the claim, though its hash is right', () => {
    const { $schema, format, version, ...content } = published
    const [first, ...rest] = content.claims
    const wrong = { ...content, claims: [{ ...first, object: 'crime:tea-smuggling' }, ...rest] }
    const { trouble, said } = troubleOf(
      JSON.stringify({ $schema, format, version: sha256(canonicalOf(wrong)), ...wrong }),
    )
    expect(trouble).toBe('shape')
    expect(said[0]).toContain('r.json claims[0].object (claim:p2-1): nothing has the id crime:tea-smuggling')
  })
  it('with evidence in a unit that is not in it says so, though no proof counts its sentences', () => {
    const { $schema, format, version, ...content } = published
    const [first, ...rest] = content.claims
    const wrong = { ...content, claims: [{ ...first, evidence: [{ unit: 'p11', sentences: [1] }] }, ...rest] }
    const { said } = troubleOf(JSON.stringify({ $schema, format, version: sha256(canonicalOf(wrong)), ...wrong }))
    expect(said.join('\n')).toContain('there is no unit p11')
  })
})

/** As the hash is taken: keys in alphabetical order, at every depth. */
function canonicalOf(value: unknown): string {
  const sorted = (one: unknown): unknown =>
    Array.isArray(one)
      ? one.map(sorted)
      : typeof one === 'object' && one !== null
        ? Object.fromEntries(
            Object.keys(one)
              .sort()
              .filter((key) => Reflect.get(one, key) !== undefined)
              .map((key) => [key, sorted(Reflect.get(one, key))]),
          )
        : one
  return JSON.stringify(sorted(value))
}
