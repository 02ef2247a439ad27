// Is an axis of ratios one: equal room for equal ratios, whole hundredfolds, everything on it?

import { describe, expect, it } from 'vitest'
import { logAxis } from '../../../src/core/layout/log-axis.ts'

describe('the lines of a log axis', () => {
  it.each([
    ['a million alone, with room after it', [1e6], [1e6, 1e8]],
    ['a thousand to two billion', [1e3, 2e9], [1e3, 1e5, 1e7, 1e9, 1e11]],
    ['an even number of tenfolds', [1e3, 1e7], [1e3, 1e5, 1e7]],
    ['a range within one tenfold', [2e6, 7e6], [1e6, 1e8]],
    ['shares of one', [0.02, 0.5], [0.01, 1]],
  ])('hold %s between whole hundredfolds', (_, values, ticks) => {
    const found = logAxis(values).ticks
    expect(found).toHaveLength(ticks.length)
    found.forEach((tick, i) => {
      expect(tick / (ticks[i] ?? 0)).toBeCloseTo(1, 10)
    })
  })
  it('are a hundred times one another, and evenly set', () => {
    const { ticks, at } = logAxis([3, 5e8])
    ticks.slice(1).forEach((tick, i) => {
      expect(tick / (ticks[i] ?? 0)).toBeCloseTo(100, 8)
      expect(at(tick) - at(ticks[i] ?? 0)).toBeCloseTo(100 / (ticks.length - 1), 8)
    })
  })
  it('begin at the left end and end at the right one', () => {
    const { ticks, at } = logAxis([40, 9e7])
    expect(at(ticks[0] ?? 0)).toBeCloseTo(0)
    expect(at(ticks.at(-1) ?? 0)).toBeCloseTo(100)
  })
  it('do not ask for the order of the values', () => {
    expect(logAxis([5e8, 3, 70]).ticks).toEqual(logAxis([3, 70, 5e8]).ticks)
  })
})

describe('a value on a log axis', () => {
  const values = [1e3, 2e3, 4.5e6, 2e9]
  const { at } = logAxis(values)
  it('lies on it, whichever of those it was made for', () => {
    for (const value of values) expect([value, at(value) >= 0, at(value) <= 100]).toEqual([value, true, true])
  })
  it('lies further right the greater it is', () => {
    const found = values.map(at)
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })
  it('twice as large lies as much further right, wherever it lies', () => {
    expect(at(2e3) - at(1e3)).toBeCloseTo(at(9e8) - at(4.5e8), 10)
  })
})

describe('an axis for values that have no place on it', () => {
  it('leaves nought and less aside', () => {
    expect(logAxis([0, -5, 1e6]).ticks).toEqual(logAxis([1e6]).ticks)
  })
  it('sets them at its foot, and never nowhere', () => {
    expect([0, -5].map(logAxis([10, 1e6]).at)).toEqual([0, 0])
  })
  it('stands all the same where there is no value at all', () => {
    const { ticks, at } = logAxis([])
    expect(ticks).toEqual([1, 100])
    expect(at(10)).toBeCloseTo(50)
  })
})
