// Where things stand: lines, words, boxes, cameras, frames, axes and orders, and what holds of any of them.

import { describe, expect, it } from 'vitest'
import { LENS_IDS, type Lens } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { curveOf, pointOn } from '../../../src/core/layout/curve.ts'
import { fitLayout } from '../../../src/core/layout/fit-layout.ts'
import { FRAME_NAMES, frameNameFor, frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { completeOrder, linksOf, orderLens } from '../../../src/core/layout/lens-order.ts'
import { logAxis } from '../../../src/core/layout/log-axis.ts'
import { boxesOf } from '../../../src/core/layout/mark-boxes.ts'
import { countCrossings, orderColumns } from '../../../src/core/layout/order.ts'
import { middlesOf, orderPart } from '../../../src/core/layout/order-part.ts'
import { rampStep } from '../../../src/core/layout/ramp.ts'
import { type Box, boxOf, isClear, widthOf } from '../../../src/core/layout/text-box.ts'
import {
  cameraPlaceOf,
  isSamePlace,
  panToShow,
  readPlace,
  transformOf,
  viewportAt,
  viewportFor,
  writePlace,
  ZOOMS,
} from '../../../src/core/layout/viewport.ts'
import { inPieces, inTwoLines, placeApart, underNames } from '../../../src/core/layout/words-apart.ts'
import { placeOnLines } from '../../../src/core/layout/words-on-lines.ts'
import { type Chance, trials } from '../chance.ts'
import { anyGraph, claimOf, graphOf, rowOf } from '../made.ts'

const between = (chance: Chance, from: number, to: number) => from + chance.below(to - from + 1)

describe('a curve', () => {
  it('begins and ends at its ends, and lies between them where it goes from column to column', () => {
    trials(20, (chance) => {
      const [from, to] = [
        [chance.below(200), chance.below(400)] as const,
        [300 + chance.below(200), chance.below(400)] as const,
      ]
      const curve = curveOf(from, to)
      expect(pointOn(curve, 0)).toEqual(from)
      expect(pointOn(curve, 1)).toEqual(to)
      let before = from[0]
      for (let t = 0; t <= 1.0001; t += 0.1) {
        const [x, y] = pointOn(curve, Math.min(1, t))
        expect(x).toBeGreaterThanOrEqual(before - 1e-6)
        expect(y).toBeGreaterThanOrEqual(Math.min(from[1], to[1]) - 1e-6)
        expect(y).toBeLessThanOrEqual(Math.max(from[1], to[1]) + 1e-6)
        before = x
      }
    })
  })
  it('is one piece: its two halves meet', () => {
    const curve = curveOf([0, 0], [100, 60])
    const [a, b] = [pointOn(curve, 0.5 - 1e-9), pointOn(curve, 0.5)]
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(1e-6)
  })
  it('inside a column swings out to the right, more the longer it is, and never too far', () => {
    const out = (length: number) => curveOf([10, 0], [10, length], true).first[0] - 10
    expect([out(0), out(100), out(1000)]).toEqual([12, 26, 44])
    expect(curveOf([10, 0], [30, 0], true).second[0]).toBe(42)
  })
})

describe('the width of a text', () => {
  it('is the sum of that of its parts, and grows with its size', () => {
    trials(50, (chance) => {
      const [a, b] = [chance.text(['a', 'W', 'i', '字', ' ', '。', 'É'], 6), chance.text(['m', '字', '.'], 6)]
      expect(widthOf(a + b, 12)).toBeCloseTo(widthOf(a, 12) + widthOf(b, 12))
      expect(widthOf(a, 24)).toBeCloseTo(2 * widthOf(a, 12))
    })
  })
  it('is that of letters as fonts have them: narrow, common, capital, wide, square', () => {
    const widths = ['i', 't', 'a', 'E', 'm', '字'].map((char) => widthOf(char, 10))
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(new Set(widths).size).toBe(6)
    expect(widthOf('\u{20000}', 10)).toBe(widthOf('字', 10))
    expect(widthOf('，', 10)).toBe(widthOf('字', 10))
  })
  it('of several lines is that of the longest, and their height is that of all', () => {
    const box = boxOf({ lines: ['a', 'aaaa'], x: 100, y: 50, anchor: 'middle', size: 10 })
    expect(box.x2 - box.x1).toBeCloseTo(widthOf('aaaa', 10))
    expect([box.y2 - box.y1, (box.y1 + box.y2) / 2, (box.x1 + box.x2) / 2]).toEqual([23, 50, 100])
  })
})

describe('boxes', () => {
  const box = (x1: number, y1: number, x2: number, y2: number): Box => ({ x1, y1, x2, y2 })
  it.each([
    ['side by side', box(10, 0, 20, 10), true],
    ['one over the other', box(0, 10, 10, 20), true],
    ['that touch in a corner', box(10, 10, 20, 20), true],
    ['that share a little', box(9, 9, 20, 20), false],
    ['one inside the other', box(2, 2, 3, 3), false],
    ['crossing', box(4, -5, 6, 15), false],
  ])('%s are clear of one another: %j %s', (_, other, clear) => {
    expect(isClear(box(0, 0, 10, 10), [other])).toBe(clear)
    expect(isClear(other, [box(0, 0, 10, 10)])).toBe(clear)
  })
  it('are clear of nothing, and only clear where all others are', () => {
    expect(isClear(box(0, 0, 1, 1), [])).toBe(true)
    expect(isClear(box(0, 0, 10, 10), [box(20, 20, 30, 30), box(5, 5, 6, 6)])).toBe(false)
  })
})

describe('words on lines', () => {
  const style = { size: 10, weight: 400, tone: 'ink3' } as const
  const line = (id: string, y: number, words = 'word') => ({ id, curve: curveOf([0, y], [400, y]), words })
  it('stand in the middle of their line where there is room', () => {
    expect(placeOnLines([line('a', 50)], style, [], 3)).toMatchObject([{ id: 'a', text: { x: 200, y: 50 } }])
  })
  it('move along it where something stands there, and are left out where all of it is taken', () => {
    const middle = { x1: 190, y1: 40, x2: 210, y2: 60 }
    const [moved] = placeOnLines([line('a', 50)], style, [middle], 3)
    expect(moved && Math.abs(moved.text.x - 200)).toBeGreaterThan(10)
    expect(placeOnLines([line('a', 50)], style, [{ x1: 0, y1: 40, x2: 400, y2: 60 }], 3)).toEqual([])
  })
  it('keep off other lines, where nobody knows whose they are, as long as their own has room elsewhere', () => {
    const across = line('b', 0)
    const steep = { ...across, curve: curveOf([200, 0], [201, 100]) }
    const [kept] = placeOnLines([line('a', 50)], style, [], 3, [line('a', 50), steep])
    expect(kept && Math.abs(kept.text.x - 200)).toBeGreaterThan(10)
    const along = { id: 'b', curve: curveOf([0, 50], [400, 50]) }
    expect(placeOnLines([line('a', 50)], style, [], 3, [line('a', 50), along])).toHaveLength(1)
  })
  it('give way to those before them', () => {
    const two = placeOnLines([line('a', 50), line('b', 51)], style, [], 3)
    expect(two[0]?.text.x).toBe(200)
    expect(two[1]?.text.x).not.toBe(200)
  })
  it('never lie on another line than their own, though no mark is in the way', () => {
    const across = { id: 'b', curve: curveOf([200, 0], [201, 100]) }
    const [placed] = placeApart([line('a', 50)], style, [], [line('a', 50), across], 1)
    expect(placed && Math.abs(placed.text.x - 200)).toBeGreaterThan(10)
  })
  it('are set in two lines where that is the only way to find room', () => {
    const said = { ...line('a', 50, 'about $35m in 12 months'), curve: curveOf([0, 50], [110, 50]) }
    const ends = [
      { x1: -20, y1: 0, x2: 0, y2: 100 },
      { x1: 110, y1: 0, x2: 130, y2: 100 },
    ]
    expect(placeApart([said], style, ends, [said], 1)[0]?.text.lines).toEqual(['about $35m', 'in 12 months'])
  })
  it('stand close beside their line where nothing of it is free', () => {
    const said = line('a', 50, '$35m')
    const [placed] = placeApart([said], style, [{ x1: -20, y1: 49, x2: 900, y2: 51 }], [said], 1)
    expect(placed && Math.abs(placed.text.y - 50)).toBeGreaterThan(2)
    expect(placed && Math.abs(placed.text.y - 50)).toBeLessThan(2 * style.size)
  })
  it('hide no more than half of their line where two lines of words hide less', () => {
    const said = { ...line('a', 50, 'about $35m in 12 months'), curve: curveOf([0, 50], [200, 50]) }
    expect(placeApart([said], style, [], [said], 1)[0]?.text.lines).toEqual(['about $35m', 'in 12 months'])
  })
  it('break behind the amount, in every script', () => {
    expect(inTwoLines('up to $2m a day')).toBe('up to $2m\na day')
    expect(inTwoLines('3500万至4500万美元（12个月内）')).toBe('3500万至4500万美元\n（12个月内）')
    expect(inTwoLines('$155m')).toBe('$155m')
  })
  it('break under a name behind the amount and after each thing that is said of it, no more often than they must', () => {
    const said = 'est. about $91.5m, since 2008, by our reading'
    expect(inPieces(said, 900, 14)).toEqual([said])
    expect(inPieces(said, 200, 14)).toEqual(['est. about $91.5m,', 'since 2008, by our reading'])
    expect(inPieces(said, 160, 14)).toEqual(['est. about $91.5m,', 'since 2008,', 'by our reading'])
    expect(inPieces('估计约9150万美元（2008年以来，系本站解读）', 150, 14)).toEqual([
      '估计约9150万美元',
      '（2008年以来，',
      '系本站解读）',
    ])
    expect(inPieces('$155m', 1, 14)).toEqual(['$155m'])
  })
  it('stand under the names of what they are of, all of them, also where what is said of one takes three lines', () => {
    const names = ['a', 'b'].map((id, i) => ({
      id,
      x: 130,
      y: 50 + i * 90,
      width: 12,
      height: 12,
      label: { ...style, lines: [id], x: 110, y: 50 + i * 90, anchor: 'end' as const },
    }))
    const scene = { marks: names } as unknown as Parameters<typeof underNames>[0]
    const lines = names.map(({ id }) => ({ id, source: id })) as unknown as Parameters<typeof underNames>[1]
    const sums = [line('a', 50, 'est. about $91.5m, since 2008, by our reading'), line('b', 140, '$155m')]
    const placed = underNames(scene, lines, sums, style.size)
    expect(placed?.map(({ id, text }) => [id, text.lines.length])).toEqual([
      ['a', 3],
      ['b', 1],
    ])
    for (const { text } of placed ?? []) expect(boxOf(text).x1).toBeGreaterThan(0)
  })
  it('never cover what is taken nor one another, with some air', () => {
    trials(30, (chance) => {
      const taken = Array.from({ length: chance.below(6) }, () => {
        const [x, y] = [chance.below(400), chance.below(200)]
        return { x1: x, y1: y, x2: x + 40, y2: y + 14 }
      })
      const lines = Array.from({ length: 6 }, (_, i) =>
        line(String(i), chance.below(200), chance.text(['ab', '字'], 5)),
      )
      const boxes = placeOnLines(lines, style, taken, 3).map(({ text }) => boxOf(text))
      boxes.forEach((one, i) => {
        const spaced = { x1: one.x1 - 3, y1: one.y1 - 3, x2: one.x2 + 3, y2: one.y2 + 3 }
        expect(isClear(spaced, [...taken, ...boxes.slice(0, i)])).toBe(true)
      })
    })
  })
  it('keep off marks and off their labels', () => {
    const mark = {
      x: 100,
      y: 50,
      width: 20,
      height: 10,
      label: { ...style, lines: ['abc'], x: 120, y: 50, anchor: 'start' as const },
    }
    const boxes = boxesOf([mark] as unknown as Parameters<typeof boxesOf>[0])
    expect(boxes).toEqual([{ x1: 90, y1: 45, x2: 110, y2: 55 }, boxOf(mark.label)])
    expect(boxesOf([{ ...mark, label: undefined }] as unknown as Parameters<typeof boxesOf>[0])).toHaveLength(1)
  })
})

describe('a camera', () => {
  const picture = { width: 768, height: 520 }
  it('shows a picture whole, or readable and from its top and start', () => {
    trials(50, (chance) => {
      const canvas = { width: between(chance, 200, 2000), height: between(chance, 200, 1500) }
      const { zoom, pan } = viewportFor(picture, canvas)
      expect(zoom).toBeGreaterThanOrEqual(0.8)
      expect(zoom).toBeLessThanOrEqual(1.5)
      const fits = picture.width * zoom <= canvas.width
      if (fits) expect(pan.x).toBe(Math.round((canvas.width - picture.width * zoom) / 2))
      else expect(pan.x).toBe(0)
      expect(pan.y >= 0 && pan.y <= 24).toBe(true)
    })
  })
  it('starts at the other end where one reads from right to left', () => {
    const canvas = { width: 300, height: 500 }
    const { zoom, pan } = viewportFor(picture, canvas, true)
    expect(pan.x + picture.width * zoom).toBeCloseTo(canvas.width, 0)
    expect(viewportFor(picture, { width: 2000, height: 900 }, true)).toEqual(
      viewportFor(picture, { width: 2000, height: 900 }),
    )
  })
  it('pans no further than is needed to bring a mark into sight, and then it is in sight', () => {
    trials(50, (chance) => {
      const size = { width: between(chance, 150, 900), height: between(chance, 150, 700) }
      const viewport = {
        zoom: 0.5 + chance.below(20) / 10,
        pan: { x: chance.below(400) - 200, y: chance.below(400) - 200 },
      }
      const at = { x: chance.below(800), y: chance.below(600) }
      const pan = panToShow(at, viewport, size) ?? viewport.pan
      expect(at.x * viewport.zoom + pan.x).toBeGreaterThanOrEqual(7.5)
      expect(at.x * viewport.zoom + pan.x).toBeLessThanOrEqual(size.width - 7.5)
      expect(at.y * viewport.zoom + pan.y).toBeGreaterThanOrEqual(7.5)
      expect(at.y * viewport.zoom + pan.y).toBeLessThanOrEqual(size.height - 7.5)
      expect(panToShow(at, { ...viewport, pan }, size)).toBeUndefined()
    })
  })
  it('comes back to any place it has been, in a canvas of any size', () => {
    trials(50, (chance) => {
      const canvas = { width: between(chance, 300, 2000), height: between(chance, 300, 1400) }
      const fit = viewportFor(picture, canvas)
      const place = {
        zoom: between(chance, 3, 390) / 10,
        x: between(chance, -200, 1200) / 1000,
        y: between(chance, -200, 1200) / 1000,
      }
      expect(cameraPlaceOf(viewportAt(place, picture, canvas, fit), picture, canvas, fit)).toEqual(place)
      expect(readPlace(writePlace(place))).toEqual(place)
    })
  })
  it('moved by less than can be seen is where it was', () => {
    const canvas = { width: 900, height: 560 }
    const fit = viewportFor(picture, canvas)
    const near = { zoom: fit.zoom * 1.004, pan: { x: fit.pan.x + 1, y: fit.pan.y + 1 } }
    expect(cameraPlaceOf(near, picture, canvas, fit)).toBeNull()
    expect(cameraPlaceOf({ ...fit, zoom: fit.zoom * 1.006 }, picture, canvas, fit)).not.toBeNull()
    expect(cameraPlaceOf({ ...fit, pan: { x: fit.pan.x + 3, y: fit.pan.y } }, picture, canvas, fit)).not.toBeNull()
  })
  it.each([
    [`${ZOOMS.least},0,0`, true],
    [`${ZOOMS.most},-3,3`, true],
    ['0.19,0,0', false],
    ['40.1,0,0', false],
    ['1,3.1,0', false],
    ['1,0,-3.1', false],
    ['Infinity,0,0', false],
    ['NaN,0,0', false],
    ['1,0', false],
    ['1,0,0,', false],
    [',,', false],
    ['', false],
  ])('is read from %j: %s', (text, isPlace) => {
    expect(readPlace(text) !== undefined).toBe(isPlace)
  })
  it('is in one place where both say the same, and nowhere where both say nothing', () => {
    const place = { zoom: 1, x: 2, y: 3 }
    expect([isSamePlace(place, { ...place }), isSamePlace(null, null), isSamePlace(place, null)]).toEqual([
      true,
      true,
      false,
    ])
    for (const key of ['zoom', 'x', 'y'] as const) expect(isSamePlace(place, { ...place, [key]: 9 })).toBe(false)
  })
  it('is a transform of a layer', () => {
    expect(transformOf({ zoom: 1.5, pan: { x: -3, y: 7 } })).toBe('translate(-3px, 7px) scale(1.5)')
  })
})

describe('a frame', () => {
  it('is chosen by the width of the canvas', () => {
    expect([0, 479, 480, 719, 720, 4000].map(frameNameFor)).toEqual([
      'narrow',
      'narrow',
      'medium',
      'medium',
      'wide',
      'wide',
    ])
  })
  it.each(LENS_IDS)('of %s has its columns from left to right, inside it, at every size', (lens) => {
    for (const name of FRAME_NAMES) {
      const { columns, width } = frameOf(lens, name)
      const xs = Object.values(columns).map(({ x }) => x)
      expect(xs).toEqual([...xs].sort((a, b) => a - b))
      for (const { x, width: wide = 0 } of Object.values(columns)) {
        expect(x - wide / 2).toBeGreaterThanOrEqual(0)
        expect(x + wide / 2).toBeLessThanOrEqual(width)
      }
    }
  })
  it('of a phone is as high as what is left of it, within bounds', () => {
    expect([100, 300, 900].map((height) => frameOf('nexus', 'narrow', height).height)).toEqual([250, 300, 440])
    expect(frameOf('nexus', 'wide', 100).height).toBe(520)
  })
})

describe('a count on the ramp', () => {
  it('is a step that never falls, from nothing to seven and more', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 1000].map((count) => rampStep(count))).toEqual([0, 1, 2, 2, 3, 3, 4, 4])
  })
})

