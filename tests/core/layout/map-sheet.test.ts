// Do all names on a map that nobody can move keep clear of marks and of one another, and does a word stand by its own way?

import { describe, expect, it } from 'vitest'
import { boxAround, layoutSheet, type SheetAsked } from '../../../src/core/layout/map-sheet.ts'
import { type Box, isClear } from '../../../src/core/layout/text-box.ts'
import { trials } from '../chance.ts'

type Dot = readonly [number, number]
const AREA = { width: 600, height: 400 }
const straight = (from: Dot, to: Dot, parts: number): Dot[] =>
  Array.from({ length: parts + 1 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / parts,
    from[1] + ((to[1] - from[1]) * i) / parts,
  ])
const place = (id: string, x: number, y: number, label = id) => ({ id, x, y, r: 5, label, tone: 'ink' as const })
const way = (id: string, from: Dot, to: Dot, word: string) => ({ id, dots: straight(from, to, 40), word })
const sheet = (change: Partial<SheetAsked>) =>
  layoutSheet({
    places: [],
    things: [],
    ways: [],
    lineTo: ({ x, y }, point, parts) => straight([x, y], point, parts),
    area: AREA,
    size: 14,
    r: 8,
    ...change,
  })

const markOf = ({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Box => ({
  x1: x - r,
  y1: y - r,
  x2: x + r,
  y2: y + r,
})

describe('names on the map of a figure', () => {
  it('stand after their marks where there is room, before them at the right edge', () => {
    const { labels, leaders } = sheet({ places: [place('Mali', 100, 100), place('Chad', 590, 300)] })
    expect([labels.get('Mali')?.anchor, labels.get('Chad')?.anchor]).toEqual(['start', 'end'])
    expect(leaders.size).toBe(0)
  })
  it('stand off a line where another side is free', () => {
    const { labels } = sheet({ places: [place('Mali', 100, 100)], ways: [way('w', [105, 100], [400, 100], '')] })
    expect(labels.get('Mali')?.anchor).not.toBe('start')
  })
  it('find room further off, with a line to them, where marks stand close', () => {
    const places = Array.from({ length: 7 }, (_, i) => place(`Place ${i}`, 260 + i * 13, 200))
    const { labels, leaders } = sheet({ places })
    expect([...labels.keys()].sort()).toEqual(places.map(({ id }) => id))
    expect(leaders.size).toBeGreaterThan(0)
    for (const [id, [from]] of leaders) {
      const own = places.find((one) => one.id === id)
      expect(Math.hypot(from[0] - (own?.x ?? 0), from[1] - (own?.y ?? 0))).toBeLessThan(8)
    }
  })
  it('and things and words cover no mark, nothing of one another and no edge, wherever places lie', () => {
    trials(40, (chance) => {
      const spot = (): Dot => [20 + chance.below(560), 20 + chance.below(360)]
      const places = Array.from({ length: 1 + chance.below(25) }, (_, i) => place(`Place number ${i}`, ...spot()))
      const ends = () => places[chance.below(places.length)] ?? place('x', 0, 0)
      const things = Array.from({ length: chance.below(4) }, (_, i) => {
        const points = [ends(), ends()].map(({ x, y }): Dot => [x, y])
        return { id: `thing:${i}`, label: `Thing ${i}`, points }
      })
      const ways = Array.from({ length: chance.below(4) }, (_, i) => {
        const [a, b] = [ends(), ends()]
        return way(`way:${i}`, [a.x, a.y], [b.x, b.y], `${i} t of it`)
      })
      const made = sheet({ places, things, ways })
      const stands = [...made.things.values()]
      const boxes = [
        ...[...made.labels.values(), ...stands.map(({ label }) => label), ...made.words.values()].map(boxAround),
        ...stands.map(({ x, y }) => markOf({ x, y, r: 8 })),
      ]
      const marks = places.map(markOf)
      for (const [i, box] of boxes.entries()) {
        expect(isClear(box, [...boxes.slice(i + 1), ...marks])).toBe(true)
        expect(box.x1 >= 0 && box.y1 >= 0 && box.x2 <= AREA.width && box.y2 <= AREA.height).toBe(true)
      }
    })
  })
})

describe('a thing', () => {
  it('stands near the middle of what it is tied to, and not on it', () => {
    const places = [place('Mali', 200, 200), place('Chad', 300, 200)]
    const made = sheet({
      places,
      things: [
        {
          id: 'g',
          label: 'Group',
          points: [
            [200, 200],
            [300, 200],
          ],
        },
      ],
    })
    const { x = 0, y = 0 } = made.things.get('g') ?? {}
    expect(Math.hypot(x - 250, y - 200)).toBeLessThan(40)
    expect(Math.hypot(x - 200, y - 200)).toBeGreaterThan(20)
  })
  it('does not send its line over another mark', () => {
    const places = [place('Mali', 100, 200), place('Niger', 160, 200), place('Chad', 220, 200)]
    const made = sheet({
      places,
      things: [
        {
          id: 'g',
          label: 'Group',
          points: [
            [100, 200],
            [220, 200],
          ],
        },
      ],
    })
    const { x = 0, y = 0 } = made.things.get('g') ?? {}
    const over = [
      [100, 200],
      [220, 200],
    ].flatMap(([a = 0, b = 0]) => straight([x, y], [a, b], 40).filter(([dx, dy]) => Math.hypot(dx - 160, dy - 200) < 5))
    expect(over).toEqual([])
  })
})

describe('a word on a way', () => {
  it('stands beside it, on no line', () => {
    const ways = [way('w', [100, 100], [400, 250], 'about 18 t')]
    const text = sheet({ ways }).words.get('w')
    expect(text?.lines).toEqual(['about 18 t'])
    const box = text && boxAround(text)
    expect(ways[0]?.dots.filter(([x, y]) => box && x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2)).toEqual([])
  })
  it('is left out where it would be read as that of another way', () => {
    const near = [way('a', [100, 100], [400, 100], '90 t'), way('b', [100, 112], [400, 112], '160 t')]
    const { words } = sheet({ ways: near, area: { width: 600, height: 130 } })
    // Over the upper one there is room; the lower one has only the edge under it.
    expect([...words.keys()]).toEqual(['a'])
  })
})
