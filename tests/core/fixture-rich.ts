// A made-up report with a little of everything: hedges, speakers, doubts, denials, readings, sums, rows, requests.

import type { Dataset } from '../../src/core/model/dataset.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { fixtureFiles, toFiles } from './fixture.ts'

type Files = Record<string, Record<string, unknown>>
interface Said {
  readonly en: string
  readonly zh: string
}

const $schema = 'x'
const sha256 = '0'.repeat(64)
const words = (en: string, zh: string): Said => ({ en, zh })
const entity = (id: string, en: string, zh: string, more = {}) => ({ id, names: { en, zh }, aliases: [], ...more })

const ENTITIES = [
  entity('group:red', 'Red Band of the North', '北方红帮', { short: words('Red Band', '红帮') }),
  entity('group:blue', 'Blue Ring', '蓝环', { note: words('Also printed as Ring.', '亦印作环。') }),
  entity('group:green', 'Green Order', '绿社'),
  entity('actor:traders', 'Traders', '商贩', { generic: true }),
  entity('crime:theft', 'Theft', '盗窃'),
  entity('crime:salt', 'Salt smuggling', '走私食盐', { parent: 'crime:theft' }),
  entity('crime:tolls', 'Illegal tolls', '非法收费'),
  entity('crime:forgery', 'Forgery', '伪造'),
  entity('crime:poaching', 'Poaching', '偷猎'),
  entity('body:watch', 'Watch Office', '观察处', { short: words('Watch', '观察处') }),
  entity('body:aid', 'Aid Office', '援助处'),
  entity('body:idle', 'Idle Office', '闲处'),
  entity('org:union', 'Salt Union', '盐会'),
  entity('place:world', 'World', '世界', { level: 'world' }),
  entity('place:north', 'The North', '北区', { level: 'region', parent: 'place:world' }),
  entity('place:land', 'Landia', '兰国', { level: 'country', parent: 'place:north' }),
  entity('place:port', 'Port City', '港城', { level: 'city', parent: 'place:land' }),
  entity('doc:w-1', 'W/1', 'W/1', {
    source: {
      kind: words('report', '报告'),
      class: 'un-document',
      title: words('The salt roads', '盐路'),
      by: ['body:watch'],
    },
  }),
  entity('doc:w-2', 'W/2', 'W/2'),
  entity('mechanism:tax', 'Coercion or taxation', '胁迫或征税'),
  entity('treaty:salt', 'Salt Convention', '《盐公约》'),
]

const CLAIM = {
  subject: 'group:red',
  predicate: 'benefits-from',
  object: 'crime:salt',
  certainty: 'stated',
  hedge: null,
  cue: '受益',
  polarity: 'asserted',
  attribution: [],
}

const INCOME = {
  what: words('income from salt', '食盐收入'),
  low: null,
  high: 2e6,
  bound: 'up-to',
  unit: 'USD',
  per: 'day',
  measure: 'income',
  additive: false,
  notAdditiveBecause: 'rate',
}

function claim(id: string, sentence: number, en: string, zh: string, more: object) {
  const unit = id.slice(0, id.indexOf('-'))
  return {
    ...CLAIM,
    id: `claim:${id}`,
    evidence: [{ unit, sentences: [sentence] }],
    statement: words(en, zh),
    ...more,
  }
}

/** What the report says of each crime, each claim of another kind. */
const CLAIMS = [
  claim('p1-1', 1, 'Red Band taxes salt for up to **$2 million a day**.', '红帮征收盐税，**每日最多200万美元**。', {
    attribution: ['body:watch', 'doc:w-1', 'fn1'],
    footnotes: ['fn1'],
    mechanisms: [{ id: 'mechanism:tax', reading: 'explicit' }],
    places: [{ id: 'place:port', role: 'transit' }],
    period: { from: '2013' },
    quantities: [INCOME],
    note: words('A ceiling, not a mean.', '系上限，非均值。'),
  }),
  claim('p1-2', 2, 'Red Band is estimated to sell salt in Landia.', '据估计，红帮在兰国卖盐。', {
    certainty: 'estimated',
    hedge: '据估计',
    attribution: ['doc:w-2'],
    refersTo: ['doc:w-2'],
    mechanisms: [{ id: 'mechanism:tax', reading: 'inferred' }],
  }),
  claim('p1-3', 3, 'Red Band is said to take tolls.', '据称红帮收费。', {
    object: 'crime:tolls',
    certainty: 'alleged',
    hedge: '据称',
  }),
  claim('p2-1', 1, 'Blue Ring takes tolls.', '蓝环收费。', { subject: 'group:blue', object: 'crime:tolls' }),
  claim('p2-2', 2, 'Blue Ring forges papers.', '蓝环伪造证件。', {
    subject: 'group:blue',
    object: 'crime:forgery',
    inferred: { parts: ['cue'], why: words('Forged papers pay for its men.', '假证件养其人。') },
  }),
  claim('p2-3', 3, 'There is little evidence that Blue Ring sells salt.', '蓝环卖盐，证据有限。', {
    subject: 'group:blue',
    polarity: 'limited-evidence',
  }),
  claim('p2-4', 3, 'Blue Ring does not poach.', '蓝环不偷猎。', {
    subject: 'group:blue',
    object: 'crime:poaching',
    polarity: 'denied',
    attribution: ['body:watch'],
  }),
  claim('p3-1', 1, 'Blue Ring belongs to Red Band.', '蓝环附属于红帮。', {
    subject: 'group:blue',
    predicate: 'tied-to',
    object: 'group:red',
    role: 'affiliate',
  }),
  claim('p3-2', 1, 'Green Order is like Red Band.', '绿社与红帮如出一辙。', {
    subject: 'group:green',
    predicate: 'compared-with',
    object: 'group:red',
  }),
  claim('p3-3', 2, 'Red Band holds Port City.', '红帮控制港城。', {
    predicate: 'active-in',
    object: 'place:port',
    role: 'holds-territory',
    certainty: 'reported',
    hedge: '据报',
  }),
  claim('p3-4', 2, 'Salt crosses Landia.', '食盐过境兰国。', {
    subject: 'crime:salt',
    predicate: 'takes-place-in',
    object: 'place:land',
    role: 'transit',
  }),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    claim(`p4-${n}`, n, `Traders sell salt, way ${n}.`, `商贩卖盐，方式${n}。`, {
      subject: 'actor:traders',
      attribution: n === 6 ? ['org:union'] : [],
    }),
  ),
]

