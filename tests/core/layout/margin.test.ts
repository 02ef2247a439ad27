// Do those in the margins keep band and order whatever the width, and stand off one another?

import { describe, expect, it } from 'vitest'
import { gapFor, MARGIN, marginsOf, spreadMargin, type Tied, takenBy } from '../../../src/core/layout/margin.ts'

const tied = (id: string, ...spots: (readonly [number, number])[]): Tied => ({ id, spots })

describe('the margins', () => {
  it('have above what lies north on the whole, and below what lies south', () => {
    const all = [tied('north', [10, 60], [12, 20]), tied('south', [10, -5])]
    expect(marginsOf(all, 25)).toEqual({ above: ['north'], below: ['south'] })
  })
  it('run from west to east, whatever comes first', () => {
    const all = [tied('east', [60, 30]), tied('west', [-5, 30]), tied('middle', [20, 30])]
    expect(marginsOf(all, 0).above).toEqual(['west', 'middle', 'east'])
    expect(marginsOf([...all].reverse(), 0).above).toEqual(['west', 'middle', 'east'])
  })
  it('let neighbours change places where fewer lines cross so', () => {
    const far = tied('far', [-60, 30], [60, 30], [61, 30])
    expect(marginsOf([far, tied('near', [15, 30])], 0).above).toEqual(['near', 'far'])
  })
  it('are empty where nothing is tied', () => {
    expect(marginsOf([], 0)).toEqual({ above: [], below: [] })
  })
})

describe('the slots of a margin', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, name: 70, wish: 300 + i * 4 }))
  it.each([480, 768, 1280])('keep their order and touch nothing at %i px', (width) => {
    const slots = spreadMargin(items, width)
    const taken = items.flatMap(({ id, name }) => {
      const slot = slots.get(id)
      return slot ? [takenBy(slot, name)] : []
    })
    expect(taken).toHaveLength(4)
    for (const [i, [from, to]] of taken.entries()) {
      expect([from >= MARGIN.edge - 1, to <= width - MARGIN.edge + 1]).toEqual([true, true])
      const next = taken[i + 1]
      if (next) expect(next[0] - to).toBeGreaterThanOrEqual(MARGIN.gap - 1)
    }
  })
  it('are at their wish where there is room, the name after the mark', () => {
    expect(spreadMargin([{ id: 'a', name: 50, wish: 200 }], 600).get('a')).toEqual({ x: 200, side: 'end' })
  })
  it('have the name before the mark at the far end', () => {
    expect(spreadMargin([{ id: 'a', name: 90, wish: 580 }], 600).get('a')).toEqual({ x: 580, side: 'start' })
  })
  it('of none are none', () => {
    expect(spreadMargin([], 600).size).toBe(0)
  })
})

describe('one more in a margin', () => {
  it('stands at its wish, or in the nearest gap that is wide enough, or nowhere', () => {
    expect(gapFor({ id: 'x', name: 40, wish: 100 }, [], 600)?.x).toBe(100)
    const found = gapFor({ id: 'x', name: 40, wish: 100 }, [[80, 160]], 600)
    expect(found && takenBy(found, 40)[0] >= 160 + MARGIN.gap).toBe(true)
    expect(gapFor({ id: 'x', name: 40, wish: 100 }, [[20, 190]], 200)).toBeUndefined()
  })
})
