// Do names, things and words on a map keep clear of marks and of one another, the first of them first?

import { describe, expect, it } from 'vitest'
import {
  boxOfLabel,
  boxOfThing,
  boxOfWord,
  layoutMap,
  type MapPoint,
  type MapThing,
  THING,
} from '../../../src/core/layout/map-layout.ts'
import { isClear } from '../../../src/core/layout/text-box.ts'

const AREA = { width: 400, height: 300 }
const SIZE = 12
const place = (id: string, x: number, y: number, label = id): MapPoint => ({ id, x, y, r: 5, label })
const thing = (id: string, ...points: (readonly [number, number])[]): MapThing => ({ id, label: id, points })
/** The box of everything that was set, by its id. */
function boxesOf(places: readonly MapPoint[], things: readonly MapThing[], layout: ReturnType<typeof layoutMap>) {
  return [
    ...places.flatMap((one) => {
      const side = layout.labels.get(one.id)
      return side ? [boxOfLabel(one, side, SIZE)] : []
    }),
    ...things.flatMap(({ id, label }) => {
      const spot = layout.things.get(id)
      return spot ? [boxOfThing(spot, label, SIZE)] : []
    }),
  ]
}

describe('the name of a place', () => {
  it('stands after its mark where there is room', () => {
    expect(layoutMap([place('Mali', 100, 100)], [], AREA, SIZE).labels.get('Mali')).toBe('end')
  })
  it('stands before it at the right edge', () => {
    expect(layoutMap([place('Mali', 385, 100)], [], AREA, SIZE).labels.get('Mali')).toBe('start')
  })
  it('stands above or below where both sides are taken', () => {
    const row = [place('Middle', 200, 100), place('a', 212, 100), place('b', 188, 100)]
    expect(layoutMap(row, [], AREA, SIZE).labels.get('Middle')).toBe('above')
    const crowd = [...row, place('c', 200, 86), place('d', 190, 86), place('e', 210, 86)]
    expect(layoutMap(crowd, [], AREA, SIZE).labels.get('Middle')).toBe('below')
  })
  it('is left out where every side is taken, and the mark of nobody is covered', () => {
    const ring = [-14, 0, 14].flatMap((x) => [-14, 0, 14].map((y) => place(`at ${x} ${y}`, 200 + x, 100 + y)))
    const { labels } = layoutMap(ring, [], AREA, SIZE)
    expect(labels.has('at 0 0')).toBe(false)
  })
  it('out of sight is not set: its mark is not there either', () => {
    const { labels } = layoutMap([place('Far', 900, 100), place('Above', 100, -3)], [], AREA, SIZE)
    expect(labels.size).toBe(0)
  })
  it('given first keeps its best side, whoever comes after', () => {
    const [a, b] = [place('First name', 100, 100), place('Other name', 120, 102)]
    expect(layoutMap([a, b], [], AREA, SIZE).labels.get(a.id)).not.toBeUndefined()
    const first = (places: MapPoint[]) => layoutMap(places, [], AREA, SIZE).labels
    expect(first([b, a]).get(b.id)).toBe('end')
  })
})

describe('a thing beside its places', () => {
  it('keeps off the mark of its place, and near it', () => {
    const { things } = layoutMap([place('p', 200, 150)], [thing('Group', [200, 150])], AREA, SIZE)
    const spot = things.get('Group')
    const off = Math.hypot((spot?.x ?? 0) - 200, (spot?.y ?? 0) - 150)
    expect(off).toBeGreaterThan(20)
    expect(off).toBeLessThan(80)
  })
  it('of two places stands between them', () => {
    const points = [
      [100, 150],
      [300, 150],
    ] as const
    const spot = layoutMap(
      [place('a', 100, 150), place('b', 300, 150)],
      [thing('G', ...points)],
      AREA,
      SIZE,
    ).things.get('G')
    expect(spot).toEqual({ x: 200, y: 150 })
  })
  it('is set before the names of places beyond the sixth', () => {
    const places = Array.from({ length: 7 }, (_, i) => place(`Place ${i}`, 40 + 50 * i, 250))
    const seventh = places[6] as MapPoint
    const { labels, things } = layoutMap(places, [thing('Group', [seventh.x, seventh.y])], AREA, SIZE)
    expect([things.has('Group'), labels.has(seventh.id)]).toEqual([true, true])
    const boxes = boxesOf(places, [thing('Group', [seventh.x, seventh.y])], { labels, things, words: new Map() })
    boxes.forEach((box, i) => {
      expect(isClear(box, boxes.toSpliced(i, 1))).toBe(true)
    })
  })
  it('that comes with the pointer takes the room that is left, and moves nothing', () => {
    const places = [place('a', 180, 150), place('b', 230, 160)]
    const rest = [thing('Rest', [180, 150])]
    const before = layoutMap(places, rest, AREA, SIZE)
    const after = layoutMap(places, rest, AREA, SIZE, [thing('Passing', [180, 150])])
    expect(after.labels).toEqual(before.labels)
    expect(after.things.get('Rest')).toEqual(before.things.get('Rest'))
    expect(after.things.has('Passing')).toBe(true)
  })
  it('without any room is not set at all', () => {
    const { things } = layoutMap(
      [],
      [thing('A group with a name of some length', [30, 20])],
      { width: 60, height: 40 },
      SIZE,
    )
    expect(things.size).toBe(0)
  })
  it('keeps its whole mark and name within the area', () => {
    const corner = thing('Corner', [2, 2])
    const spot = layoutMap([], [corner], AREA, SIZE).things.get('Corner')
    const box = boxOfThing(spot ?? { x: 0, y: 0 }, 'Corner', SIZE)
    expect([box.x1 >= 2, box.y1 >= 2]).toEqual([true, true])
  })
})