const ROW = {
  title: words('Close the salt roads', '封锁盐路'),
  description: words('Watch Office trains guards in Landia.', '观察处在兰国培训守卫。'),
  on: [1],
  status: 'ongoing',
  statusPrinted: '正在进行',
  leads: [{ id: 'body:watch', role: 'leads', cue: '：', at: ['title'] }],
  partners: [],
  scopePrinted: '兰国',
  places: [{ id: 'place:land', at: ['scope'] }],
  crimes: [{ id: 'crime:salt', basis: 'named', at: [1] }],
  groups: [],
}

const ACTIVITIES = [
  {
    ...ROW,
    id: 'activity:a1',
    unit: 'a1',
    leads: [...ROW.leads, { id: 'body:aid', role: 'supports', cue: '支持', at: [1] }],
    partners: [{ id: 'org:union', role: 'partner', cue: '伙伴', at: [1] }],
    venues: [{ id: 'place:port', at: [1] }],
    documents: [{ id: 'doc:w-1', at: [1] }],
    dates: [{ on: '2015-04-12', until: '2015-04-18', what: words('Visit', '访问'), at: [1] }],
    quantities: [
      {
        what: words('guards trained', '受训守卫'),
        low: 60,
        high: null,
        bound: 'more-than',
        unit: 'person',
        measure: 'count',
        additive: false,
        notAdditiveBecause: 'count',
        at: [1],
      },
    ],
    statusNote: words('The text speaks of it as done.', '正文说已完成。'),
  },
  {
    ...ROW,
    id: 'activity:a2',
    unit: 'a2',
    title: words('Watch the tolls', '监察收费'),
    status: 'completed',
    statusPrinted: '已完成',
    leads: [{ id: 'body:aid', role: 'leads', cue: '：', at: ['title'] }],
    crimes: [{ id: 'crime:tolls', basis: 'implied', at: [1] }],
  },
  {
    ...ROW,
    id: 'activity:a3',
    unit: 'a3',
    title: words('Meet every year', '每年开会'),
    status: 'paused',
    statusPrinted: '暂停',
    leads: [{ id: 'body:idle', role: 'hosts', cue: '：', at: ['title'] }],
    crimes: [],
  },
]

const ADVICE = [
  {
    id: 'rec:p5-1',
    evidence: [
      { unit: 'p5', sentences: [1] },
      { unit: 'p5', sentences: [2] },
    ],
    addressee: ['member-states', 'united-nations'],
    level: 'operational',
    theme: 'salt-roads',
    modality: 'should',
    cue: '应',
    item: '(b)(ii)',
    names: ['body:aid', 'treaty:salt'],
    concerns: ['crime:salt', 'place:north'],
    statement: words('Guard the salt roads by the Salt Convention.', '依《盐公约》守卫盐路。'),
  },
]

/** Characters of the sentences of each unit. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  p1: [92, 20, 12],
  p2: [10, 12, 14],
  p3: [20, 20],
  p4: [9, 9, 9, 9, 9, 9],
  p5: [15, 10],
  p6: [8],
  fn1: [7],
}

/** What each unit prints, beside what claims tie. */
const NAMES: Readonly<Record<string, readonly string[]>> = { p1: ['group:red'], p6: ['group:green', 'org:union'] }

