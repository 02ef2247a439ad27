// A made-up dataset for whole views: sums to add by hand, places within places, ways, hedges, an annex of three rows.

import type { Claim } from '../../src/core/model/claim.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { Quantity } from '../../src/core/model/quantity.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { ACTIVITY, CLAIM, fixtureFiles, toFiles } from './fixture.ts'

const words = (en: string, zh = en) => ({ en, zh })
const entity = (id: string, en: string, zh: string, more = {}) => ({ id, names: words(en, zh), aliases: [], ...more })
const place = (id: string, en: string, zh: string, level: string, parent?: string) =>
  entity(`place:${id}`, en, zh, { level, ...(parent === undefined ? {} : { parent: `place:${parent}` }) })

/** Two groups that gain, and one of which nothing is said; crimes with parts; places of every level, one on no map. */
const ENTITIES = [
  entity('group:alpha', 'Alpha', '甲团', { aliases: ['A-1'] }),
  entity('group:beta', 'Beta', '乙团', { abbreviation: 'BT' }),
  entity('group:gamma', 'Gamma', '丙团'),
  entity('actor:fighters', 'Fighters', '战斗人员', { generic: true }),
  entity('crime:natural-resources', 'Natural resources', '自然资源'),
  entity('crime:oil', 'Oil', '石油', { parent: 'crime:natural-resources' }),
  entity('crime:gold', 'Gold', '黄金', { parent: 'crime:natural-resources' }),
  entity('crime:extortion', 'Extortion', '勒索'),
  entity('crime:kidnapping', 'Kidnapping', '绑架'),
  entity('crime:cybercrime', 'Cybercrime', '网络犯罪'),
  entity('crime:organized', 'Organized crime', '有组织犯罪', { generic: true }),
  entity('body:x', 'Office X', 'X办'),
  entity('body:y', 'Office Y', 'Y办'),
  entity('body:team', 'The Team', '小组'),
  entity('org:press', 'The Press', '报社'),
  place('world', 'World', '世界', 'world'),
  place('middle-east', 'Middle East', '中东', 'region', 'world'),
  place('iraq', 'Iraq', '伊拉克', 'country', 'middle-east'),
  place('mosul', 'Mosul', '摩苏尔', 'city', 'iraq'),
  place('turkey', 'Turkey', '土耳其', 'country', 'middle-east'),
  place('sahel', 'Sahel', '萨赫勒', 'region', 'world'),
  place('mali', 'Mali', '马里', 'country', 'sahel'),
  place('hidden-valley', 'Hidden Valley', '隐谷', 'area', 'mali'),
  entity('doc:d', 'Document D', '文件丁'),
]

const at = (unit: string, sentence = 1) => ({ evidence: [{ unit, sentences: [sentence] }] })
const gain = (id: string, subject: string, object: string, more = {}) => ({
  ...CLAIM,
  id: `claim:${id}`,
  subject,
  object: `crime:${object}`,
  ...at(id.slice(0, id.indexOf('-'))),
  statement: words(`${id} in English.`, `${id}的中文。`),
  ...more,
})
const where = (id: string, subject: string, predicate: string, object: string, role: string, more = {}) => ({
  ...gain(id, subject, 'oil'),
  predicate,
  object: `place:${object}`,
  role,
  ...more,
})
const reported = { certainty: 'reported', hedge: '据报' }
const alleged = { certainty: 'alleged', hedge: '据称' }

/** Who gains from what: paragraph 1, and a reading of ours. */
const GAINS = [
  gain('p1-1', 'group:alpha', 'oil'),
  gain('p1-2', 'group:alpha', 'oil', { ...reported, attribution: ['body:team', 'doc:d'] }),
  gain('p1-3', 'group:alpha', 'extortion', { ...alleged, attribution: ['org:press'] }),
  gain('p1-4', 'group:beta', 'oil', { certainty: 'believed', hedge: '据信', attribution: ['body:team'] }),
  gain('p1-5', 'group:beta', 'kidnapping', { polarity: 'limited-evidence', attribution: ['body:team', 'doc:d'] }),
  gain('p1-6', 'actor:fighters', 'kidnapping', { footnotes: ['fn1'] }),
  gain('p1-7', 'group:alpha', 'gold', { inferred: { parts: ['cue'], why: words('Read.', '解读。') } }),
]

