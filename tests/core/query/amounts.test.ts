// Which figures stand on which axis, and which of them are parts of another?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import { NO_SIFT } from '../../../src/core/graph/sift.ts'
import {
  amountsOf,
  amountWholesOf,
  isAmountAbout,
  isAmountInSight,
  shareWholesOf,
} from '../../../src/core/query/amounts.ts'
import { dividedBy, groupSums, sumsOf, wholeOfRate } from '../../../src/core/query/sums.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { figure, moneyDataset } from '../fixture-atlas.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const report = buildGraph(dataset)
const evidence = allEvidence(report)
const amounts = amountsOf(evidence)
const by = (axis: string) => amounts.filter((one) => one.axis === axis)

describe('the figures of a report', () => {
  it('are all that its claims and activities give, each once', () => {
    const given = [...dataset.claims, ...dataset.activities].flatMap(({ quantities = [] }) => quantities)
    expect(amounts).toHaveLength(given.length)
    expect(new Set(amounts.map(({ id }) => id)).size).toBe(given.length)
  })
  it('stand on one axis each, and no axis holds two measures', () => {
    expect(
      by('money')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      sumsOf(evidence)
        .map(({ id }) => id)
        .sort(),
    )
    expect(new Set(by('mass').map(({ quantity }) => quantity.unit))).toEqual(new Set(['tonne']))
    expect(new Set(by('people').map(({ quantity }) => quantity.unit))).toEqual(new Set(['person']))
    expect(by('shares').every(({ quantity }) => ['share', 'rate'].includes(quantity.measure))).toBe(true)
  })
  it('of a row of activities belong to the activity', () => {
    const own = amounts.filter(({ claim }) => claim === undefined)
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ of, stand }) => of === stand && report.activities.has(stand))).toBe(true)
  })
  it('are hidden with the kind of what they are of', () => {
    const left = amounts.filter((one) => isAmountInSight(one, { ...NO_SIFT, hide: ['activity'] }))
    expect(left).toHaveLength(amounts.filter(({ claim }) => claim !== undefined).length)
  })
  it('are about a selected claim, both its ends, and the activity that gives them', () => {
    const [one] = by('people')
    expect(one && isAmountAbout(report, one, [one.stand])).toBe(true)
    expect(one?.claim && isAmountAbout(report, one, [one.claim.subject])).toBe(true)
    expect(one && isAmountAbout(report, one, ['group:nobody'])).toBe(false)
  })
})

describe('a whole', () => {
  const wholes = amountWholesOf(report, amounts)
  it('holds the parts that the report ties to it, and says by how much they miss it', () => {
    const said = wholes.filter(({ miss }) => miss !== undefined)
    expect(said.map(({ miss = 0 }) => Math.sign(miss)).sort()).toEqual([-1, 0])
    for (const { parts, sum } of said)
      expect(parts.reduce((all, { quantity }) => all + (quantity.low ?? 0), 0)).toBe(sum)
  })
  it('of which a filter leaves out a part says nothing of what its parts come to', () => {
    const [own] = wholes.filter(({ miss }) => miss !== undefined)
    const left = amounts.filter(({ id }) => id !== own?.parts[0]?.id)
    const now = amountWholesOf(report, left).find(({ whole }) => whole.id === own?.whole.id)
    expect([now?.isAll, now?.sum, now?.miss]).toEqual([false, undefined, undefined])
  })
  it('of a share is the figure that it is a share of', () => {
    const of = shareWholesOf(report, amounts)
    expect(of.size).toBeGreaterThan(0)
    expect([...of.keys()].every((id) => by('shares').some((one) => one.id === id))).toBe(true)
  })
})

describe('a rate', () => {
  it('stands right under its sum, whatever sums are put together by', () => {
    const sums = sumsOf(evidence)
    const rates = sums.filter((sum) => wholeOfRate(sum, sums))
    expect(rates.length).toBeGreaterThan(0)
    for (const way of ['period', 'group', 'crime', 'source'] as const)
      for (const { sums: own } of groupSums(sums, way))
        for (const [i, sum] of own.entries()) if (rates.includes(sum)) expect(own[i - 1]).toBe(wholeOfRate(sum, sums))
  })
  it('alone stands in a block of its own length of time', () => {
    const rates = sumsOf(evidence).filter(({ rateOf }) => rateOf !== undefined)
    expect(groupSums(rates, 'period').map(({ key }) => key)).toEqual(['day'])
  })
  it('is divided by the days of its year only where both its ends agree', () => {
    const year = figure({ low: 365e3, high: 730e3, per: 'year' })
    expect(dividedBy(figure({ low: 1000, high: 2000, per: 'day' }), year)).toBe(365)
    expect(dividedBy(figure({ low: 1000, high: 3000, per: 'day' }), year)).toBeUndefined()
    expect(dividedBy(figure({ low: 1000, high: 2000 }), year)).toBeUndefined()
    expect(dividedBy(figure({ low: null, high: 2000, per: 'day' }), year)).toBeUndefined()
  })
})

describe('a report of sums alone', () => {
  it('has figures on the axes of money and of shares', () => {
    const own = amountsOf(allEvidence(buildGraph(moneyDataset())))
    expect(new Set(own.map(({ axis }) => axis))).toEqual(new Set(['money', 'shares']))
  })
})
