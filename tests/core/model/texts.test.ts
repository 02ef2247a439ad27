import { describe, expect, it } from 'vitest'
import { openShell, splitTexts } from '../../../src/core/model/texts.ts'
import { TINY } from '../evidence/tiny.ts'

const { dataset } = TINY
const { shell, texts } = splitTexts(dataset)
const sent = JSON.parse(JSON.stringify(shell))

describe('a dataset in parts', () => {
  it('holds no sentence in its shell', () => {
    const plain = JSON.stringify(shell)
    for (const { statement } of dataset.claims) {
      expect(plain).not.toContain(statement.en)
      expect(plain).not.toContain(statement.zh)
    }
  })
  it('put together again with both languages is the dataset', () => {
    const { dataset: again, add } = openShell(sent)
    add('zh', texts.zh)
    add('en', texts.en)
    expect(again).toEqual(JSON.parse(JSON.stringify(dataset)))
  })
  it('says in the first language what it does not yet say in the other, and then in each its own', () => {
    const { dataset: again, add } = openShell(sent)
    add('en', texts.en)
    const [claim] = again.claims
    expect(claim?.statement.zh).toBe(dataset.claims[0]?.statement.en)
    add('zh', texts.zh)
    expect(claim?.statement).toEqual(dataset.claims[0]?.statement)
  })
  it('has names and titles of rows before any text is here, and fills the rest in where it stands', () => {
    const { dataset: again, add } = openShell(sent)
    expect(again.entities.map(({ names }) => names)).toEqual(dataset.entities.map(({ names }) => names))
    expect(again.activities.map(({ title }) => title)).toEqual(dataset.activities.map(({ title }) => title))
    const statement = again.claims[0]?.statement
    expect(statement).toEqual({ en: '', zh: '' })
    add('zh', texts.zh)
    expect(again.claims[0]?.statement).toBe(statement)
    expect(statement).toEqual({ en: dataset.claims[0]?.statement.zh, zh: dataset.claims[0]?.statement.zh })
  })
  it('keeps a text that stands twice once', () => {
    expect(new Set(texts.en).size).toBe(texts.en.length)
  })
  it('keeps names in both languages, whichever comes first', () => {
    const { dataset: again, add } = openShell(sent)
    add('zh', texts.zh)
    expect(again.entities[0]?.names).toEqual(dataset.entities[0]?.names)
  })
})
