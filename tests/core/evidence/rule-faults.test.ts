// Are the rules of addressees, printed status, scope and use kept, and what is said where one is not?

import { describe, expect, it } from 'vitest'
import { checkRules } from '../../../src/core/evidence/check-rules.ts'
import { checkWords } from '../../../src/core/evidence/check-words.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { TINY } from './tiny.ts'

const { dataset, proof } = TINY
const words = { en: 'x', zh: 'x' }
const faults = (change: Partial<Dataset>) =>
  checkRules({ ...dataset, ...change }, proof).map(({ id, what, mend }) => `${id}: ${what}; ${mend}`)
const row = (change: object) => faults({ activities: dataset.activities.map((one) => ({ ...one, ...change })) })
const asks = (change: object) =>
  faults({ recommendations: dataset.recommendations.map((one) => ({ ...one, ...change })) })

it('finds nothing to say where every rule is kept', () => {
  expect(faults({})).toEqual([])
})

describe('whom a recommendation asks', () => {
  it('is decided by its part of the report where nobody is printed', () => {
    expect(asks({ addresseeCues: undefined, level: 'un-support', addressee: ['united-nations'] })).toEqual([])
    expect(asks({ addresseeCues: undefined, level: 'un-support' })).toEqual([
      'rec:p2-1: p2: it is addressed to member-states, which no printed word asks and its part does not decide; name the printed word under “addresseeCues”, or address it to united-nations',
    ])
  })
  it('is decided by what is printed where anybody is, and then not by the part', () => {
    expect(asks({ addressee: ['united-nations'] })).toEqual([
      'rec:p2-1: p2: it is addressed to united-nations, which no printed word asks and its part does not decide; name the printed word under “addresseeCues”, or address it to member-states',
      'rec:p2-1: p2: 会员国 asks somebody it is not addressed to; add the addressee, or remove the word',
    ])
    expect(asks({ addressee: ['member-states', 'united-nations'] })).toHaveLength(1)
  })
})

describe('a printed status', () => {
  it('that the text bears out needs no note', () => {
    expect(row({ status: 'completed', statusPrinted: '已完成', statusNote: words, on: [1] })).toEqual([])
    expect(row({ status: 'ongoing' })).toEqual([
      'activity:a1: a1: a note on the status, and no word of the text differs; remove the note',
    ])
    expect(row({ status: 'ongoing', statusNote: undefined })).toEqual([])
  })
  it('that is neither done nor going on may have a note in any case', () => {
    for (const status of ['standing', 'in-preparation'])
      for (const statusNote of [words, undefined]) expect(row({ status, statusNote })).toEqual([])
  })
  it('of what is going on differs where the text speaks of years that are past', () => {
    const { lexicon } = dataset.ontology
    if (!lexicon) throw new Error('no lexicon')
    const ontology = { ...dataset.ontology, lexicon: { ...lexicon, statusCues: { completed: [], ongoing: ['正在'] } } }
    const activities = dataset.activities.map((one) => ({ ...one, status: 'ongoing' as const, statusNote: undefined }))
    expect(faults({ ontology, activities })).toEqual([
      'activity:a1: a1: printed as ongoing, and the text says 正在 in s1 at 3; say under “statusNote” how the text differs, or take the word out of the ontology’s list',
    ])
  })
})

describe('a scope', () => {
  const entities = [
    ...dataset.entities.filter(({ id }) => id !== 'place:north'),
    { id: 'place:region', names: { en: 'Region', zh: '区' }, aliases: [], level: 'region' as const },
    ...dataset.entities.filter(({ id }) => id === 'place:north').map((one) => ({ ...one, parent: 'place:region' })),
  ]
  const scoped = (places: object[], scopeNote?: typeof words) =>
    faults({
      entities,
      activities: dataset.activities.map((one) => ({ ...one, places, scopeNote })) as Dataset['activities'],
    }).filter((line) => line.includes('scope'))
  it('that is wider than the places of the text is told, unless a note says so', () => {
    const narrower = [
      { id: 'place:region', at: ['scope'] },
      { id: 'place:north', at: [1] },
    ]
    expect(scoped(narrower)).toEqual([
      'activity:a1: a1: the scope cell prints place:region, the text names place:north; say under “scopeNote” how the text differs',
    ])
    expect(scoped(narrower, words)).toEqual([])
  })
  it('that the text names too is told nowhere', () => {
    expect(scoped([{ id: 'place:region', at: ['scope', 1] }])).toEqual([])
    expect(
      scoped([
        { id: 'place:region', at: ['scope', 1] },
        { id: 'place:north', at: [1] },
      ]),
    ).toEqual([])
  })
  it('with a note, though the text names no other place, is told', () => {
    expect(scoped([{ id: 'place:region', at: ['scope'] }], words)).toEqual([
      'activity:a1: a1: a note on the scope, and the text names no other place; remove the note',
    ])
  })
  it('is told only with the places that lie outside it', () => {
    expect(
      scoped([
        { id: 'place:region', at: ['scope'] },
        { id: 'place:north', at: [1] },
        { id: 'place:south', at: ['title'] },
      ]),
    ).toEqual([expect.stringContaining('prints place:region, the text names place:south; ')])
  })
})

