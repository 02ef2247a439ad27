import { describe, expect, it } from 'vitest'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import { logAxis } from '../../../src/core/layout/log-axis.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import {
  byCurrency,
  groupSums,
  isDocument,
  isOfKind,
  saidBy,
  sharesOf,
  sumsOf,
  totalOf,
} from '../../../src/core/query/sums.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'
import { moneyDataset } from '../fixture-atlas.ts'

const sum = (more: Partial<Quantity>): Quantity => ({
  what: { en: 'money', zh: '钱' },
  low: 1,
  high: 1,
  bound: 'exact',
  unit: 'USD',
  measure: 'income',
  additive: true,
  ...more,
})
/** The sums of a graph whose claims carry these figures. */
const sumsWith = (...claims: object[]) =>
  sumsOf(
    allEvidence(
      buildGraph({
        ...fixtureDataset(),
        claims: claims.map((more, i) => ({ ...CLAIM, reading: 'explicit', id: `claim:p1-${i + 1}`, ...more }) as Claim),
      }),
    ),
  )

describe('a total', () => {
  it('adds what may be added and nothing else, and says why not', () => {
    const total = totalOf(
      sumsWith(
        { quantities: [sum({ low: 10, high: 20 })] },
        { quantities: [sum({ low: 5, high: 5 })] },
        { quantities: [sum({ low: 900, high: 900, additive: false, notAdditiveBecause: 'market' })] },
      ),
    )
    expect([total.low, total.high, total.added.length]).toEqual([15, 25, 2])
    expect(total.kept.map(({ reason, sums }) => [reason, sums.length])).toEqual([['market', 1]])
  })
  it('has no upper end where one figure is only a floor, and counts a ceiling from nothing', () => {
    const total = totalOf(
      sumsWith(
        { quantities: [sum({ low: 10, high: null, bound: 'at-least' })] },
        { quantities: [sum({ low: null, high: 7, bound: 'up-to' })] },
      ),
    )
    expect([total.low, total.high]).toEqual([10, null])
  })
})

describe('a sum', () => {
  it('stands in the block of what it measures', () => {
    const blocks = sumsWith(
      { quantities: [sum({ per: 'day' })] },
      { quantities: [sum({ per: '12-months' })] },
      { quantities: [sum({})] },
      { quantities: [sum({ per: 'period' })], period: { from: '2008', to: '2014-08' } },
      { quantities: [sum({ per: 'period' })], period: { from: '2008' } },
      { quantities: [sum({ per: 'period' })], period: { from: '2009-02', to: '2009-04' } },
      { quantities: [sum({ measure: 'market' })], period: { from: '2009', to: '2009' } },
      { quantities: [sum({ measure: 'price', per: 'person' })] },
    ).map(({ claim, block }) => [claim.id.slice(-1), block])
    expect(Object.fromEntries(blocks)).toEqual({
      1: 'day',
      2: 'year',
      3: 'undated',
      4: 'years',
      5: 'years',
      6: 'year',
      7: 'market',
      8: 'person',
    })
  })
  it('has the form of its bound', () => {
    const forms = sumsWith(
      { quantities: [sum({ low: 2, high: 2, bound: 'about' })] },
      { quantities: [sum({ low: 2, high: 3 })] },
      { quantities: [sum({ low: null, high: 3, bound: 'up-to' })] },
      { quantities: [sum({ low: 3, high: null, bound: 'more-than' })] },
    ).map(({ claim, form }) => [claim.id.slice(-1), form])
    expect(Object.fromEntries(forms)).toEqual({ 1: 'sum', 2: 'range', 3: 'ceiling', 4: 'floor' })
  })
  it('is said by its estimator first, and by nobody where nobody is named', () => {
    const [first] = sumsWith({ quantities: [sum({ estimator: 'body:x' })], attribution: ['body:x'] })
    const [second] = sumsWith({ quantities: [sum({})] })
    expect([first && saidBy(first), second && saidBy(second)]).toEqual([['body:x'], ['none']])
  })
  it('of a market never stands with a group, whatever sums are put together by', () => {
    const sums = sumsWith({ quantities: [sum({})] }, { quantities: [sum({ measure: 'market' })] })
    for (const by of ['period', 'group', 'crime', 'source'] as const) {
      const market = groupSums(sums, by).find(({ key }) => key === 'market')
      expect(market?.sums.map(({ block }) => block)).toEqual(['market'])
    }
    expect(sums.filter((one) => isOfKind(one, 'market')).length).toBe(1)
    expect(sums.filter((one) => isOfKind(one, 'named')).length).toBe(1)
  })
})