describe('a log axis', () => {
  it('holds every value within its ends, larger ones further on, with whole hundredfolds between its ticks', () => {
    trials(50, (chance) => {
      const values = Array.from({ length: 1 + chance.below(6) }, () => (1 + chance.below(999)) * 10 ** chance.below(9))
      const { at, ticks } = logAxis(values)
      const sorted = [...values].sort((a, b) => a - b).map(at)
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
      for (const place of sorted) expect(place >= -1e-9 && place <= 100 + 1e-9).toBe(true)
      for (const [i, tick] of ticks.entries()) if (i > 0) expect(tick / (ticks[i - 1] ?? 1)).toBeCloseTo(100)
      expect([at(ticks[0] ?? 0), at(ticks.at(-1) ?? 0)].map(Math.round)).toEqual([0, 100])
    })
  })
  it('leaves out what has no logarithm', () => {
    expect(logAxis([0, -5, 100]).ticks).toEqual(logAxis([100]).ticks)
    expect(logAxis([100]).ticks).toEqual([100, 1e4])
  })
})

describe('an order of columns', () => {
  const problemOf = (chance: Chance) => {
    const columns = ['a', 'b', 'c'].map((name) =>
      Array.from({ length: 1 + chance.below(5) }, (_, i) =>
        Array.from({ length: chance.below(4) === 0 ? 2 : 1 }, (_, j) => `${name}${i}${j}`),
      ),
    )
    const ids = columns.map((cells) => cells.flat())
    const links = Array.from({ length: chance.below(12) }, () => {
      const left = chance.below(2)
      return {
        source: chance.one(ids[left] ?? []),
        target: chance.one(ids[left + 1] ?? []),
        weight: chance.one([1, 1.6]),
      }
    })
    const blocks = new Map(
      columns.flat().flatMap((cell) => {
        const block = chance.below(2)
        return cell.map((id) => [id, block] as const)
      }),
    )
    return { columns, links, blocks }
  }
  it('holds every mark once in its column, cells together, blocks one below the other', () => {
    trials(12, (chance) => {
      const problem = problemOf(chance)
      const ordered = orderColumns({ ...problem, restarts: 2 })
      ordered.forEach((column, i) => {
        const cells = problem.columns[i] ?? []
        expect([...column].sort()).toEqual(cells.flat().sort())
        for (const cell of cells) {
          const at = cell.map((id) => column.indexOf(id)).sort((a, b) => a - b)
          expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBe(cell.length - 1)
        }
        const blockOf = (id: string) => problem.blocks.get(id) ?? 0
        expect(column.map(blockOf)).toEqual(column.map(blockOf).sort())
      })
    })
  })
  it('never crosses more lines than the order in which things came', () => {
    trials(12, (chance) => {
      const { columns, links } = problemOf(chance)
      const given = columns.map((cells) => cells.flat())
      expect(countCrossings(orderColumns({ columns, links, restarts: 2 }), links)).toBeLessThanOrEqual(
        countCrossings(given, links) + 1e-9,
      )
    })
  })
  it('counts each pair of lines that cross, by the dearer of the two', () => {
    const line = (source: string, target: string, weight = 1) => ({ source, target, weight })
    const columns = [
      ['a', 'b'],
      ['x', 'y'],
    ]
    expect(countCrossings(columns, [line('a', 'y'), line('b', 'x')])).toBe(1)
    expect(countCrossings(columns, [line('a', 'y', 1.6), line('b', 'x')])).toBe(1.6)
    expect(countCrossings(columns, [line('a', 'x'), line('b', 'y')])).toBe(0)
    expect(countCrossings(columns, [line('a', 'y'), line('a', 'x'), line('nobody', 'x')])).toBe(0)
  })
  it('stands a bracket at the middle of its parts', () => {
    const columns = [
      ['a', 'b'],
      ['x', 'y', 'z'],
    ]
    const links = [
      { source: 'a', target: 'whole', weight: 1 },
      { source: 'b', target: 'x', weight: 1 },
    ]
    const crossings = (parts: string[]) => countCrossings(columns, links, new Map([['whole', parts]]))
    expect([crossings(['y', 'z']), crossings(['x']), crossings(['nothing'])]).toEqual([1, 0, 0])
  })
})

