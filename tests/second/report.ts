// A second report, made up to keep the first out of the code: ten paragraphs in English, no activities and no proof, one group,
// three crimes, a sum in euros; a kind and a relation that the first report does not have, and no role, status, theme, level or
// strength that it has. It is never published.

import { readFileSync } from 'node:fs'
import { sha256 } from '../../src/commands/sha256.ts'
import { listed, publish } from '../../src/core/export/publish.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { ListedReport, Pack } from '../../src/core/model/pack.ts'
import type { Published } from '../../src/core/schema/pack-shape.ts'
import { type DataFile, readUnproved } from '../../src/core/schema/read-dataset.ts'

export const SECOND = 'harbour-2024'

const $schema = 'x'
const en = (text: string) => ({ en: text })

/** What the paragraphs say, first to last. */
const GISTS = [
  'The report describes a harbour town and the trade that passes through it.',
  'Grey Tide smuggles cigarettes through Northbay.',
  'Harbour firms in Northbay forge freight papers for Grey Tide.',
  'Grey Tide may earn up to €2 million a year from smuggling.',
  'Fishing crews pay Grey Tide for being left alone.',
  'The customs office says that forged papers are the smaller trade.',
  'Quay Agents finds buyers for smuggled cigarettes.',
  'Grey Tide is active in Coastland.',
  'The customs office has seized two boats.',
  'Little is known of who runs Grey Tide.',
] as const

const unit = (gist: string, i: number) => ({
  id: `p${i + 1}`,
  section: i < 5 ? 'I' : 'II',
  state: i === 0 || i === 5 || i > 7 ? 'context' : 'modelled',
  reason: i === 0 || i === 5 || i > 7 ? 'signpost' : 'claims',
  gist: en(gist),
  on: [1],
})

const claim = (id: string, subject: string, predicate: string, object: string, statement: string, more = {}) => ({
  id: `claim:${id}`,
  subject,
  predicate,
  object,
  evidence: [{ unit: id.split('-')[0], sentences: [1] }],
  certainty: 'stated',
  hedge: null,
  cue: 'says',
  polarity: 'asserted',
  attribution: [],
  statement: en(statement),
  ...more,
})

const INCOME = {
  what: en('income from smuggling'),
  low: null,
  high: 2_000_000,
  bound: 'up-to',
  unit: 'EUR',
  per: 'year',
  measure: 'income',
  additive: true,
}

const ENTITIES = [
  { id: 'group:grey-tide', names: en('Grey Tide') },
  { id: 'crime:cigarette-smuggling', names: en('Cigarette smuggling') },
  { id: 'crime:forgery', names: en('Forgery of freight papers') },
  { id: 'crime:protection-money', names: en('Protection money') },
  { id: 'place:coastland', names: en('Coastland'), level: 'country' },
  { id: 'place:northbay', names: en('Northbay'), level: 'city', parent: 'place:coastland' },
  { id: 'actor.broker:quay-agents', names: en('Quay Agents') },
  { id: 'actor.firm:harbour-firms', names: en('Harbour firms') },
  { id: 'org:customs', names: en('Customs office of Coastland'), short: en('Customs\noffice') },
].map((entity) => ({ aliases: [], ...entity }))

const CLAIMS = [
  claim('p2-1', 'group:grey-tide', 'benefits-from', 'crime:cigarette-smuggling', 'Grey Tide smuggles cigarettes.'),
  claim('p2-2', 'crime:cigarette-smuggling', 'takes-place-in', 'place:northbay', 'Cigarettes pass through Northbay.', {
    role: 'waypoint',
  }),
  claim('p3-1', 'actor.firm:harbour-firms', 'vouches-for', 'group:grey-tide', 'Harbour firms vouch for Grey Tide.'),
  claim('p3-2', 'group:grey-tide', 'benefits-from', 'crime:forgery', 'Grey Tide uses forged freight papers.'),
  claim('p4-1', 'group:grey-tide', 'benefits-from', 'crime:cigarette-smuggling', 'Smuggling may earn it €2 million.', {
    certainty: 'possible',
    hedge: 'may',
    quantities: [INCOME],
  }),
  claim('p5-1', 'group:grey-tide', 'benefits-from', 'crime:protection-money', 'Fishing crews pay Grey Tide.'),
  claim('p7-1', 'actor.broker:quay-agents', 'benefits-from', 'crime:cigarette-smuggling', 'Quay Agents finds buyers.', {
    attribution: ['org:customs'],
    certainty: 'reported',
    hedge: 'says',
  }),
  claim('p8-1', 'group:grey-tide', 'active-in', 'place:coastland', 'Grey Tide is active in Coastland.', {
    role: 'berths',
  }),
]

