import { describe, expect, it } from 'vitest'
import { type Shelf, shelvesOf } from '../../../src/core/graph/lenses/shelves.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { cutToFit } from '../../../src/core/layout/shelves/asked.ts'
import { orderShelves, shelfProblem } from '../../../src/core/layout/shelves/order-shelves.ts'
import { placeShelves } from '../../../src/core/layout/shelves/place-shelves.ts'
import { platesOf, shapesOfPlate, shapesOfShelf } from '../../../src/core/layout/shelves/plates.ts'
import { spreadRows } from '../../../src/core/layout/shelves/spread-rows.ts'
import { widthOf } from '../../../src/core/layout/text-box.ts'
import { trials } from '../chance.ts'
import { anyGraph } from '../made.ts'

const shelf = (id: string, n: number): Shelf => ({
  id: `shelf:${id}`,
  marks: [id],
  block: 0,
  activities: Array.from({ length: n }, (_, i) => `activity:${id}${i}`),
})
const ROOM = {
  x: 100,
  width: 300,
  top: 24,
  bottom: 500,
  columns: 2,
  row: [12, 22] as const,
  head: 0,
  open: new Set<string>(),
  isList: false,
}

describe('Shelves one under the other', () => {
  const all = [shelf('a', 5), shelf('b', 1), shelf('c', 2)]
  it('hold every name, side by side in columns that are read downwards', () => {
    const [first] = placeShelves(all, ROOM).placed
    expect(first?.rows.map(({ x }) => x)).toEqual([108, 108, 108, 254, 254])
    expect(first?.rows[0]?.y).toBe(first?.rows[3]?.y)
  })
  it('do not overlap, and keep their names inside', () => {
    const { placed, bottom } = placeShelves(all, ROOM)
    placed.forEach((one, i) => {
      const next = placed[i + 1]
      if (next) expect(next.y).toBeGreaterThan(one.y + one.height)
      for (const { y, x, width } of one.rows) {
        expect(y).toBeGreaterThan(one.y)
        expect(y).toBeLessThan(one.y + one.height)
        expect(x + width).toBeLessThanOrEqual(one.x + one.width)
      }
    })
    expect(bottom).toBe((placed[2]?.y ?? 0) + (placed[2]?.height ?? 0))
  })
  it('take rows as high as there is room for, and more room than there is where rows cannot be lower', () => {
    expect(placeShelves(all, ROOM).row).toBe(22)
    const tight = placeShelves(all, { ...ROOM, bottom: 80 })
    expect(tight.row).toBe(12)
    expect(tight.bottom).toBeGreaterThan(80)
  })
  it('are one line each where another is open, whose names have rows of 24', () => {
    const { placed } = placeShelves(all, { ...ROOM, open: new Set(['shelf:c']) })
    expect(placed.map(({ rows }) => rows.length)).toEqual([0, 0, 2])
    const [a, b] = placed[2]?.rows ?? []
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBe(24)
  })
  it('are a list where there is room for one column only', () => {
    expect(placeShelves(all, { ...ROOM, isList: true }).placed.flatMap(({ rows }) => rows)).toEqual([])
  })
  it('are none of none', () => {
    expect(placeShelves([], ROOM).placed).toEqual([])
  })
})

describe('The order of shelves', () => {
  it('keeps the activities of a shelf together, and shelves in their blocks', () => {
    trials(12, (chance) => {
      const graph = anyGraph(chance)
      const full = fullLens(graph, 'response')
      const shown = siftLens(full, NO_SIFT)
      const [, middle = []] = orderShelves(graph, full, shown)
      const all = shelvesOf(graph, full)
      const shelfOf = new Map(all.flatMap((one) => one.activities.map((id) => [id, one] as const)))
      const runs = middle.map((id) => shelfOf.get(id)).filter((one, i, list) => one !== list[i - 1])
      expect(runs).toHaveLength(all.length)
      const blocks = runs.map((one) => one?.block ?? 0)
      expect(blocks).toEqual([...blocks].sort((a, b) => a - b))
    })
  })
  it('is searched with one line for each shelf and mark', () => {
    trials(12, (chance) => {
      const graph = anyGraph(chance)
      const full = fullLens(graph, 'response')
      const { links } = shelfProblem(siftLens(full, NO_SIFT), shelvesOf(graph, full))
      expect(new Set(links.map(({ source, target }) => `${source}~${target}`)).size).toBe(links.length)
    })
  })
})