describe('a word on its way', () => {
  const word = (label: string, ...spots: (readonly [number, number])[]) => ({ id: 'w', label, spots })
  it('stands on the first of its spots that is free', () => {
    const { words } = layoutMap([], [], AREA, SIZE, [], [word('30 t', [150, 100], [250, 100])])
    expect(words.get('w')).toEqual({ x: 150, y: 100 })
  })
  it('gives way to a name, along the way first', () => {
    const named = [place('Somewhere', 130, 100)]
    const { words } = layoutMap(named, [], AREA, SIZE, [], [word('30 t', [160, 100], [160, 140])])
    expect(words.get('w')).toEqual({ x: 160, y: 140 })
  })
  it('gives way to another word', () => {
    const both = [word('30 t', [150, 100]), { id: 'v', label: '40 t', spots: [[150, 100]] as const }]
    const { words } = layoutMap([], [], AREA, SIZE, [], both)
    const [one, other] = [words.get('w'), words.get('v')]
    expect(one).toEqual({ x: 150, y: 100 })
    expect(other && one && isClear(boxOfWord(other, '40 t', SIZE), [boxOfWord(one, '30 t', SIZE)])).toBe(true)
  })
  it('without a spot is not set', () => {
    expect(layoutMap([], [], AREA, SIZE, [], [word('30 t')]).words.size).toBe(0)
  })
})

describe('the boxes of a map', () => {
  const at = place('Mali', 100, 100)
  it('of a name touch no mark on any side', () => {
    const mark = { x1: 95, y1: 95, x2: 105, y2: 105 }
    for (const side of ['end', 'start', 'above', 'below'] as const)
      expect([side, isClear(boxOfLabel(at, side, SIZE), [mark])]).toEqual([side, true])
  })
  it('of a name are alike before and after, above and below', () => {
    const [end, start] = [boxOfLabel(at, 'end', SIZE), boxOfLabel(at, 'start', SIZE)]
    expect(end.x1 - 100).toBe(100 - start.x2)
    const [above, below] = [boxOfLabel(at, 'above', SIZE), boxOfLabel(at, 'below', SIZE)]
    expect(100 - above.y2).toBe(below.y1 - 100)
  })
  it('of a thing hold its mark, and its name after it', () => {
    const box = boxOfThing({ x: 50, y: 50 }, 'Group', SIZE)
    expect(box.x1).toBe(50 - THING.r)
    expect(box.x2).toBeGreaterThan(50 + THING.label)
    expect(box.y2 - box.y1).toBe(2 * THING.r)
  })
  it('of a word lie evenly round its middle', () => {
    const { x1, x2, y1, y2 } = boxOfWord({ x: 70, y: 40 }, '30 t', SIZE)
    expect([(x1 + x2) / 2, (y1 + y2) / 2]).toEqual([70, 40])
  })
  it('are wider for Han letters than for as many others', () => {
    const width = (label: string) => {
      const { x1, x2 } = boxOfLabel({ ...at, label }, 'end', SIZE)
      return x2 - x1
    }
    expect(width('马里')).toBeGreaterThan(width('Ma'))
  })
})