const role = (text: string, more = {}) => ({ label: en(text), inverse: en(text), ...more })

/** Words of the domain of which none is the first report's. */
export const OWN_WORDS = {
  statuses: { 'laid-up': { ...en('laid up'), order: 2, done: true }, sailing: { ...en('under way'), order: 1 } },
  leadRoles: {
    hosts: { ...en('hosts'), duty: 'carries' },
    flies: { ...en('lends its flag'), duty: 'printed' },
    crews: { ...en('crews'), duty: 'helps' },
  },
  partnerRoles: { pilots: en('pilots') },
  roles: {
    berths: role('berths'),
    'home-port': role('home port', { way: 'from' }),
    waypoint: role('waypoint', { way: 'through' }),
    landfall: role('landfall', { way: 'to' }),
  },
  addressees: { 'port-towns': en('Port towns'), insurers: en('Insurers') },
  levels: { quayside: { ...en('On the quay'), asks: 'port-towns' } },
  themes: { fisheries: en('Fisheries') },
  modalities: { ought: { ...en('ought to'), order: 1, binds: true }, might: { ...en('might'), order: 2 } },
  sourceClasses: { gazette: en('gazette') },
  notAdditive: { twice: { ...en('told twice'), again: true } },
}
/** The words that carry them. */
export const OWN_CUES = {
  roleCues: { hosts: ['says'], flies: ['says'], crews: ['says'], pilots: ['says'] },
  modalityCues: { ought: ['says'], might: ['says'] },
  addresseeCues: { 'port-towns': ['says'] },
  statusCues: {},
}

/** The words of the domain, with what only this report says. */
function ontology(): Record<string, unknown> {
  const { predicates, kinds, hedgeWords, lexicon, ...rest } = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
  const asked = predicates.map(({ roles, ...one }: { readonly roles?: readonly string[] }) => ({
    ...one,
    ...(roles && { roles: Object.keys(OWN_WORDS.roles) }),
    cues: ['says'],
    readCues: [],
  }))
  const vouches = {
    id: 'vouches-for',
    from: ['actor'],
    to: ['group'],
    label: en('vouches for'),
    inverse: en('is vouched for by'),
    side: 'threat',
    cues: ['says'],
  }
  const { certainties } = hedgeWords
  const printed = (level: string, word: string) => ({ [level]: { ...certainties[level], printed: [word] } })
  return {
    ...rest,
    ...OWN_WORDS,
    lexicon: { ...lexicon, ...OWN_CUES },
    hedgeWords: {
      ...hedgeWords,
      certainties: { ...certainties, ...printed('possible', 'may'), ...printed('reported', 'says') },
    },
    predicates: [...asked, vouches],
    kinds: {
      ...kinds,
      'actor.broker': { one: en('broker'), many: en('brokers') },
      'actor.firm': { one: en('firm'), many: en('firms') },
    },
  }
}

