// Do names stand beside their marks, whole, off one another, and the same whatever is chosen?

import { describe, expect, it } from 'vitest'
import { layoutMap, type MapAsked, type MapPoint } from '../../../src/core/layout/map-layout.ts'
import { isClear } from '../../../src/core/layout/text-box.ts'

const place = (id: string, x: number, y: number, more: Partial<MapPoint> = {}): MapPoint => ({
  id,
  x,
  y,
  r: 5,
  label: id,
  said: [],
  isMinor: false,
  yields: false,
  ...more,
})
const layout = (places: readonly MapPoint[], more: Partial<MapAsked> = {}) =>
  layoutMap({
    places,
    words: [],
    lines: [],
    area: { x1: 0, y1: 0, x2: 400, y2: 300 },
    size: 12,
    comma: ', ',
    counted: (n) => `${n} crimes`,
    ...more,
  })
const line = (x1: number, y1: number, x2: number, y2: number) =>
  Array.from({ length: 41 }, (_, i) => [x1 + ((x2 - x1) * i) / 40, y1 + ((y2 - y1) * i) / 40] as const)

describe('the name of a place', () => {
  it('stands after its mark where nothing is in the way', () => {
    const { box, anchor } = layout([place('Mali', 100, 100)]).labels.get('Mali') ?? {}
    expect([anchor, (box?.x1 ?? 0) > 105, (box?.y1 ?? 0) < 100, (box?.y2 ?? 0) > 100]).toEqual([
      'start',
      true,
      true,
      true,
    ])
  })
  it('stands before its mark at the edge', () => {
    expect(layout([place('Mali', 392, 100)]).labels.get('Mali')?.anchor).toBe('end')
  })
  it('gives way to a line', () => {
    const free = layout([place('Mali', 100, 100)]).labels.get('Mali')?.box
    const off = layout([place('Mali', 100, 100)], { lines: line(106, 100, 160, 100) }).labels.get('Mali')?.box
    expect(free && off && free.x1 === off.x1 && free.y1 === off.y1).toBe(false)
  })
  it('is broken at a space, never in a word', () => {
    const { name } = layout([place('Republic', 200, 100, { label: 'Syrian Arab Republic' })], {
      area: { x1: 150, y1: 0, x2: 250, y2: 300 },
    }).labels.get('Republic') ?? { name: [] }
    expect([name.length > 1, name.join(' ')]).toEqual([true, 'Syrian Arab Republic'])
  })
  it('in Han letters is broken between its words', () => {
    const { name } = layout([place('a', 100, 100, { label: '阿拉伯叙利亚共和国' })], {
      area: { x1: 60, y1: 0, x2: 190, y2: 300 },
    }).labels.get('a') ?? { name: [] }
    expect([name.length, name.join('')]).toEqual([2, '阿拉伯叙利亚共和国'])
  })
  it('is absent where there is no room, and nothing breaks where there is nothing', () => {
    expect(layout([place('Somewhere', 20, 20)], { area: { x1: 0, y1: 0, x2: 40, y2: 40 } }).labels.size).toBe(0)
    expect([layout([]).labels.size, layout([]).words.size]).toEqual([0, 0])
  })
  it('of a city gives way to that of a country', () => {
    const area = { x1: 80, y1: 88, x2: 170, y2: 112 }
    const both = [place('City', 96, 100, { isMinor: true, yields: true }), place('Land', 100, 100)]
    expect([...layout(both, { area }).labels.keys()]).toEqual(['Land'])
  })
})