const shownLens = (chance: Chance): Lens => siftLens(fullLens(anyGraph(chance), chance.one(LENS_IDS)), NO_SIFT)

describe('the layout of any lens', () => {
  it('places every mark of its order once, and every line between them', () => {
    trials(12, (chance) => {
      const lens = shownLens(chance)
      const order = orderLens(lens)
      expect(order.flat().sort()).toEqual(
        lens.nodes
          .filter(({ bracket }) => !bracket)
          .map(({ id }) => id)
          .sort(),
      )
      const layout = layoutLens(lens, frameOf(lens.id, chance.one(FRAME_NAMES)), order)
      expect(layout.nodes.map(({ id }) => id).sort()).toEqual(lens.nodes.map(({ id }) => id).sort())
      expect(layout.links.map(({ id }) => id)).toEqual(lens.links.map(({ id }) => id))
      for (const { x, y, width, height } of layout.nodes)
        for (const value of [x, y, width, height]) expect(Number.isFinite(value) && value >= 0).toBe(true)
    })
  })
  it('keeps its order when it is moved apart, and brings nothing closer', () => {
    trials(12, (chance) => {
      const lens = shownLens(chance)
      const layout = layoutLens(lens, frameOf(lens.id, 'wide'), orderLens(lens))
      const size = { width: between(chance, 300, 2500), height: between(chance, 300, 1600) }
      const fitted = fitLayout(layout, size)
      const byHeight = (one: typeof layout) =>
        [...one.nodes].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
      expect(byHeight(fitted)).toEqual(byHeight(layout))
      expect(fitted.frame.width).toBeGreaterThanOrEqual(layout.frame.width)
      expect(fitted.frame.height).toBeLessThanOrEqual(layout.frame.height * 1.45 + 1e-9)
    })
  })
  it('of a part keeps the order of the whole', () => {
    trials(12, (chance) => {
      const lens = shownLens(chance)
      const order = orderLens(lens)
      const kept = new Set(chance.some(lens.nodes.map(({ id }) => id)))
      const part = { ...lens, nodes: lens.nodes.filter(({ id, bracket }) => kept.has(id) && !bracket), links: [] }
      for (const [i, column] of orderPart(part, order).entries())
        expect(column).toEqual((order[i] ?? []).filter((id) => column.includes(id)))
    })
  })
  it('is completed by all it could show, in each column once', () => {
    trials(10, (chance) => {
      const full = fullLens(anyGraph(chance), chance.one(LENS_IDS))
      const known = orderLens(siftLens(full, NO_SIFT))
      const whole = completeOrder(full, known)
      expect(new Set(whole.flat()).size).toBe(whole.flat().length)
      for (const [i, column] of whole.entries()) expect(column.slice(0, known[i]?.length)).toEqual(known[i])
    })
  })
  it('weighs lines of the threat more, and knows what each bracket embraces', () => {
    const lens = fullLens(graphOf([claimOf(1)], { activities: [rowOf(1)] }), 'nexus')
    expect(linksOf(lens).map(({ weight }) => weight)).toEqual([1.6, 1])
    expect(middlesOf(lens).get('crime:natural-resources')).toEqual(['crime:oil'])
  })
})
