// What the build publishes: is it as its schema says, complete, and the same each time?

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { publishedSchema } from '../../src/commands/json-schemas.ts'
import { ordersOf, readAtlas } from '../../src/commands/read-atlas.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { datasetPage } from '../../src/commands/vite/dataset-page.ts'
import { publish } from '../../src/core/export/publish.ts'
import { PACK_SHAPE } from '../../src/core/schema/pack-shape.ts'
import { readPack } from '../../src/core/schema/read-pack.ts'
import { expectedIds } from '../../src/core/text/parse-report.ts'

const { read, faults } = readAtlas('data')
if (!read) throw new Error(faults)
const { dataset, proof, accounts, terms, briefings = [] } = read
const pack = { dataset, accounts, briefings, terms, proof, orders: ordersOf(dataset) }
const published = publish(pack, sha256)

describe('the published dataset', () => {
  it('has the shape of its schema', () => {
    expect(v.safeParse(PACK_SHAPE, published).issues).toBeUndefined()
    expect(publishedSchema()).toMatchObject({ title: 'Nexus Atlas: published report', type: 'object' })
  })
  it('holds all 160 units with kind, state, reason and gist', () => {
    expect(published.units.map(({ id }) => id)).toEqual(expectedIds(dataset.report.shape))
    expect(published.units.filter(({ why, gist }) => !why.en || !why.zh || !gist.en || !gist.zh)).toEqual([])
  })
  it('accounts for every sentence: claims, recommendations, a row, or a reason for none', () => {
    const dumb = published.units.flatMap(({ id, kind, sentences }) =>
      sentences
        .filter(
          ({ claims, recommendations, silent }) =>
            kind !== 'activity' && !silent && claims.length + recommendations.length === 0,
        )
        .map(({ n }) => `${id}.${n}`),
    )
    expect(dumb).toEqual([])
  })
  it('gives money in USD, and leaves the other end of a floor or ceiling null', () => {
    const figures = published.claims.flatMap(({ id, quantities = [] }) => quantities.map((one) => ({ id, ...one })))
    expect(figures.find(({ id }) => id === 'claim:p32-6')).toMatchObject({
      low: null,
      high: 2_000_000,
      bound: 'up-to',
      unit: 'USD',
      per: 'day',
      what: { en: 'income from seized oilfields' },
    })
    expect(figures.find(({ id }) => id === 'claim:p37-1')).toMatchObject({ period: { from: '2008', to: '2014-08' } })
    expect(figures.find(({ id, derived }) => id === 'claim:p38-2' && !derived)).toMatchObject({
      low: 16_000_000,
      high: null,
    })
    const wrong = figures.filter(({ bound, low, high }) =>
      bound === 'at-least' || bound === 'more-than'
        ? high !== null
        : bound === 'up-to' || bound === 'nearly'
          ? low !== null
          : false,
    )
    expect(wrong).toEqual([])
  })
  it('names each activity by its row, with lists that are never absent', () => {
    expect(published.activities.map(({ id }) => id)).toEqual(Array.from({ length: 59 }, (_, i) => `activity:a${i + 1}`))
    for (const activity of published.activities)
      for (const key of ['leads', 'partners', 'places', 'crimes', 'groups', 'documents', 'instruments'] as const)
        expect(Array.isArray(activity[key])).toBe(true)
  })
  it('says of each document where it is named and what rests on it', () => {
    expect(published.documents.find(({ id }) => id === 'doc:s-2014-770')).toMatchObject({
      namedIn: ['p15', 'p35', 'p36', 'p37'],
    })
  })
  it('breaks no short name into lines: how a mark breaks it stands beside it', () => {
    const broken = published.entities.filter(({ label }) => label !== undefined)
    expect(broken.length).toBeGreaterThan(0)
    expect(JSON.stringify(published.entities.map(({ label: _label, ...entity }) => entity))).not.toContain('\\n')
  })
  it('is read back as what was published', () => {
    const { pack: again, trouble } = readPack(JSON.stringify(published, null, 1), 'r.json', sha256)
    expect(trouble).toBeUndefined()
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(pack)))
    expect(again && publish(again, sha256)).toEqual(published)
  })
  it('has a version that changes with any content and with nothing else', () => {
    expect(publish(pack, sha256).version).toBe(published.version)
    const [first, ...rest] = dataset.claims
    if (!first) throw new Error('no claims')
    const changed = { ...dataset, claims: [{ ...first, hedge: 'x' }, ...rest] }
    expect(publish({ ...pack, dataset: changed }, sha256).version).not.toBe(published.version)
  })
  it('is described by a page that counts it', () => {
    const page = datasetPage(published, { reports: [] })
    for (const list of ['units', 'entities', 'claims', 'activities', 'recommendations', 'documents'] as const)
      expect(page).toContain(`<code>${list}</code></th><td>${published[list].length}</td>`)
    expect(page).toContain(published.version)
  })
  it('is described in its own numbers and names', () => {
    const page = datasetPage(published, { reports: [] })
    for (const part of [
      'Paragraphs p1–p94, footnotes fn1–fn7 and annex rows a1–a59: state',
      '段落p1–p94、脚注fn1–fn7、附件各行a1–a59：状态',
      'the forms the Chinese text prints',
      '别名是中文原文的印法',
      'The 59 rows of the annex: status',
      '附件59行：状态',
      'What paragraphs 60–94 ask for',
      '第60至94段的建议',
      'Money is in <code>USD</code> as plain numbers',
      'armed groups, crimes, places, money and the United Nations’ response',
    ])
      expect(page).toContain(part)
  })
})