const UNITS = [
  ['p1', 'I.A', 'modelled', 'claims', 'Red Band lives on salt.', '红帮靠盐为生。'],
  ['p2', 'I.A', 'modelled', 'claims', 'Blue Ring takes tolls.', '蓝环收费。'],
  ['p3', 'I.B', 'modelled', 'claims', 'How the groups hang together.', '各团体如何相连。'],
  ['p4', 'I.B', 'modelled', 'claims', 'Traders sell salt.', '商贩卖盐。'],
  ['p5', 'II', 'modelled', 'recommendations', 'The roads should be guarded.', '应守卫道路。'],
  ['p6', 'II', 'procedural', 'signpost', 'The next report comes in a year.', '一年后再报告。'],
  ['fn1', 'notes', 'modelled', 'source', 'See W/1.', '见W/1。'],
] as const

const GUIDE = {
  $schema,
  crimes: ['crime:forgery'],
  threats: { from: 'p1', to: 'p4' },
  activityList: words('annex', '附件'),
  notExhaustive: 'p6',
  readAloud: { source: 'group:red', target: 'crime:salt' },
  questions: [
    { text: words('Who lives on salt?', '谁靠盐为生？'), link: '#select=crime:salt' },
    { text: words('What does ¶5 ask for?', '第5段要求什么？'), link: '#view=report&unit=p5' },
  ],
  limits: [{ text: words('It is of {date}.', '它出于{date}年。'), units: ['p6'] }],
}

/** The content of each file; a test changes what it needs. */
export function richFiles(): Files {
  const base = fixtureFiles()
  const kept = (length: number, names = {}) => ({ sha256, length, numbers: [], documents: [], names, words: {} })
  const row = {
    sha256,
    marks: [],
    sentences: [kept(6)],
    cells: { title: kept(4), status: kept(4), scope: kept(2) },
  }
  const printed = (unit: string) =>
    Object.fromEntries((NAMES[unit] ?? []).map((id): [string, [number, number][]] => [id, [[0, 2]]]))
  const lexicon = (base['ontology.json'] as { lexicon: { roleCues: object } }).lexicon
  return {
    ...base,
    'ontology.json': {
      ...base['ontology.json'],
      lexicon: { ...lexicon, roleCues: { ...lexicon.roleCues, partner: ['伙伴'] } },
    },
    'r/report.json': {
      $schema,
      symbol: 'R/2',
      date: '2015-05-21',
      title: words('Salt and those who live on it', '盐与靠盐为生者'),
      url: words('https://example.org/en', 'https://example.org/zh'),
      coded: 'zh',
      shape: { paragraphs: 6, footnotes: 1, activities: 3 },
    },
    'r/guide.json': GUIDE,
    'r/sections.json': {
      $schema,
      sections: [
        { id: 'I', number: words('I', '一'), title: words('Threats', '威胁'), short: words('Threats', '威胁') },
        {
          id: 'I.A',
          parent: 'I',
          number: words('I.A', '一.A'),
          title: words('Groups', '团体'),
          short: words('Groups', '团体'),
        },
        {
          id: 'I.B',
          parent: 'I',
          number: words('I.B', '一.B'),
          title: words('Trade', '买卖'),
          short: words('Trade', '买卖'),
        },
        { id: 'II', number: words('II', '二'), title: words('Advice', '建议'), short: words('Advice', '建议') },
        { id: 'notes', number: words('', ''), title: words('Notes', '脚注'), short: words('Notes', '脚注') },
        {
          id: 'annex',
          number: words('', ''),
          title: words('Annex', '附件'),
          short: words('Annex', '附件'),
          rows: 'row',
        },
      ],
    },
    'r/proof.json': {
      $schema,
      sha256,
      units: {
        ...Object.fromEntries(
          Object.entries(LENGTHS).map(([unit, lengths]) => [
            unit,
            {
              sha256,
              marks: unit === 'p1' ? [[1, 1]] : [],
              sentences: lengths.map((n, i) => kept(n, i === 0 ? printed(unit) : {})),
            },
          ]),
        ),
        a1: row,
        a2: row,
        a3: row,
      },
    },
    'r/units/i.json': {
      $schema,
      units: UNITS.map(([id, section, state, reason, en, zh]) => ({
        id,
        section,
        state,
        reason,
        gist: words(en, zh),
        on: [1],
        ...(id === 'p6' ? { silent: [{ sentences: [1], why: 'signpost' }] } : {}),
      })),
    },
    'r/entities/all.json': { $schema, entities: ENTITIES },
    'r/claims/i.json': { $schema, claims: CLAIMS },
    'r/activities/all.json': { $schema, activities: ACTIVITIES },
    'r/recommendations/all.json': { $schema, recommendations: ADVICE },
  }
}

/** The made-up dataset. */
export function richDataset(change: (files: Files) => Files = (files) => files): Dataset {
  const { dataset, problems } = readDataset(toFiles(change(richFiles())))
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2))
  return dataset
}