/** Where: paragraph 2. One claim names both ends of a way, two others one end each of another. */
const PLACED = [
  where('p2-1', 'group:alpha', 'active-in', 'mosul', 'operates'),
  where('p2-2', 'group:alpha', 'active-in', 'iraq', 'holds-territory', reported),
  where('p2-3', 'group:beta', 'active-in', 'mali', 'operates', alleged),
  where('p2-4', 'group:beta', 'active-in', 'hidden-valley', 'operates'),
  where('p2-5', 'crime:oil', 'takes-place-in', 'iraq', 'origin', {
    places: [{ id: 'place:turkey', role: 'destination' }],
  }),
  where('p2-6', 'crime:kidnapping', 'takes-place-in', 'mali', 'site'),
  where('p2-7', 'actor:fighters', 'active-in', 'sahel', 'operates'),
  where('p2-8', 'crime:gold', 'takes-place-in', 'mali', 'origin'),
  where('p2-9', 'crime:gold', 'takes-place-in', 'turkey', 'destination'),
]

const row = (n: number, lead: string, role: string, more: object) => ({
  ...ACTIVITY,
  id: `activity:a${n}`,
  unit: `a${n}`,
  title: words(`Activity ${n}`, `活动甲${n}`),
  description: words(`What ${n} does.`, `${n}做什么。`),
  leads: [{ id: lead, role, cue: role === 'supports' ? '支持' : '：', at: ['title'] }],
  ...more,
})
const scope = (...ids: string[]) => ids.map((id) => ({ id: `place:${id}`, at: ['scope'] }))
const on = (...ids: string[]) => ids.map((id) => ({ id: `crime:${id}`, basis: 'named', at: [1] }))

/** The annex: two rows of one body, one that another only supports; one of them the whole world. */
const ROWS = [
  row(1, 'body:x', 'leads', { places: scope('world'), crimes: on('oil') }),
  row(2, 'body:x', 'leads', { places: scope('iraq', 'mali'), crimes: on('oil', 'kidnapping'), status: 'completed' }),
  row(3, 'body:y', 'supports', { places: scope('sahel'), crimes: [] }),
]

const asked = (id: string, modality: string, cue: string, concerns: string[]) => ({
  id: `rec:${id}`,
  ...at(id.slice(0, 2)),
  addressee: ['member-states'],
  level: 'operational',
  theme: 'finance',
  modality,
  cue,
  names: [],
  concerns,
  statement: words(`States ${modality} act on ${id}.`, `各国${modality}${id}。`),
})

/** The content of each file; a test changes what it needs. */
export function atlasFiles(claims: readonly object[] = [...GAINS, ...PLACED]): Record<string, Record<string, unknown>> {
  const files = fixtureFiles()
  const proof = files['r/proof.json'] as { readonly units: Record<string, { readonly sentences: unknown[] }> }
  const { p1, p2, fn1, a1, a2 } = proof.units
  const unit = (id: string) => ({
    id,
    section: 'I',
    state: 'modelled',
    reason: 'claims',
    gist: words(`Gist of ${id}`, `${id}大意`),
    on: [1],
  })
  return {
    ...files,
    'r/report.json': { ...files['r/report.json'], shape: { paragraphs: 4, footnotes: 1, activities: 3 } },
    'r/guide.json': {
      ...files['r/guide.json'],
      sideBySide: { crime: 'crime:kidnapping', text: words('{n} groups side by side', '{n}个团体并列') },
    },
    'r/proof.json': { ...proof, units: { p1, p2, p3: p2, p4: p2, fn1, a1, a2, a3: a2 } },
    'r/units/i.json': { $schema: 'x', units: ['p1', 'p2', 'p3', 'p4', 'fn1'].map(unit) },
    'r/entities/all.json': { $schema: 'x', entities: ENTITIES },
    'r/claims/i.json': { $schema: 'x', claims },
    'r/activities/all.json': { $schema: 'x', activities: ROWS },
    'r/recommendations/all.json': {
      $schema: 'x',
      recommendations: [asked('p4-1', 'should', '应', ['crime:oil']), asked('p4-2', 'could', '可', ['place:mali'])],
    },
  }
}

function read(files: Record<string, unknown>): Dataset {
  const { dataset, problems } = readDataset(toFiles(files))
  if (!dataset) throw new Error(JSON.stringify(problems, null, 1))
  return dataset
}