describe('the sums of a dataset', () => {
  const graph = buildGraph(moneyDataset())
  const sums = sumsOf(allEvidence(graph))
  const named = (of: readonly { readonly quantity: Quantity }[]) => of.map(({ quantity }) => quantity.what.en)
  it('are its figures of money, the largest first; a ceiling by its top, a floor by its foot', () => {
    expect(named(sums)).toEqual([
      'the market',
      'oil sold',
      'takings in euros',
      'yearly takings',
      'the same tolls',
      'ransom',
      'all ransom',
      'tolls',
      'ransom a month',
      'fines',
      'price of a hostage',
    ])
  })
  it('have an id each, though a claim gives two', () => {
    expect(new Set(sums.map(({ id }) => id)).size).toBe(11)
    expect(sums.filter(({ claim }) => claim.id === 'claim:p3-4').map(({ id }) => id)).toEqual([
      'claim:p3-4.0',
      'claim:p3-4.1',
    ])
  })
  it('are again what they were where they are derived, or another one said twice', () => {
    expect(named(sums.filter(({ again }) => again))).toEqual(['the same tolls', 'ransom a month'])
  })
  it('know their crime from either end, and a market its place in place of a group', () => {
    const market = sums.find(({ block }) => block === 'market')
    expect([market?.of, market?.crime]).toEqual(['place:iraq', 'crime:oil'])
    const oil = sums.find(({ id }) => id === 'claim:p3-1.0')
    expect([oil?.of, oil?.crime]).toEqual(['group:alpha', 'crime:oil'])
  })
  it('come to what may be added of them: two, and every other one is kept with a reason', () => {
    const total = totalOf(byCurrency(sums)[0]?.sums ?? [])
    expect([total.low, total.high, named(total.added)]).toEqual([15e6, 25e6, ['oil sold', 'ransom']])
    expect(total.kept.flatMap((one) => one.sums)).toHaveLength(8)
    expect(total.kept.every(({ reason }) => graph.dataset.ontology.notAdditive[reason] !== undefined)).toBe(true)
  })
  it('stand apart by currency, that of most of them first: a euro is never added to a dollar', () => {
    expect(byCurrency(sums).map(({ currency, sums: own }) => [currency, own.length])).toEqual([
      ['USD', 10],
      ['EUR', 1],
    ])
    expect(byCurrency([])).toEqual([])
  })
  it('come to nothing where there is none', () => {
    expect(totalOf([])).toEqual({ added: [], low: 0, high: 0, kept: [] })
  })
  it('are put together without losing or doubling one', () => {
    for (const by of ['period', 'group', 'crime', 'source'] as const) {
      const all = groupSums(sums, by).flatMap((group) => group.sums)
      expect([by, all.length, new Set(all).size]).toEqual([by, 11, 11])
    }
  })
  it('stand within a group as they stand among all: the largest first', () => {
    for (const group of groupSums(sums, 'group')) {
      const places = group.sums.map((sum) => sums.indexOf(sum))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })
  it('are said by documents and speakers, and each is known as what it is', () => {
    const tolls = sums.find(({ id }) => id === 'claim:p3-3.0')
    if (!tolls) throw new Error('no tolls')
    expect(saidBy(tolls)).toEqual(['body:team', 'doc:d'])
    expect(saidBy(tolls).map((id) => isDocument(tolls, id))).toEqual([false, true])
  })
  it('leave shares and rates to a list of their own, in whatever unit', () => {
    expect(named(sharesOf(allEvidence(graph)))).toEqual(['share of the market', 'rate of tax', 'part of it'])
  })
})

describe('a log axis', () => {
  it('gives equal ratios equal room and holds every value', () => {
    const { at, ticks } = logAxis([10, 15, 68e9])
    expect(ticks).toEqual([10, 1e3, 1e5, 1e7, 1e9, 1e11])
    expect(at(1e3) - at(10)).toBeCloseTo(at(1e9) - at(1e7))
    expect(at(10)).toBe(0)
    expect(at(68e9)).toBeLessThan(100)
  })
  it('stands where there is nothing to draw', () => {
    expect(logAxis([]).ticks.length).toBeGreaterThan(1)
  })
})