describe('an entity that nothing uses', () => {
  const extra = (id: string, change: object = {}) => ({ id, names: words, aliases: [], ...change })
  it('is used where what lies in it is', () => {
    const entities = [
      ...dataset.entities.map((one) => (one.id === 'place:north' ? { ...one, parent: 'place:asia' } : one)),
      extra('place:asia', { parent: 'place:world' }),
      extra('place:world'),
    ]
    expect(faults({ entities })).toEqual([])
  })
  it('is not used where it only lies in what is', () => {
    expect(faults({ entities: [...dataset.entities, extra('place:bay', { parent: 'place:north' })] })).toEqual([
      'place:bay: nothing uses it; give it a claim, or remove it',
    ])
  })
  it('is used where it is behind a source that is', () => {
    const by = (id: string) =>
      dataset.entities.map((one) =>
        one.id === id ? { ...one, source: { kind: words, class: 'press' as const, by: ['org:paper'] } } : one,
      )
    expect(faults({ entities: [...by('doc:d'), extra('org:paper')] })).toEqual([])
    const idle = extra('doc:idle', { source: { kind: words, class: 'press', by: ['org:paper'] } })
    expect(
      faults({ entities: [...dataset.entities, idle, extra('org:paper')] }).map((line) => line.slice(0, 9)),
    ).toEqual(['doc:idle:', 'org:paper'])
  })
})

describe('the words of a statement', () => {
  const statement = (id: string, change: Partial<Claim>) =>
    checkWords({
      ontology: dataset.ontology,
      claims: dataset.claims.filter((one) => one.id === id).map((one) => ({ ...one, ...change })),
    }).map(({ what, mend }) => `${what}; ${mend}`)
  const MEND = 'say in the statement what the claim holds, no firmer and no wider'
  it('say how firm the report is, in each language', () => {
    expect(statement('claim:p1-1', { statement: { en: 'Red Flag earns.', zh: '红旗会获得。' } })).toEqual([
      expect.stringMatching(/^statement\.en: no word says that it is reported; use one of .*; say in the statement/),
      expect.stringMatching(/^statement\.zh: no word says that it is reported; use one of /),
    ])
  })
  it('say where there is little evidence, or that it is denied', () => {
    expect(statement('claim:p1-3', { polarity: 'limited-evidence' })).toEqual([
      expect.stringContaining('statement.en: no word says that it is limited-evidence'),
      expect.stringContaining('statement.zh: no word says that it is limited-evidence'),
    ])
  })
  it('hold an English word only where a word begins', () => {
    const { possible } = dataset.ontology.hedgeWords.certainties
    expect(possible.en).toContain('may')
    const said = (en: string) =>
      statement('claim:p1-2', { statement: { en, zh: '红旗会可能到南地。' } }).filter((line) => line.includes('.en:'))
    expect(said('Red Flag may reach Southland.')).toEqual([])
    expect(said('Red Flag, to our dismay, reached Southland.')).toHaveLength(1)
  })
  it('give every figure in bold, and no other', () => {
    expect(statement('claim:p1-4', { statement: { en: 'Red Flag got oil.', zh: '红旗会得到石油**30吨**。' } })).toEqual(
      [`statement.en: does not give 30 tonne; ${MEND}`],
    )
    expect(
      statement('claim:p1-4', {
        statement: { en: 'Red Flag got **30 tonnes** for **$5m**.', zh: '红旗会以**500万美元**得到**30吨**。' },
      }),
    ).toEqual([
      `statement.en: gives 5000000 USD, which no quantity holds; ${MEND}`,
      `statement.zh: gives 5000000 USD, which no quantity holds; ${MEND}`,
    ])
  })
  it.each([
    ['$5', 'Red Flag got $5 for it.', ''],
    ['40%', 'Red Flag got 40% of it.', ''],
    ['1,200', 'Red Flag had 1,200 men.', ''],
    ['300人', '', '红旗会有300人。'],
    ['5万', '', '红旗会得到5万。'],
    ['2.5%', '', '红旗会得到2.5%。'],
  ])('give %s in bold or not at all', (figure, en, zh) => {
    const told = statement('claim:p1-3', { statement: { en, zh } })
    expect(told).toEqual([expect.stringContaining(`gives ${figure} outside the bold figures`)])
  })
  it.each(['In 2010 Red Flag came.', 'Resolution 2195 (2014) names Red Flag.', 'Under article 25 Red Flag is listed.'])(
    'may give years and numbers of texts outside of it: %s',
    (en) => {
      expect(statement('claim:p1-3', { statement: { en, zh: '2010年5月，红旗会。' } })).toEqual([])
    },
  )
  it('give a day only where the period of the claim begins or ends', () => {
    const told = (en: string, zh: string) =>
      statement('claim:p1-3', { period: { from: '2010-05-15', to: '2010-06-02' }, statement: { en, zh } })
    expect(told('On 15 May 2010 Red Flag came.', '红旗会2010年6月2日。')).toEqual([])
    expect(told('On 5 June 2010 Red Flag came.', '红旗会2010年12月31日。')).toEqual([
      `statement.en: gives the day 2010-06-05, where the period of the claim neither begins nor ends; ${MEND}`,
      `statement.zh: gives the day 2010-12-31, where the period of the claim neither begins nor ends; ${MEND}`,
    ])
  })
  it('need not give a figure that is worked out, and give both ends of a range', () => {
    const [figure] = dataset.claims.find(({ id }) => id === 'claim:p1-4')?.quantities ?? []
    if (!figure) throw new Error('no figure')
    const nothing = { en: 'Red Flag got oil.', zh: '红旗会得到石油。' }
    expect(statement('claim:p1-4', { quantities: [{ ...figure, derived: '10 + 20' }], statement: nothing })).toEqual([])
    expect(
      statement('claim:p1-4', { quantities: [{ ...figure, low: 10, high: 20 }], statement: nothing }),
    ).toHaveLength(4)
    const range = { en: 'Red Flag got **10–20 tonnes**.', zh: '红旗会得到**10至20吨**。' }
    expect(statement('claim:p1-4', { quantities: [{ ...figure, low: 10, high: 20 }], statement: range })).toEqual([])
  })
})