describe('a name without good room beside its mark', () => {
  // Marks all round, closer than a name is wide.
  const ring = Array.from({ length: 8 }, (_, i) => {
    const way = (i / 8) * 2 * Math.PI
    return place(`m${i}`, 200 + 30 * Math.cos(way), 150 + 22 * Math.sin(way), { label: '', r: 4 })
  })
  const inRing = [place('Sierra Leone', 200, 150), ...ring]
  it('stands further off, at the end of a thin line that crosses no mark', () => {
    const label = layout(inRing).labels.get('Sierra Leone')
    const [from, to] = label?.link ?? []
    if (!label || !from || !to) throw new Error('no line')
    const { box } = label
    expect([Math.hypot(from[0] - 200, from[1] - 150) < 8, Math.hypot(to[0] - 200, to[1] - 150) > 12]).toEqual([
      true,
      true,
    ])
    expect([to[0] >= box.x1 - 3, to[0] <= box.x2 + 3, to[1] >= box.y1 - 1, to[1] <= box.y2 + 1]).not.toContain(false)
    const parts = Array.from({ length: 50 }, (_, i) => i / 50)
    for (const { x, y, r } of ring)
      for (const t of parts)
        expect(Math.hypot(from[0] + (to[0] - from[0]) * t - x, from[1] + (to[1] - from[1]) * t - y)).toBeGreaterThan(r)
  })
  it('has no line where there is room', () => {
    expect(layout([place('Sierra Leone', 200, 150)]).labels.get('Sierra Leone')?.link).toBeUndefined()
  })
  it('takes the room of one that matters less', () => {
    const area = { x1: 150, y1: 100, x2: 300, y2: 200 }
    const both = [...inRing, place('Chad', 255, 150, { r: 3 })]
    expect(layout(both, { area }).labels.has('Sierra Leone')).toBe(true)
  })
  it('would be read as that of its own mark and of no other', () => {
    const two = [place('Guinea-Bissau', 200, 100), place('Senegal', 212, 112)]
    for (const [id, { box, link }] of layout(two).labels) {
      const off = ({ x, y }: { readonly x: number; readonly y: number }) =>
        Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2))
      const [own, other] = [two.find((one) => one.id === id), two.find((one) => one.id !== id)]
      expect([id, link !== undefined || (own && other && off(own) <= off(other) + 1)]).toEqual([id, true])
    }
  })
  it('stands rather on a thin line than on a strong one', () => {
    const weak = line(106, 100, 160, 100)
    const strong = line(30, 88, 94, 88).map(([x, y]) => [x, y, 10] as const)
    const { box } = layout([place('Mali', 100, 100)], { lines: [...weak, ...strong] }).labels.get('Mali') ?? {}
    expect(box && strong.filter(([x, y]) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2)).toEqual([])
  })
})

describe('what takes place there', () => {
  const said = ['Drug trafficking', 'Extortion', 'Mining']
  it('stands under the name, broken after a comma or at a space', () => {
    const found = layout([place('Land', 100, 100, { said })]).labels.get('Land')
    expect(found?.said.join(' ')).toBe('Drug trafficking, Extortion, Mining')
  })
  it('is counted where there is no room to name it', () => {
    const area = { x1: 60, y1: 80, x2: 175, y2: 125 }
    const many = [
      'Trafficking in persons',
      'Cultural property trafficking',
      'Kidnapping for ransom',
      'Money laundering',
    ]
    expect(layout([place('Land', 100, 100, { said: many })], { area }).labels.get('Land')?.said).toEqual(['4 crimes'])
  })
})

describe('names that are close together', () => {
  const crowd = Array.from({ length: 16 }, (_, i) =>
    place(`Place ${i}`, 60 + (i % 4) * 70, 60 + Math.floor(i / 4) * 45),
  )
  it('cover neither one another nor a mark', () => {
    const { labels } = layout(crowd)
    expect(labels.size).toBe(16)
    const boxes = [...labels.values()].map(({ box }) => box)
    for (const [i, box] of boxes.entries()) {
      expect(isClear(box, boxes.slice(i + 1))).toBe(true)
      for (const { x, y, r } of crowd) expect(isClear(box, [{ x1: x - r, y1: y - r, x2: x + r, y2: y + r }])).toBe(true)
    }
  })
  it('stand where they stand each time', () => {
    expect(layout(crowd)).toEqual(layout(crowd))
  })
})

describe('a word on its way', () => {
  const dots = line(100, 200, 300, 200)
  it('stands beside the middle of it, and not on it', () => {
    const spot = layout([], { words: [{ id: 'w', label: '30 t', dots }] }).words.get('w')
    expect([spot?.x, spot && Math.abs(spot.y - 200) > 6 && Math.abs(spot.y - 200) < 20]).toEqual([200, true])
  })
  it('gives way to another word, and is not set without a way', () => {
    const both = [
      { id: 'v', label: '30 t', dots },
      { id: 'w', label: '40 t', dots },
    ]
    const { words } = layout([], { words: both })
    expect([words.size, words.get('v')]).not.toEqual([2, words.get('w')])
    expect(layout([], { words: [{ id: 'w', label: '30 t', dots: [] }] }).words.size).toBe(0)
  })
})
