// A made-up dataset, small enough to hold in the head: two groups, three crimes, two bodies, two activities.

import { readFileSync } from 'node:fs'
import { buildGraph, type WholeGraph } from '../../src/core/graph/graph.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { type DataFile, readDataset } from '../../src/core/schema/read-dataset.ts'

const words = (en: string) => ({ en, zh: en })
const entity = (id: string, more = {}) => ({ id, names: words(id), aliases: [], ...more })

export const CLAIM = {
  id: 'claim:p1-1',
  subject: 'group:a',
  predicate: 'benefits-from',
  object: 'crime:oil',
  evidence: [{ unit: 'p1', sentences: [1] }],
  certainty: 'stated',
  hedge: null,
  cue: '受益',
  polarity: 'asserted',
  attribution: [],
  statement: words('A sells oil.'),
}

export const ACTIVITY = {
  id: 'activity:a1',
  unit: 'a1',
  title: words('Stop it'),
  description: words('Stops it.'),
  on: [1],
  status: 'ongoing',
  statusPrinted: '正在进行',
  leads: [{ id: 'body:x', role: 'leads', cue: '：', at: ['title'] }],
  partners: [],
  scopePrinted: '全球',
  places: [{ id: 'place:world', at: ['scope'] }],
  crimes: [{ id: 'crime:oil', basis: 'named', at: [1] }],
  groups: [],
}

/** The real words of the domain, with cues of the made-up sentences. */
function fixtureOntology(): Record<string, unknown> {
  const { predicates, lexicon, statuses, leadRoles, themes, ...rest } = JSON.parse(
    readFileSync('data/ontology.json', 'utf8'),
  )
  return {
    ...rest,
    // Words of its own, which no other report has.
    statuses: { ...statuses, paused: { ...words('paused'), order: 2 } },
    leadRoles: { ...leadRoles, hosts: { ...words('hosts'), duty: 'carries' } },
    themes: { ...themes, 'salt-roads': words('Salt roads') },
    predicates: predicates.map((one: object) => ({ ...one, cues: ['受益'], readCues: ['活动'] })),
    lexicon: { ...lexicon, roleCues: { ...lexicon.roleCues, leads: ['：'], hosts: ['：'], supports: ['支持'] } },
  }
}

/** The content of each file; a test changes what it needs. */
export function fixtureFiles(): Record<string, Record<string, unknown>> {
  const $schema = 'x'
  const unit = (id: string) => ({ id, section: 'I', state: 'modelled', reason: 'claims', gist: words(id), on: [1] })
  const sha256 = '0'.repeat(64)
  const kept = (length: number, names = {}) => ({ sha256, length, numbers: [], documents: [], names, words: {} })
  const row = {
    sha256,
    marks: [],
    sentences: [kept(6)],
    cells: { title: kept(4), status: kept(4), scope: kept(2) },
  }
  return {
    'ontology.json': fixtureOntology(),
    'terms.json': { $schema, terms: [], style: { en: [], zh: [] }, leaning: { en: [], zh: [] } },
    'r/report.json': {
      $schema,
      symbol: 'R/1',
      date: '2015',
      title: words('R'),
      url: words('https://example.org'),
      coded: 'zh',
      shape: { paragraphs: 2, footnotes: 1, activities: 2 },
    },
    'r/guide.json': { $schema, crimes: ['crime:natural-resources'], questions: [], limits: [] },
    'r/sections.json': {
      $schema,
      sections: [
        { id: 'I', number: words('I'), title: words('One'), short: words('One') },
        { id: 'annex', number: { en: '', zh: '' }, title: words('Annex'), short: words('Annex'), rows: 'row' },
      ],
    },
    'r/proof.json': {
      $schema,
      sha256,
      units: {
        p1: { sha256, marks: [], sentences: [kept(9, { 'group:a': [[0, 2]] }), kept(5)] },
        p2: { sha256, marks: [], sentences: [kept(4)] },
        fn1: { sha256, marks: [], sentences: [kept(3)] },
        a1: row,
        a2: row,
      },
    },
    'r/units/i.json': { $schema, units: ['p1', 'p2', 'fn1'].map(unit) },
    'r/entities/all.json': {
      $schema,
      entities: [
        entity('group:a'),
        entity('group:b'),
        entity('actor:some', { generic: true }),
        entity('crime:natural-resources'),
        entity('crime:oil', { parent: 'crime:natural-resources' }),
        entity('crime:extortion'),
        entity('crime:cybercrime'),
        entity('body:x'),
        entity('body:y'),
        entity('place:world', { level: 'world' }),
        entity('place:north', { level: 'region', parent: 'place:world' }),
        entity('place:land', { level: 'country', parent: 'place:north' }),
        entity('place:coast', { level: 'area', parent: 'place:land' }),
        entity('place:port', { level: 'city', parent: 'place:coast' }),
        entity('place:far-city', { level: 'city', parent: 'place:world' }),
        entity('doc:d'),
      ],
    },
    'r/claims/i.json': {
      $schema,
      claims: [
        CLAIM,
        { ...CLAIM, id: 'claim:p1-2', object: 'crime:extortion', certainty: 'alleged', hedge: '据称' },
        {
          ...CLAIM,
          id: 'claim:p1-3',
          certainty: 'reported',
          hedge: '据报',
          evidence: [{ unit: 'p1', sentences: [2] }],
          attribution: ['body:x', 'doc:d'],
        },
        { ...CLAIM, id: 'claim:p2-1', subject: 'actor:some', evidence: [{ unit: 'p2', sentences: [1] }] },
        {
          ...CLAIM,
          id: 'claim:p2-2',
          object: 'crime:cybercrime',
          inferred: { parts: ['cue'], why: words('Read.') },
          evidence: [{ unit: 'p2', sentences: [1] }],
        },
      ],
    },
    'r/activities/all.json': {
      $schema,
      activities: [
        ACTIVITY,
        {
          ...ACTIVITY,
          id: 'activity:a2',
          unit: 'a2',
          leads: [{ id: 'body:y', role: 'supports', cue: '支持', at: ['title'] }],
        },
      ],
    },
  }
}

/** Those contents as files. */
export function toFiles(contents: Record<string, unknown>): DataFile[] {
  return Object.entries(contents).map(([path, content]) => ({
    path: path.replace(/^r\//, 'r/'),
    text: JSON.stringify(content),
  }))
}

/** The made-up dataset. */
export function fixtureDataset(): Dataset {
  const { dataset, problems } = readDataset(toFiles(fixtureFiles()))
  if (!dataset) throw new Error(JSON.stringify(problems))
  return dataset
}

/** Its graph. */
export function fixtureGraph(): WholeGraph {
  return buildGraph(fixtureDataset())
}
