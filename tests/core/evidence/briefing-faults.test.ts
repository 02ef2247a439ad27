// Does a briefing that says more than it rests on say so to whoever checks it?

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { checkAll } from '../../../src/core/evidence/check-all.ts'
import { checkBriefings } from '../../../src/core/evidence/check-briefings.ts'
import type { Briefing, Said } from '../../../src/core/model/briefing.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { TINY } from './tiny.ts'

const dataset: Dataset = { ...TINY.dataset, report: { ...TINY.dataset.report, symbol: 'S/2000/1' } }
const named = { en: 'Oil', zh: '石油' }
const briefingOf = (...notes: Said[]): Briefing => ({
  id: 'b',
  title: named,
  scenes: [
    {
      id: 's',
      name: named,
      link: '#',
      headline: said('Red Flag reportedly earns from oil smuggling.', '据报红旗会靠石油走私获得收入。', 'claim:p1-1'),
      steps: [{ show: [], says: [] }],
      notes,
      seconds: 10,
    },
  ],
})
function said(en: string, zh: string, ...on: string[]): Said {
  return { text: { en, zh }, on }
}
const faults = (one: Said) =>
  checkBriefings([briefingOf(one)], dataset, TINY.proof).map(({ id, what }) => `${id}: ${what}`)

describe('a sentence of a briefing', () => {
  it('that says what its claims say has no fault', () => {
    expect(
      faults(said('In 2010 Red Flag received 30 tonnes of oil.', '2010年红旗会得到30吨石油。', 'claim:p1-4')),
    ).toEqual([])
  })
  it('names nothing that its claims do not name', () => {
    expect(faults(said('Red Flag operates in Southland.', '红旗会在南地活动。', 'claim:p1-1'))).toEqual([
      expect.stringContaining('b/s: said.en: at 21 it names place:south'),
      expect.stringContaining('b/s: said.zh: at 4 it names place:south'),
    ])
  })
  it('gives no figure that its sentences do not print', () => {
    expect(
      faults(said('In 2010 Red Flag received 40 tonnes of oil.', '2010年红旗会得到40吨石油。', 'claim:p1-4')),
    ).toEqual([
      expect.stringContaining('said.en: it gives 40, which its sentences do not print'),
      expect.stringContaining('said.zh: it gives 40, which its sentences do not print'),
    ])
  })
  it('hedges as one of its claims does, and as no other', () => {
    expect(faults(said('Red Flag reportedly operates in Northland.', '据报红旗会在北地活动。', 'claim:p1-3'))).toEqual([
      expect.stringContaining('said.en: “Red Flag reportedly operates in Northlan…” hedges as reported'),
      expect.stringContaining('hedges as reported, and no claim under “on” does'),
    ])
  })
  it('may hedge as it likes where it rests on a whole unit', () => {
    expect(faults(said('Red Flag reportedly operates in Northland.', '据报红旗会在北地活动。', 'p1'))).toEqual([])
  })
  it('says the same in both languages', () => {
    expect(faults(said('Red Flag operates in Northland.', '该团体在北地活动。', 'claim:p1-3'))).toEqual([
      expect.stringContaining('only the en text names group:red'),
    ])
  })
  it('may be no longer than is read from the end of a room', () => {
    const long = `Red Flag operates in Northland${' '.repeat(240)}.`
    expect(faults(said(long, '红旗会在北地活动。', 'claim:p1-3'))).toEqual([
      expect.stringContaining('said.en: 271 characters, of 260 at most'),
    ])
  })
  it('may name the report, which every sentence speaks of', () => {
    const entities = dataset.entities.map((one) =>
      one.id === 'doc:d' ? { ...one, said: { en: ['the report', 'S/2000/1'], zh: [] } } : one,
    )
    const one = said('The report puts Red Flag in Northland.', '红旗会在北地活动。', 'claim:p1-3')
    expect(checkBriefings([briefingOf(one)], { ...dataset, entities }, TINY.proof)).toEqual([])
  })
})

describe('a sum', () => {
  it('that only hedged claims give is not said as it stands', () => {
    const claims = dataset.claims.map((one) =>
      one.id === 'claim:p1-4' ? { ...one, certainty: 'reported' as const } : one,
    )
    const one = said('In 2010 Red Flag received 30 tonnes of oil.', '2010年红旗会得到30吨石油。', 'claim:p1-4')
    expect(checkBriefings([briefingOf(one)], { ...dataset, claims }, TINY.proof).map(({ what }) => what)).toEqual([
      expect.stringContaining('said.en: “In 2010 Red Flag received 30 tonnes of o…” gives 30 as it stands'),
      expect.stringContaining('and claim:p1-4 only as reported'),
    ])
  })
})

describe('a number that counts', () => {
  const two = (counts?: Said['counts']): Said => ({
    ...said('Red Flag is tied to two places.', '红旗会与两个地方有关。', 'claim:p1-2', 'claim:p1-3'),
    ...(counts && { counts }),
  })
  it('comes to what is counted, thing by thing', () => {
    expect(faults(two([['place:north', 'place:south']]))).toEqual([])
  })
  it('is told where nothing is counted, or where the count comes to something else', () => {
    const told = [
      expect.stringContaining(
        'said.en: “Red Flag is tied to two places.…” says 2, and nothing it counts comes to that',
      ),
      expect.stringContaining('said.zh: “红旗会与两个地方有关。…” says 2'),
    ]
    expect(faults(two())).toEqual(told)
    expect(faults(two([['place:north']]))).toEqual(told)
  })
  it('counts nothing that the sentence does not rest on', () => {
    expect(faults(two([['place:north', 'crime:oil']]))).toEqual([
      expect.stringContaining('counts crime:oil, which nothing it rests on holds'),
    ])
  })
  it('may count units, rows and what they name', () => {
    const one = { ...said('Two paragraphs speak of it.', '有两段提到。', 'p1..p2'), counts: [['p1', 'p2']] }
    expect(faults(one)).toEqual([])
    const rows = { ...said('Two bodies and places are in it.', '其中有两个机构和地方。', 'activity:a1') }
    expect(faults({ ...rows, counts: [['body:sea', 'place:north']] })).toEqual([])
  })
})

it('the faults of briefings are told with all others, and those of their style too', () => {
  const one = said('Red Flag above all operates in Northland.', '红旗会在北地活动。', 'claim:p1-3')
  const all = checkAll({ ...TINY, dataset, briefings: [briefingOf(one)] }, sha256)
  expect(all.map(({ id, what }) => `${id}: ${what}`)).toEqual(['b/s: said.en: “above all” at 9 is not used'])
})