/** The content of each file; a test changes what it needs. */
export function secondFiles(): Record<string, Record<string, unknown>> {
  const section = (id: string, title: string) => ({ id, number: en(id), title: en(title), short: en(title) })
  return {
    'ontology.json': ontology(),
    [`${SECOND}/report.json`]: {
      $schema,
      symbol: 'Harbour 2024',
      date: '2024-03-01',
      title: en('A harbour and its trade'),
      url: en('https://example.org/harbour'),
      coded: 'en',
      languages: ['en'],
      shape: { paragraphs: 10, footnotes: 0, activities: 0 },
    },
    [`${SECOND}/guide.json`]: {
      $schema,
      crimes: [],
      questions: [{ text: en('What does Grey Tide live on?'), link: '#select=group:grey-tide' }],
      limits: [{ text: en('Little is known of who runs Grey Tide.'), units: ['p10'] }],
    },
    [`${SECOND}/sections.json`]: { $schema, sections: [section('I', 'The harbour'), section('II', 'Those who trade')] },
    [`${SECOND}/units/all.json`]: { $schema, units: GISTS.map(unit) },
    [`${SECOND}/entities/all.json`]: { $schema, entities: ENTITIES },
    [`${SECOND}/claims/all.json`]: { $schema, claims: CLAIMS },
  }
}

const ROW = {
  id: 'activity:a1',
  unit: 'a1',
  title: en('Count the boats'),
  description: en('Three offices count boats in Northbay.'),
  on: [1],
  status: 'sailing',
  statusPrinted: 'under way',
  leads: [
    { id: 'body:harbour-office', role: 'hosts', cue: 'says', at: ['title'] },
    { id: 'body:flag-office', role: 'flies', cue: 'says', at: ['title'] },
    { id: 'body:crew-office', role: 'crews', cue: 'says', at: ['title'] },
  ],
  partners: [{ id: 'org:customs', role: 'pilots', cue: 'says', at: [1] }],
  scopePrinted: 'Northbay',
  places: [{ id: 'place:northbay', at: ['scope'] }],
  crimes: [{ id: 'crime:cigarette-smuggling', basis: 'named', at: [1] }],
  groups: [],
}
const REQUEST = {
  id: 'rec:p9-1',
  evidence: [{ unit: 'p9', sentences: [1] }],
  addressee: ['port-towns'],
  level: 'quayside',
  theme: 'fisheries',
  modality: 'ought',
  cue: 'says',
  names: [],
  concerns: ['crime:forgery'],
  statement: en('Port towns ought to count their boats.'),
}

/** The same report with two rows of activities and two requests, in words of its own. */
export function secondWithRows(): Record<string, Record<string, unknown>> {
  const files = secondFiles()
  const sections = files[`${SECOND}/sections.json`]?.['sections'] as object[]
  const office = (id: string, name: string) => ({ id, names: en(name), aliases: [] })
  const offices = [
    office('body:harbour-office', 'Harbour Office'),
    office('body:flag-office', 'Flag Office'),
    office('body:crew-office', 'Crew Office'),
  ]
  const done = { ...ROW, id: 'activity:a2', unit: 'a2', title: en('Burn the papers'), status: 'laid-up', crimes: [] }
  const list = { id: 'list', number: en('-'), title: en('List'), short: en('List'), rows: 'row' }
  return {
    ...files,
    [`${SECOND}/sections.json`]: { $schema, sections: [...sections, list] },
    [`${SECOND}/entities/all.json`]: { $schema, entities: [...ENTITIES, ...offices] },
    [`${SECOND}/activities/all.json`]: { $schema, activities: [ROW, done] },
    [`${SECOND}/recommendations/all.json`]: {
      $schema,
      recommendations: [REQUEST, { ...REQUEST, id: 'rec:p9-2', modality: 'might' }],
    },
  }
}

/** Its files, as they would lie in a data folder. */
export function secondDataFiles(contents = secondFiles()): DataFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, text: JSON.stringify({ $schema, ...content }) }))
}

/** The second report. */
export function secondDataset(contents = secondFiles()): Dataset {
  return secondPack(contents).dataset
}

function secondPack(contents = secondFiles()): Pack {
  const { pack, problems } = readUnproved(secondDataFiles(contents))
  if (pack === undefined) throw new Error(JSON.stringify(problems, null, 1))
  return { ...pack, orders: orderAll(buildGraph(pack.dataset)) }
}

/** It as a site would publish it. */
export function secondPublished(contents = secondFiles()): Published {
  return publish(secondPack(contents), sha256)
}

/** Its line in the list of a site. */
export function secondListed(published: Published): ListedReport {
  return listed(SECOND, published)
}