describe('What stands beside shelves', () => {
  it('stands at its wish where there is room', () => {
    expect(
      spreadRows(
        [
          { wish: 50, room: 10 },
          { wish: 90, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 90])
  })
  it('shares the room where two wish for the same, and stays within its column', () => {
    expect(
      spreadRows(
        [
          { wish: 50, room: 10 },
          { wish: 50, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55])
    expect(
      spreadRows(
        [
          { wish: 99, room: 10 },
          { wish: 99, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([85, 95])
    expect(spreadRows([], 0, 100)).toEqual([])
  })
  it('keeps its order and never overlaps, whatever it wishes', () => {
    trials(100, (chance) => {
      const items = Array.from({ length: 1 + chance.below(20) }, () => ({
        wish: chance.below(400),
        room: 5 + chance.below(12),
      }))
      const ys = spreadRows(items, 0, 400)
      items.forEach(({ room }, i) => {
        const next = items[i + 1]
        if (next) expect((ys[i + 1] ?? 0) - (ys[i] ?? 0)).toBeGreaterThanOrEqual((room + next.room) / 2 - 1e-6)
      })
      const last = items.at(-1)
      expect((ys.at(-1) ?? 0) + (last?.room ?? 0) / 2).toBeLessThanOrEqual(400 + 1e-6)
    })
  })
})

describe('A name', () => {
  it('is cut at the end of a word where it has no room', () => {
    const cut = cutToFit('Reducing the risks from trafficking', 12, 120, false)
    expect(cut).toMatch(/^Reducing the( risks)?( from)?…$/)
    expect(widthOf(cut, 12)).toBeLessThanOrEqual(120)
  })
  it('stays whole where it has room, and is never empty', () => {
    expect(cutToFit('Firearms', 12, 120, false)).toBe('Firearms')
    expect(cutToFit('Counterfeiting proceeds', 12, 1, false)).toBe('Counterfeiting…')
  })
  it('of square letters is cut anywhere', () => {
    expect(cutToFit('减少贩运及犯罪使用', 12, 60, true)).toBe('减少贩运…')
  })
})

describe('A plate', () => {
  const statuses = {
    b: { en: 'b', zh: 'b', order: 3 },
    a: { en: 'a', zh: 'a', order: 1 },
    over: { en: 'over', zh: 'over', order: 2, done: true },
    c: { en: 'c', zh: 'c', order: 4 },
    d: { en: 'd', zh: 'd', order: 5 },
  }
  it('is hollow for what is done, and for others follows the order of the vocabulary', () => {
    expect(Object.fromEntries(platesOf({ statuses }))).toEqual({
      a: 'plate',
      b: 'plate-standing',
      c: 'plate-dotted',
      d: 'plate-dotted',
      over: 'plate-hollow',
    })
  })
  it('with a bar is two shapes in one box, and any other is one', () => {
    expect(shapesOfPlate('plate-standing')).toHaveLength(2)
    expect(shapesOfPlate('plate')).toHaveLength(1)
    for (const { outline } of [...shapesOfPlate('plate-standing'), ...shapesOfShelf(200)])
      for (const [x, y] of outline === 'ellipse' ? [] : outline) {
        expect(Math.abs(x)).toBeLessThanOrEqual(1)
        expect(Math.abs(y)).toBeLessThanOrEqual(1)
      }
  })
})
