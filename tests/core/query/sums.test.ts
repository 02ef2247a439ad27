import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { logAxis } from '../../../src/core/layout/log-axis.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import { groupSums, isOfKind, saidBy, sumsOf, totalOf } from '../../../src/core/query/sums.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'

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
    buildGraph({
      ...fixtureDataset(),
      claims: claims.map((more, i) => ({ ...CLAIM, reading: 'explicit', id: `claim:p1-${i + 1}`, ...more }) as Claim),
    }),
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
