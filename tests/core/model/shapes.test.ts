// Outlines, kinds and strokes: what every drawer relies on.

import { describe, expect, it } from 'vitest'
import { CERTAINTIES, firmest, firmnessOf, POLARITIES, STROKES, strokeOf } from '../../../src/core/model/certainty.ts'
import { ENTITY_KINDS } from '../../../src/core/model/ids.ts'
import { COLUMNS, familiesOfNames, KIND_COLOURS, KINDS } from '../../../src/core/model/kinds.ts'
import { type Corner, DASHES, outlineOf, pathIn, SLANT } from '../../../src/core/model/shapes.ts'
import { trials } from '../chance.ts'

const cornersOf = (outline: ReturnType<typeof outlineOf>): readonly Corner[] => (outline === 'ellipse' ? [] : outline)

describe('an outline', () => {
  it.each(ENTITY_KINDS)('of a %s lies in its box and touches its sides', (kind) => {
    const outline = outlineOf(kind)
    if (outline === 'ellipse') return expect(kind).toBe('place')
    for (const [x, y] of outline) {
      expect(Math.abs(x)).toBeLessThanOrEqual(1 + 1e-9)
      expect(Math.abs(y)).toBeLessThanOrEqual(1 + 1e-9)
    }
    const xs = outline.map(([x]) => x)
    expect([Math.min(...xs), Math.max(...xs)].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([-1, 1])
  })
  it.each(ENTITY_KINDS.filter((kind) => kind !== 'activity' && kind !== 'document'))(
    'of a %s is the same on both sides, so that it can be mirrored',
    (kind) => {
      const key = ([x, y]: Corner) => `${(x + 0).toFixed(4)} ${(y + 0).toFixed(4)}`.replaceAll('-0.0000', '0.0000')
      const corners = cornersOf(outlineOf(kind))
      expect(new Set(corners.map(([x, y]) => key([-x, y])))).toEqual(new Set(corners.map(key)))
    },
  )
  it('of a place is as high as it is wide, whatever its size: its arcs are halves of one circle', () => {
    trials(50, (chance) => {
      const size = 4 + chance.below(2000) / 100
      const path = pathIn('ellipse', { x: 100, y: 50, width: size, height: size })
      const [, r, s, across, back] =
        /a([\d.]+) ([\d.]+) 0 1 0 ([\d.]+) 0a[\d.]+ [\d.]+ 0 1 0 -([\d.]+) 0z$/.exec(path)?.map(Number) ?? []
      expect(r).toBe(s)
      expect([across, back]).toEqual([2 * (r ?? 0), 2 * (r ?? 0)].map((value) => Math.round(value * 10) / 10))
    })
  })
  it('that comes to a point where lines meet it has a corner there', () => {
    for (const kind of ENTITY_KINDS.filter((one) => KINDS[one].isPointed))
      expect(cornersOf(outlineOf(kind))).toEqual(expect.arrayContaining([[1, 0]]))
  })
  it('of a crime that holds its name has slanted ends of one length, however wide it is', () => {
    trials(50, (chance) => {
      const wide = 40 + chance.below(400)
      const shoulders = cornersOf(outlineOf('crime', wide)).filter(([, y]) => y !== 0)
      for (const [x] of shoulders) expect((1 - Math.abs(x)) * (wide / 2)).toBeCloseTo(SLANT)
    })
  })
})

describe('the path of an outline', () => {
  const box = { x: 100, y: 50, width: 20, height: 10 }
  it('runs round its corners in the box, in tenths of a px, and closes', () => {
    expect(pathIn(outlineOf('group'), box)).toBe('M100 45L110 50L100 55L90 50z')
    expect(pathIn([[0.33333, -1]], box)).toBe('M103.3 45z')
  })
  it('of an ellipse is two halves', () => {
    expect(pathIn('ellipse', box)).toBe('M90 50a10 5 0 1 0 20 0a10 5 0 1 0 -20 0z')
  })
  it('of nothing in no box is still a path', () => {
    expect(pathIn('ellipse', { x: 0, y: 0, width: 0, height: 0 })).toMatch(/^M0 0a0 0 .*z$/)
  })
})

describe('kinds', () => {
  it('each stand in a column there is, and have a sign that fits beside words', () => {
    for (const kind of ENTITY_KINDS) {
      expect(COLUMNS).toContain(KINDS[kind].column)
      for (const side of KINDS[kind].sign) expect(side > 0 && side <= 16).toBe(true)
    }
  })
  it('of a family of names are looked for together, and rows are never looked for', () => {
    const looked = familiesOfNames().flat()
    expect(new Set(looked).size).toBe(looked.length)
    expect(ENTITY_KINDS.filter((kind) => !looked.includes(kind))).toEqual(['activity', 'recommendation'])
    for (const family of familiesOfNames()) expect(new Set(family.map((kind) => KINDS[kind].family)).size).toBe(1)
  })
  it('whose colours tell classes apart are each named once', () => {
    expect(new Set(KIND_COLOURS).size).toBe(KIND_COLOURS.length)
  })
})

describe('strokes', () => {
  it('each have a dash of their own, and only the firm one is solid', () => {
    const dashes = Object.values(DASHES).map((dash) => JSON.stringify(dash))
    expect(new Set(dashes).size).toBe(STROKES.length + 1)
    expect(STROKES.filter((stroke) => DASHES[stroke].lengths === null)).toEqual(['firm'])
  })
  it('grow weaker, never firmer, as certainty does', () => {
    const ranks = CERTAINTIES.map((certainty) => STROKES.indexOf(firmnessOf({ certainty, polarity: 'asserted' })))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(3)
  })
  it('are broken for limited evidence and for nothing else, whatever its certainty', () => {
    for (const certainty of CERTAINTIES) {
      const strokes = POLARITIES.map((polarity) => strokeOf({ certainty, polarity }))
      expect(strokes).toEqual([firmnessOf({ certainty, polarity: 'asserted' }), 'limited', 'denied'])
    }
  })
  it('count what is denied as firmly as it is denied', () => {
    for (const certainty of CERTAINTIES)
      expect(firmnessOf({ certainty, polarity: 'denied' })).toBe(firmnessOf({ certainty, polarity: 'asserted' }))
  })
  it('have the firmest of any that are given, whatever their order', () => {
    trials(100, (chance) => {
      const some = chance.some(STROKES)
      expect(firmest(chance.shuffled([...some, ...some]))).toBe(some[0])
    })
  })
})
