// A made-up report of four sentences and one row, with its claims: small enough to see why each check says what it says.

import { readFileSync } from 'node:fs'
import { sha256 } from '../../../src/commands/sha256.ts'
import { checkAll } from '../../../src/core/evidence/check-all.ts'
import { makeProof } from '../../../src/core/evidence/make-proof.ts'
import type { Accounts } from '../../../src/core/model/accounts.ts'
import type { Activity } from '../../../src/core/model/activity.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Entity } from '../../../src/core/model/entity.ts'
import { NO_GUIDE } from '../../../src/core/model/guide.ts'
import type { Ontology } from '../../../src/core/model/ontology.ts'
import type { Proof } from '../../../src/core/model/proof.ts'
import type { Recommendation } from '../../../src/core/model/recommendation.ts'
import type { Terms } from '../../../src/core/model/terms.ts'
import type { Unit } from '../../../src/core/model/unit.ts'
import type { TextUnit } from '../../../src/core/text/report-text.ts'

const words = (en: string, zh: string) => ({ en, zh })
const entity = (id: string, en: string, zh: string, more: Partial<Entity> = {}): Entity => ({
  id,
  names: words(en, zh),
  aliases: [],
  ...more,
})

const TEXT: readonly TextUnit[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    sentences: [
      '据报红旗会从石油走私或敲诈勒索中获得大量收入。',
      '红旗会活动于北地，该团体可到达南地(见S/2000/1)。',
      '2010年红旗会收到30吨石油，其中10吨在北地，15吨在南地。',
    ],
    marks: [],
  },
  { id: 'p2', kind: 'paragraph', sentences: ['会员国应执行跨国有组织犯罪公约。'], marks: [] },
  {
    id: 'a1',
    kind: 'activity',
    sentences: ['海事局正在北地支持石油研究，并于2011年在南地开会。'],
    cells: { title: '海事局：石油研究', status: '已完成', scope: '北地' },
    marks: [],
  },
]

const ontologyOfData: Ontology = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
const cues: Readonly<Record<string, readonly string[]>> = {
  'benefits-from': ['从…获得', '收到'],
  'active-in': ['活动于', '到达'],
}
const ontology: Ontology = {
  ...ontologyOfData,
  predicates: ontologyOfData.predicates.map((one) => ({ ...one, cues: cues[one.id] ?? [], readCues: [] })),
  ...(ontologyOfData.lexicon && {
    lexicon: {
      ...ontologyOfData.lexicon,
      roleCues: { leads: ['：'], supports: ['支持'] },
      statusCues: { completed: ['正在'], ongoing: [] },
      modalWords: [{ word: '据报' }, { word: '可' }, { word: '应' }],
      smallWords: [
        { word: '或', en: ['or'], zh: ['或'] },
        { word: '大量', en: ['large'], zh: ['大量', '大笔'], compared: false },
      ],
    },
  }),
}

const terms: Terms = {
  terms: [
    {
      printed: ['跨国有组织犯罪'],
      en: ['transnational organized crime'],
      zh: ['跨国有组织犯罪'],
      instead: { en: ['organized crime'], zh: ['有组织犯罪'] },
    },
  ],
  style: { en: [{ not: 'above all', use: 'in particular' }], zh: [{ not: '得利', use: '受益' }] },
  leaning: { en: [{ phrase: 'such', not: ['such as'] }], zh: [{ phrase: '该团体' }] },
}

const entities: readonly Entity[] = [
  entity('group:red', 'Red Flag', '红旗会'),
  entity('crime:oil', 'Oil smuggling', '石油走私', { aliases: ['石油'], said: { en: ['oil'], zh: [] } }),
  entity('crime:extortion', 'Extortion', '敲诈勒索'),
  entity('place:north', 'Northland', '北地', { level: 'country' }),
  entity('place:south', 'Southland', '南地', { level: 'country' }),
  entity('doc:d', 'S/2000/1', 'S/2000/1'),
  entity('body:sea', 'Sea Office', '海事局'),
  entity('treaty:t', 'Convention', '公约'),
]

const claim = (change: Partial<Claim> & Pick<Claim, 'id' | 'object' | 'cue' | 'statement'>): Claim => ({
  subject: 'group:red',
  predicate: 'benefits-from',
  evidence: [{ unit: 'p1', sentences: [1] }],
  certainty: 'stated',
  hedge: null,
  reading: 'explicit',
  polarity: 'asserted',
  attribution: [],
  ...change,
})

const claims: readonly Claim[] = [
  claim({
    id: 'claim:p1-1',
    object: 'crime:oil',
    cue: '从…获得',
    certainty: 'reported',
    hedge: '据报',
    leaves: { 或: 'one-of-list' },
    statement: words(
      'Red Flag reportedly earns large sums from oil smuggling.',
      '据报，红旗会靠石油走私得到大笔收入。',
    ),
  }),
  claim({
    id: 'claim:p1-2',
    predicate: 'active-in',
    object: 'place:south',
    role: 'operates',
    cue: '到达',
    certainty: 'possible',
    hedge: '可',
    evidence: [{ unit: 'p1', sentences: [2] }],
    attribution: ['doc:d'],
    refersTo: ['doc:d'],
    statement: words('Red Flag can reach Southland.', '红旗会可以到南地。'),
  }),
  claim({
    id: 'claim:p1-3',
    predicate: 'active-in',
    object: 'place:north',
    role: 'operates',
    cue: '活动于',
    evidence: [{ unit: 'p1', sentences: [2] }],
    statement: words('Red Flag operates in Northland.', '红旗会在北地活动。'),
  }),
  claim({
    id: 'claim:p1-4',
    object: 'crime:oil',
    cue: '收到',
    evidence: [{ unit: 'p1', sentences: [3] }],
    period: { from: '2010', to: '2010' },
    quantities: [quantity(30)],
    statement: words('In 2010 Red Flag received **30 tonnes** of oil.', '2010年红旗会得到石油**30吨**。'),
  }),
  ...([10, 15] as const).map((value, i) =>
    claim({
      id: `claim:p1-${5 + i}`,
      object: 'crime:oil',
      cue: '收到',
      evidence: [{ unit: 'p1', sentences: [3] }],
      places: [{ id: i === 0 ? 'place:north' : 'place:south', role: 'site' }],
      quantities: [{ ...quantity(value), of: { claim: 'claim:p1-4', as: 'part' as const } }],
      statement:
        i === 0
          ? words('In Northland Red Flag received **10 tonnes** of oil.', '红旗会在北地得到石油**10吨**。')
          : words('In Southland Red Flag received **15 tonnes** of oil.', '红旗会在南地得到石油**15吨**。'),
    }),
  ),
]

