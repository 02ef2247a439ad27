// The sixty questions, by themselves: is each one whole, and does it rest on units that there are?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { KINDS, QUESTIONS } from '../questions.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const units = dataset.units.map(({ id }) => id)
const isHan = (text: string) => /\p{Script=Han}/u.test(text)

const repeated = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i)

describe('the questions of an analyst', () => {
  it('are sixty, ten of them in Chinese', () => {
    expect(QUESTIONS).toHaveLength(60)
    expect(QUESTIONS.filter(({ lang }) => lang === 'zh')).toHaveLength(10)
  })
  it('are of every kind, five of each', () => {
    const counts = KINDS.map((kind) => [kind, QUESTIONS.filter((one) => one.kind === kind).length])
    expect(counts).toEqual(KINDS.map((kind) => [kind, 5]))
  })
  it('have an id of their own that says their kind, and no two ask the same', () => {
    expect(repeated(QUESTIONS.map(({ id }) => id))).toEqual([])
    expect(repeated(QUESTIONS.map(({ question }) => question))).toEqual([])
    expect(QUESTIONS.filter(({ id, kind }) => !new RegExp(`^${kind}-\\d$`).test(id))).toEqual([])
  })
  it('are asked, answered and looked for in one language', () => {
    const mixed = QUESTIONS.filter(({ lang, question, answer, expected }) => {
      const texts = [question, answer]
      return lang === 'zh' ? !texts.every(isHan) : [...texts, ...expected.flat()].some(isHan)
    })
    expect(mixed.map(({ id }) => id)).toEqual([])
  })
  it('say what must be read, and never nothing', () => {
    const empty = QUESTIONS.filter(
      ({ expected }) =>
        expected.length === 0 || expected.some((fact) => fact.length === 0 || [fact].flat().includes('')),
    )
    expect(empty.map(({ id }) => id)).toEqual([])
  })
  it('rest on units of the dataset, each named once and in the order of the report', () => {
    const wrong = QUESTIONS.filter(({ units: named }) => {
      const places = named.map((id) => units.indexOf(id))
      return places.length === 0 || places.some((place, i) => place < 0 || place <= (places[i - 1] ?? -1))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
  it('are answered in three actions at most', () => {
    const wrong = QUESTIONS.filter(({ way }) => way.length === 0 || way.length > 3)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
