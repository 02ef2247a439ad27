// Searching the real report: what a person types, and what must stand first.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { readSynonymsFile } from '../../src/commands/synonyms-file.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { openAsking } from '../../src/core/query/asking/ask.ts'
import { words } from '../../src/core/query/asking/fold.ts'
import { unitsMeant } from '../../src/core/query/asking/units-meant.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const graph = buildGraph(dataset)
const ask = openAsking(graph, readSynonymsFile('data', dataset.entities))
const search = (query: string) => ask(query).found
const first = (query: string) => search(query)[0]?.id

describe('a search', () => {
  it.each([
    ['isil', 'group:isil'],
    ['Islamic State in Iraq', 'group:isil'],
    ['伊黎伊斯兰国', 'group:isil'],
    ['伊斯兰国', 'group:isil'],
    ['UNODC', 'body:unodc'],
    ['毒品和犯罪问题办公室', 'body:unodc'],
    ['talban', 'group:taliban'],
    ['boko harm', 'group:boko-haram'],
    ['haram boko', 'group:boko-haram'],
    ['kidnaping ransom', 'crime:kidnapping-for-ransom'],
    ['石油', 'crime:oil'],
    ['绑架', 'crime:kidnapping-for-ransom'],
    ['S/2014/815', 'doc:s-2014-815'],
    ['¶32', 'p32'],
    ['第32段', 'p32'],
    ['annex 23', 'a23'],
    ['附件23', 'a23'],
    ['footnote 4', 'fn4'],
    ['32', 'p32'],
  ])('for %s finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })
  it('finds claims by their words', () => {
    expect(search('middlemen crude').some(({ kind }) => kind === 'claim')).toBe(true)
    expect(search('油罐车').some(({ kind }) => kind === 'claim')).toBe(true)
  })
  it('offers every unit of a number, and none that is not there', () => {
    expect(
      search('5')
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['p5', 'a5', 'fn5'])
    expect(search('999').filter(({ kind }) => kind === 'unit')).toEqual([])
  })
  it.each(['', '   ', '().*+?[', '\u200b\u202e', '—'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([])
  })
  it('looks through what shows nothing: zero-width, accents, width, case', () => {
    expect(first('Í\u200bSIL')).toBe('group:isil')
    expect(first('ｕｎｏｄｃ')).toBe('body:unodc')
    expect(first('\u202bisil\u202c')).toBe('group:isil')
  })
  it('cuts a query of ten thousand characters', () => {
    expect(search('isil '.repeat(2000)).length).toBeGreaterThan(0)
    expect(search('x'.repeat(10_000))).toEqual([])
  })
  it.each([
    ['women recommendations', 'recommendation', 8],
    ['建议 妇女', 'recommendation', 8],
    ['UNICRI activities', 'activity', 5],
    ['反恐执行局活动', 'activity', 9],
    ['CTED says', 'claim', 8],
    ['according to CTED', 'claim', 8],
    ['反恐执行局说', 'claim', 8],
  ])('for %s finds first what was asked for, and all of it', (query, kind, n) => {
    const found = search(query)
    expect(found.findIndex((one) => one.kind !== kind)).toSatisfy((at: number) => at === n || at === -1)
    expect(found.filter((one) => one.kind === kind)).toHaveLength(n)
  })
  it('finds what a body says by who says it, and not what is said of it', () => {
    const said = search('CTED says').flatMap(({ id }) => graph.claims.get(id)?.attribution.join() ?? [])
    expect(said.every((attribution) => attribution?.includes('body:cted'))).toBe(true)
    expect(
      search('CTED says')
        .slice(0, 3)
        .map(({ id }) => id.slice(0, 9)),
    ).toEqual(['claim:p23', 'claim:p41', 'claim:p44'])
    expect(ask('ISIL says').parts.map(({ kind }) => kind)).toEqual(['name', 'word'])
  })
  it('finds a word that asks for a kind in what is said, too', () => {
    expect(search('Boko Haram activities').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['activity:a39', 'claim:a39-1']),
    )
  })
  it('takes a word for a kind of things for any other word where it stands alone', () => {
    expect(ask('activities').parts.map(({ kind }) => kind)).toEqual(['word'])
  })
  it('finds every selectable entity by its own name, in both languages', () => {
    const lost = dataset.entities.flatMap(({ id, names }) =>
      id.startsWith('mechanism:')
        ? []
        : [names.en, names.zh].filter((name) => !search(name.replaceAll('\n', ' ')).some((found) => found.id === id)),
    )
    expect(lost).toEqual([])
  })
})

it('words are words, and of Chinese characters and pairs', () => {
  expect(words('al-Qaida 石油 2015')).toEqual(['al', 'qaida', '石', '油', '石油', '2015'])
})

it('a number is a unit only by itself', () => {
  expect(unitsMeant('32 people')).toEqual([])
  expect(unitsMeant('a 7')).toEqual(['a7'])
})