function quantity(value: number) {
  return {
    what: words('oil received', '所得石油'),
    low: value,
    high: value,
    bound: 'exact' as const,
    unit: 'tonne',
    measure: 'mass' as const,
    additive: false,
    notAdditiveBecause: 'part-of-another',
  }
}

const activity: Activity = {
  id: 'activity:a1',
  unit: 'a1',
  title: words('Study of oil', '石油研究'),
  description: words('Supports a study of oil in Northland.', '支持对北地石油的研究。'),
  on: [1],
  status: 'completed',
  statusPrinted: '已完成',
  leads: [{ id: 'body:sea', role: 'leads', cue: '：', at: ['title', 1] }],
  partners: [],
  scopePrinted: '北地',
  places: [{ id: 'place:north', at: ['scope', 1] }],
  venues: [{ id: 'place:south', at: [1] }],
  crimes: [{ id: 'crime:oil', basis: 'named', at: [1] }],
  groups: [],
  statusNote: words('The text speaks of work under way.', '正文称工作在进行。'),
}

const recommendation: Recommendation = {
  id: 'rec:p2-1',
  evidence: [{ unit: 'p2', sentences: [1] }],
  addressee: ['member-states'],
  addresseeCues: ['会员国'],
  level: 'legal-criminal-justice',
  theme: 'legal-instruments',
  modality: 'should',
  cue: '应',
  names: ['treaty:t'],
  concerns: [],
  statement: words('Implement the Convention on transnational organized crime.', '执行针对跨国有组织犯罪的公约。'),
}

const unit = (id: string, gist: Unit['gist'], on: Unit['on']): Unit => ({
  id,
  section: 'I',
  lengths: [],
  state: 'modelled',
  reason: 'claims',
  silent: [],
  gist,
  on,
  mentions: [],
})

const accounts: Accounts = {
  modals: [
    { at: 'p1.1', word: '据报', of: ['claim:p1-1'] },
    { at: 'p1.2', word: '可', of: ['claim:p1-2'] },
    { at: 'p2.1', word: '应', of: ['rec:p2-1'] },
  ],
  names: [],
}

export interface Tiny {
  readonly dataset: Dataset
  readonly proof: Proof
  readonly terms: Terms
  readonly accounts: Accounts
}

/** Sound as it is: every check passes. */
export const TINY: Tiny = {
  dataset: {
    report: { shape: { paragraphs: 2, footnotes: 0, activities: 1 } } as Dataset['report'],
    guide: NO_GUIDE,
    ontology,
    sections: [],
    units: [
      unit('p1', words('Red Flag reportedly earns from oil smuggling.', '据报红旗会靠石油走私获得收入。'), [1]),
      unit('p2', words('Implement the Convention.', '执行公约。'), [1]),
      unit('a1', activity.title, ['title']),
    ],
    entities: entities.filter(({ id }) => id !== 'crime:extortion'),
    claims,
    activities: [activity],
    recommendations: [recommendation],
  },
  proof: makeProof(TEXT, { entities, ontology, terms }, sha256),
  terms,
  accounts,
}

/** What the checks say of it, one line a fault: `claim:p1-1: …`. */
export function faultsOf({ dataset, proof, terms: kept, accounts: held }: Tiny): string[] {
  return checkAll({ dataset, proof, terms: kept, accounts: held }, sha256).map(({ id, what, mend }) => {
    if (mend === '') throw new Error(`${id}: no way to mend it is told`)
    return `${id}: ${what}`
  })
}

/** The faults after one claim is changed. */
export function withClaim(id: string, change: Partial<Claim>): string[] {
  return withDataset({ claims: claims.map((one) => (one.id === id ? { ...one, ...change } : one)) })
}

/** The faults after the statement of one claim is changed. */
export function withStatement(id: string, en: string, zh: string): string[] {
  return withClaim(id, { statement: { en, zh } })
}

/** The faults after the dataset is changed. */
export function withDataset(change: Partial<Dataset>): string[] {
  return faultsOf({ ...TINY, dataset: { ...TINY.dataset, ...change } })
}

/** The faults after the row is changed. */
export function withRow(change: Partial<Activity>): string[] {
  return withDataset({ activities: [{ ...activity, ...change }] })
}

/** The faults after the gist of a unit is changed. */
export function withGist(id: string, en: string, zh: string): string[] {
  return withDataset({
    units: TINY.dataset.units.map((one) => (one.id === id ? { ...one, gist: { en, zh } } : one)),
  })
}
