// Where do names and things stand on a map, so that nothing covers anything else?

import { describe, expect, it } from 'vitest'
import {
  boxOfLabel,
  boxOfThing,
  boxOfWord,
  layoutMap,
  type MapPoint,
  THING,
} from '../../../src/core/layout/map-layout.ts'
import { isClear, widthOf } from '../../../src/core/layout/text-box.ts'
import { trials } from '../chance.ts'

describe('a map', () => {
  const area = { width: 400, height: 300 }
  const place = (id: string, x: number, y: number, label = id): MapPoint => ({ id, x, y, r: 4, label })
  it('sets a name after its mark, or before, above or below it where there is no room', () => {
    const side = (one: MapPoint, ...others: MapPoint[]) => layoutMap([one, ...others], [], area, 12).labels.get(one.id)
    expect(side(place('abc', 200, 150))).toBe('end')
    expect(side(place('abc', 390, 150))).toBe('start')
    const wide = 'a very long name indeed, all in all'
    expect(side(place('x', 200, 150, wide), place('left', 180, 150, ''), place('right', 220, 150, ''))).toBe('above')
    expect(side(place('abc', 500, 150))).toBeUndefined()
  })
  it('never sets anything over anything else, nor over the edge', () => {
    trials(15, (chance) => {
      const places = Array.from({ length: chance.below(12) }, (_, i) =>
        place(`p${i}`, chance.below(440) - 20, chance.below(320) - 10, chance.text(['ab', '字', 'W'], 6)),
      )
      const things = Array.from({ length: chance.below(5) }, (_, i) => ({
        id: `t${i}`,
        label: chance.text(['xy', '字'], 4),
        points: [[chance.below(400), chance.below(300)] as const, ...chance.some([[50, 60] as const])],
      }))
      const said = Array.from({ length: chance.below(4) }, (_, i) => ({
        id: `w${i}`,
        label: 'way',
        spots: [[chance.below(400), chance.below(300)] as const],
      }))
      const layout = layoutMap(places, things.slice(1), area, 11, things.slice(0, 1), said)
      const boxes = [
        ...places.flatMap((one) => {
          const side = layout.labels.get(one.id)
          return side ? [boxOfLabel(one, side, 11)] : []
        }),
        ...things.flatMap(({ id, label }) => {
          const spot = layout.things.get(id)
          return spot ? [boxOfThing(spot, label, 11)] : []
        }),
        ...said.flatMap(({ id, label }) => {
          const spot = layout.words.get(id)
          return spot ? [boxOfWord(spot, label, 11)] : []
        }),
      ]
      boxes.forEach((box, i) => {
        expect(isClear(box, boxes.slice(i + 1))).toBe(true)
        expect(box.x1 >= 2 && box.y1 >= 2 && box.x2 <= area.width - 2 && box.y2 <= area.height - 2).toBe(true)
      })
    })
  })
  it('sets a thing beside the one place it is tied to, and between several', () => {
    const { things } = layoutMap([], [{ id: 't', label: 'x', points: [[200, 150]] }], area, 12)
    const spot = things.get('t')
    expect(spot && Math.hypot(spot.x - 200, spot.y - 150)).toBeGreaterThan(THING.r)
    const two = layoutMap(
      [],
      [
        {
          id: 't',
          label: 'x',
          points: [
            [100, 150],
            [300, 150],
          ],
        },
      ],
      area,
      12,
    ).things.get('t')
    expect(two).toEqual({ x: 200, y: 150 })
  })
  it('leaves a thing and a word on a way the room of bold letters, round their middle', () => {
    const plain = widthOf('opiates', 12)
    const word = boxOfWord({ x: 100, y: 50 }, 'opiates', 12)
    expect(word.x2 - word.x1).toBeCloseTo(plain * 1.1)
    expect([(word.x1 + word.x2) / 2, (word.y1 + word.y2) / 2]).toEqual([100, 50])
    const thing = boxOfThing({ x: 100, y: 50 }, 'opiates', 12)
    expect([thing.x1, thing.x2]).toEqual([100 - THING.r, 100 + THING.label + plain * 1.1])
  })
  it('leaves out what finds no room anywhere', () => {
    const { labels, things, words } = layoutMap(
      [place('abc', 5, 5)],
      [{ id: 't', label: 'long', points: [[5, 5]] }],
      { width: 10, height: 10 },
      12,
      [],
      [{ id: 'w', label: 'way', spots: [] }],
    )
    expect([labels.size, things.size, words.size]).toEqual([0, 0, 0])
  })
  it('keeps everything where it is when something comes with the pointer', () => {
    const places = [place('abc', 100, 100), place('def', 200, 100)]
    const things = [{ id: 't', label: 'x', points: [[150, 150] as const] }]
    const before = layoutMap(places, things, area, 12)
    const after = layoutMap(places, things, area, 12, [{ id: 'new', label: 'y', points: [[150, 140]] }])
    expect(after.labels).toEqual(before.labels)
    expect(after.things.get('t')).toEqual(before.things.get('t'))
    expect(after.things.has('new')).toBe(true)
  })
})
