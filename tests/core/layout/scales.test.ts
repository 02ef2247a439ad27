// Are our two scales what d3-scale makes of the same domain and range?

import { scaleSqrt, scaleThreshold } from 'd3-scale'
import { expect, it } from 'vitest'
import { areaScale, stepScale } from '../../../src/core/layout/scales.ts'

const COUNTS = [-3, 0, 0.5, 1, 2, 3, 5.5, 19, 20, 21, 400]

it('a size grows as the root of a count, and no further than its ends', () => {
  const ours = areaScale([1, 20], [5.5, 9])
  const theirs = scaleSqrt().domain([1, 20]).range([5.5, 9]).clamp(true)
  for (const count of COUNTS) expect(ours(count)).toBeCloseTo(theirs(count), 10)
  expect([ours(1), ours(20)]).toEqual([5.5, 9])
})

it('a step holds from its threshold to below the next', () => {
  const ours = stepScale([1, 2, 4, 7], ['none', 'one', 'few', 'some', 'many'])
  const theirs = scaleThreshold<number, string>([1, 2, 4, 7], ['none', 'one', 'few', 'some', 'many'])
  for (const count of COUNTS) expect(ours(count)).toBe(theirs(count))
  expect(stepScale([], ['all'])(5)).toBe('all')
})
