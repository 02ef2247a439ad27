import { describe, expect, it } from 'vitest'
import { openShell, splitTexts } from '../../../src/core/model/texts.ts'
import { TINY } from '../evidence/tiny.ts'

const { dataset } = TINY
const { shell, names, texts } = splitTexts(dataset)
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
    const { dataset: again, addNames, addTexts } = openShell(sent)
    for (const language of ['zh', 'en'] as const) {
      addNames(language, names[language])
      addTexts(language, texts[language])
    }
    expect(again).toEqual(JSON.parse(JSON.stringify(dataset)))
  })
  it('says in the first language what it does not yet say in the other, and then in each its own', () => {
    const { dataset: again, addTexts } = openShell(sent)
    addTexts('en', texts.en)
    const [claim] = again.claims
    expect(claim?.statement.zh).toBe(dataset.claims[0]?.statement.en)
    addTexts('zh', texts.zh)
    expect(claim?.statement).toEqual(dataset.claims[0]?.statement)
  })
  it('has names and titles of rows before any text is here, and fills the rest in where it stands', () => {
    const { dataset: again, addNames, addTexts } = openShell(sent)
    addNames('zh', names.zh)
    expect(again.entities.map((one) => one.names.zh)).toEqual(dataset.entities.map((one) => one.names.zh))
    expect(again.activities.map(({ title }) => title.zh)).toEqual(dataset.activities.map(({ title }) => title.zh))
    expect(again.sections.map(({ title }) => title.zh)).toEqual(dataset.sections.map(({ title }) => title.zh))
    const statement = again.claims[0]?.statement
    expect(statement).toEqual({ en: '', zh: '' })
    addTexts('zh', texts.zh)
    expect(again.claims[0]?.statement).toBe(statement)
    expect(statement).toEqual({ en: dataset.claims[0]?.statement.zh, zh: dataset.claims[0]?.statement.zh })
  })
  it('keeps a text that stands twice once', () => {
    expect(new Set(texts.en).size).toBe(texts.en.length)
    expect(new Set(names.zh.map((zh, i) => `${zh} ${names.en[i]}`)).size).toBe(names.zh.length)
  })
  it('names in the first language what it cannot yet name in the other', () => {
    const { dataset: again, addNames } = openShell(sent)
    addNames('zh', names.zh)
    const zh = dataset.entities[0]?.names.zh
    expect(again.entities[0]?.names).toEqual({ en: zh, zh })
    addNames('en', names.en)
    expect(again.entities[0]?.names).toEqual(dataset.entities[0]?.names)
  })
})