/** The made-up dataset of gains and places, without a sum. */
export function atlasDataset(): Dataset {
  return read(atlasFiles())
}

/** A figure: a million dollars a year, which may be added, where nothing else is said. */
export const figure = (more: Partial<Quantity> = {}): Quantity => ({
  what: words('takings', '所得'),
  low: 1e6,
  high: 1e6,
  bound: 'exact',
  unit: 'USD',
  measure: 'income',
  additive: true,
  ...more,
})
const apart = (reason: string) => ({ additive: false, notAdditiveBecause: reason })

/** Ten figures in dollars, one in euros, two shares, a rate. Two may be added: 10–20 and 5 million. */
const SUMS = [
  gain('p3-1', 'group:alpha', 'oil', {
    period: { from: '2012', to: '2014' },
    quantities: [figure({ what: words('oil sold', '售油'), low: 10e6, high: 20e6 })],
    ...reported,
    attribution: ['body:team'],
  }),
  gain('p3-2', 'group:beta', 'kidnapping', {
    period: { from: '2013', to: '2013' },
    quantities: [
      figure({ what: words('ransom', '赎金'), low: 5e6, high: 5e6, estimator: 'org:press' }),
      figure({
        what: words('ransom a month', '每月赎金'),
        low: 4e5,
        high: 4e5,
        derived: '5 / 12',
        ...apart('same-sum'),
      }),
    ],
  }),
  gain('p3-3', 'group:alpha', 'extortion', {
    quantities: [
      figure({
        what: words('tolls', '过路费'),
        low: null,
        high: 2e6,
        bound: 'up-to',
        per: 'day',
        ...apart('rate'),
      }),
    ],
    ...alleged,
    attribution: ['body:team', 'doc:d'],
  }),
  gain('p3-4', 'group:alpha', 'kidnapping', {
    quantities: [
      figure({ what: words('all ransom', '全部赎金'), low: 3e6, high: null, bound: 'at-least', ...apart('no-period') }),
      figure({
        what: words('price of a hostage', '人质价格'),
        low: 1000,
        high: 1000,
        per: 'person',
        measure: 'price',
        ...apart('price'),
      }),
    ],
  }),
  gain('p3-5', 'group:beta', 'oil', {
    period: { from: '2014', to: '2014' },
    quantities: [
      figure({
        what: words('yearly takings', '年所得'),
        low: 7e6,
        high: 7e6,
        bound: 'about',
        per: 'year',
        ...apart('period-differs'),
      }),
      figure({ what: words('takings in euros', '欧元所得'), low: 9e6, high: 9e6, unit: 'EUR' }),
      figure({
        what: words('share of the market', '市场份额'),
        low: 25,
        high: 25,
        unit: 'percent',
        measure: 'share',
        ...apart('share'),
      }),
      figure({
        what: words('rate of tax', '税率'),
        low: 10,
        high: 10,
        unit: 'percent',
        measure: 'rate',
        ...apart('rate'),
      }),
      figure({
        what: words('part of it', '其中一部分'),
        low: 0.5,
        high: 0.5,
        unit: 'share',
        measure: 'share',
        ...apart('share'),
      }),
    ],
  }),
  where('p3-6', 'crime:oil', 'takes-place-in', 'iraq', 'market', {
    period: { from: '2014', to: '2014' },
    quantities: [
      figure({ what: words('the market', '市场'), low: 1e9, high: 2e9, measure: 'market', ...apart('market') }),
    ],
  }),
  gain('p3-7', 'group:beta', 'extortion', {
    period: { from: '2013-02', to: '2013-06' },
    quantities: [
      figure({ what: words('the same tolls', '同一过路费'), low: 6e6, high: 6e6, ...apart('same-sum') }),
      figure({
        what: words('fines', '罚款'),
        low: null,
        high: 3e5,
        bound: 'nearly',
        per: '12-months',
        ...apart('part-of-another'),
      }),
    ],
  }),
]

/** The same with paragraph 3, which is all about money. */
export function moneyDataset(): Dataset {
  return read(atlasFiles([...GAINS, ...PLACED, ...SUMS]))
}

/** A dataset with its claims changed one by one. */
export function withClaims(dataset: Dataset, change: (claim: Claim) => Claim | undefined): Dataset {
  return { ...dataset, claims: dataset.claims.flatMap((claim) => change(claim) ?? []) }
}
