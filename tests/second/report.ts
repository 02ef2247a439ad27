// A second report, made up to keep the first out of the code: ten paragraphs in English, no activities and no proof, one group,
// three crimes, a sum in euros, a kind and a relation that the first report does not have. It is never published.

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
    role: 'transit',
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
    role: 'operates',
  }),
]

/** The words of the domain, with what only this report says. */
function ontology(): Record<string, unknown> {
  const { predicates, kinds, hedgeWords, ...rest } = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
  const asked = predicates.map((one: object) => ({ ...one, cues: ['says'], readCues: [] }))
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

/** Its files, as they would lie in a data folder. */
export function secondDataFiles(contents = secondFiles()): DataFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, text: JSON.stringify({ $schema, ...content }) }))
}

/** The second report. */
export function secondDataset(): Dataset {
  return secondPack().dataset
}

function secondPack(): Pack {
  const { pack, problems } = readUnproved(secondDataFiles())
  if (pack === undefined) throw new Error(JSON.stringify(problems, null, 1))
  return { ...pack, orders: orderAll(buildGraph(pack.dataset)) }
}

/** It as a site would publish it. */
export function secondPublished(): Published {
  return publish(secondPack(), sha256)
}

/** Its line in the list of a site. */
export function secondListed(published: Published): ListedReport {
  return listed(SECOND, published)
}
