// What is said of the way in which a tie draws on its crime: each tie is counted once.

import { describe, expect, it } from 'vitest'
import { countWays } from '../../../src/core/query/ways-said.ts'

const way = (id: string, reading: 'explicit' | 'inferred') => ({ id: `mechanism:${id}`, reading }) as const
const claims = new Map([
  ['1', { mechanisms: [way('tax', 'explicit'), way('direct', 'inferred')] }],
  ['2', { mechanisms: [way('direct', 'inferred')] }],
  ['3', { mechanisms: [way('other', 'explicit')] }],
  ['4', {}],
] as const)
const link = (...stands: readonly string[]) => ({
  strands: stands.map((stand) => ({ stand, stroke: 'firm', reading: 'explicit' }) as const),
})
const count = (...links: Parameters<typeof countWays>[0]) =>
  countWays(links, claims, ['mechanism:tax', 'mechanism:direct'])

describe('what is said of the way of ties', () => {
  it('is counted once for each: what the text says goes before what is read there', () => {
    expect(count(link('1'), link('2'), link('1', '2'))).toEqual({ text: 2, ours: 1, silent: 0 })
  })
  it('is nothing where only ways are named that are not told apart, or none, or the claim is not known', () => {
    expect(count(link('3'), link('4'), link('5'))).toEqual({ text: 0, ours: 0, silent: 3 })
  })
})
