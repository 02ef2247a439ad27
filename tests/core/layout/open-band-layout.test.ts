// Do the lines of an open band keep to their rows, and apart?

import { describe, expect, it } from 'vitest'
import { layoutLines, lineWidthOf, rowAt } from '../../../src/core/layout/open-band-layout.ts'
import { trials } from '../chance.ts'

const ROOM = { left: 200, right: 480, top: 20, row: 26 }

describe('the lines of an open band', () => {
  it('leave and arrive within their rows, in the order of the rows they go to', () => {
    trials(30, (chance) => {
      const pairs = Array.from({ length: 8 }, (_, from) => Array.from({ length: 8 }, (_, to) => ({ from, to }))).flat()
      const lines = chance
        .some(pairs)
        .map(({ from, to }) => ({ id: `${from}~${to}`, from, to, width: lineWidthOf(1 + chance.below(60)) }))
      const curves = layoutLines(lines, ROOM)
      expect(curves.size).toBe(lines.length)
      for (const one of lines) {
        const curve = curves.get(one.id)
        expect(curve?.from[0]).toBe(ROOM.left)
        expect(curve?.to[0]).toBe(ROOM.right)
        expect(Math.abs((curve?.from[1] ?? 0) - rowAt(ROOM, one.from))).toBeLessThan(ROOM.row / 2)
        expect(Math.abs((curve?.to[1] ?? 0) - rowAt(ROOM, one.to))).toBeLessThan(ROOM.row / 2)
        for (const other of lines)
          if (other.from === one.from && other.to > one.to)
            expect(curves.get(other.id)?.from[1]).toBeGreaterThan(curve?.from[1] ?? 0)
      }
    })
  })
  it('are wider the more they stand for, and never as wide as a band', () => {
    const widths = [1, 2, 5, 20, 1000].map(lineWidthOf)
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(widths[0]).toBeGreaterThan(1)
    expect(widths.at(-1)).toBeLessThan(5)
  })
  it('of none are none', () => {
    expect(layoutLines([], ROOM).size).toBe(0)
  })
})
