// What can be cited of a report: does each reference say what the data say, and no more?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { datasetReference, namedReference, reportReference } from '../../../src/core/cite/sources.ts'
import { kindOf } from '../../../src/core/model/ids.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { secondDataset } from '../../second/report.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const named = (id: string, language: 'en' | 'zh' = 'en') => namedReference(id, dataset, language)

describe('the report', () => {
  it('has title, symbol, day, the organ that wrote it and whose organ that is', () => {
    expect(reportReference(dataset, 'en')).toEqual({
      id: 's-2015-366',
      type: 'report',
      title: dataset.report.title.en,
      author: [{ literal: 'Secretary-General' }],
      publisher: 'United Nations',
      number: 'S/2015/366',
      issued: { 'date-parts': [[2015, 5, 21]] },
      genre: 'report of the Secretary-General',
      URL: 'https://undocs.org/en/S/2015/366',
      language: 'en',
    })
    expect(reportReference(dataset, 'zh')).toMatchObject({ author: [{ literal: '秘书长' }], publisher: '联合国' })
  })
  it('is the same one where it names itself as a document', () => {
    expect(named('doc:s-2015-366')).toEqual(reportReference(dataset, 'en'))
  })
  it('has no author and no publisher where the data name none', () => {
    const second = secondDataset()
    expect(reportReference(second, 'en')).toEqual({
      id: 'harbour-2024',
      type: 'report',
      title: 'A harbour and its trade',
      number: 'Harbour 2024',
      issued: { 'date-parts': [[2024, 3, 1]] },
      URL: 'https://example.org/harbour',
      language: 'en',
    })
    expect(reportReference(second, 'zh').title).toBe('A harbour and its trade')
  })
})

describe('a document that the report names', () => {
  it('has a reference, and so has every instrument; nothing else has', () => {
    for (const { id } of dataset.entities)
      expect([id, namedReference(id, dataset, 'en') !== undefined]).toEqual([
        id,
        ['document', 'instrument'].includes(kindOf(id) ?? ''),
      ])
  })
  it('by its symbol alone has no title and no author, and the year of its symbol', () => {
    expect(named('doc:s-2014-815')).toMatchObject({ number: 'S/2014/815', issued: { 'date-parts': [[2014]] } })
    expect(named('doc:s-2014-815')?.title).toBeUndefined()
    expect(named('doc:s-2014-815')?.author).toBeUndefined()
  })
  it('of a newspaper has its writer, the newspaper without its brackets, and the day', () => {
    expect(named('doc:new-york-times-2014')).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Callimachi', given: 'Rukmini' }],
      'container-title': 'The New York Times',
      issued: { 'date-parts': [[2014, 7, 29]] },
    })
    expect(named('doc:new-york-times-2014', 'zh')?.['container-title']).toBe('纽约时报')
  })
  it('of a journal is published by whose journal it is, which is none of its authors', () => {
    expect(named('doc:us-treasury-state-2011')).toMatchObject({
      type: 'article-journal',
      publisher: 'Organization for Security and Cooperation in Europe',
      issued: { 'date-parts': [[2011, 6]] },
    })
    expect(named('doc:us-treasury-state-2011')?.author).toHaveLength(2)
  })
  it('has no date where none is printed: the year in a title is a part of it', () => {
    expect(named('doc:world-drug-report-2013')?.issued).toBeUndefined()
    expect(named('doc:unicri-counterfeiting-2007')?.issued).toEqual({ 'date-parts': [[2007]] })
  })
  it('without a title is called as the report calls it, and says that this is none', () => {
    expect(named('doc:unesco-196-ex-29')).toMatchObject({ isDescribed: true })
    expect(named('doc:world-drug-report-2013')?.isDescribed).toBeUndefined()
  })
  it('says no more than the data: every text of it stands in them', () => {
    const data = JSON.stringify([dataset.report, dataset.entities])
    for (const { id } of dataset.entities)
      for (const language of ['en', 'zh'] as const) {
        const reference = namedReference(id, dataset, language)
        for (const key of ['title', 'publisher', 'number', 'genre', 'note', 'container-title'] as const)
          if (reference?.[key] !== undefined) expect(data).toContain(JSON.stringify(reference[key]).slice(1, -1))
      }
  })
})

describe('our dataset', () => {
  it('is cited by eight signs of its version, its licence and the address of what is meant', () => {
    const address = 'https://example.org/#select=claim:p36-1'
    expect(datasetReference(dataset, 'en', { version: '0123456789ab', address })).toEqual({
      id: 'nexus-atlas-s-2015-366',
      type: 'dataset',
      title: 'Dataset on S/2015/366',
      author: [{ literal: 'Nexus Atlas' }],
      version: '01234567',
      URL: address,
      language: 'en',
      note: 'CC BY 4.0',
    })
    expect(datasetReference(dataset, 'zh', { address }).version).toBeUndefined()
  })
})
