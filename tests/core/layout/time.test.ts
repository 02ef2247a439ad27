// Do years keep their order on the axis, stretched or not, and do dates in lanes never lie over one another, whatever the dates?

import { describe, expect, it } from 'vitest'
import { labelledYears, STRETCH, timeAxis } from '../../../src/core/layout/time-axis.ts'
import { TIME_SCALES } from '../../../src/core/layout/time-choices.ts'
import { LANE_GAPS, packLanes } from '../../../src/core/layout/time-lanes.ts'
import { formOf, momentsOf, spanOf } from '../../../src/core/model/moments.ts'
import { type Chance, chanceOf } from '../chance.ts'

const two = (n: number) => String(n).padStart(2, '0')
/** A year, month or day by chance. */
const dateBy = ({ below }: Chance) => {
  const year = String(1995 + below(22))
  return (
    [year, `${year}-${two(1 + below(12))}`, `${year}-${two(1 + below(12))}-${two(1 + below(28))}`][below(3)] ?? year
  )
}
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1)

describe('a date', () => {
  it('is all of its year, month or day, and no more', () => {
    expect(momentsOf('2014')).toEqual({ from: 2014, to: 2015 })
    expect(momentsOf('2014-01')).toEqual({ from: 2014, to: 2014 + 1 / 12 })
    expect(momentsOf('2014-12').to).toBe(2015)
    expect(momentsOf('2014-12-31').to).toBeCloseTo(2015, 10)
    expect(momentsOf('2012-02-29').to).toBeCloseTo(momentsOf('2012-03').from, 10)
    expect(momentsOf('2013-02-28').to).toBeCloseTo(momentsOf('2013-03').from, 10)
    expect(momentsOf('2000-02-29').to).toBeCloseTo(momentsOf('2000-03').from, 10)
    expect(momentsOf('1900-02-28').to).toBeCloseTo(momentsOf('1900-03').from, 10)
  })
  it('with a last day is all from the first to the last', () => {
    expect(spanOf({ on: '2015-02-05', until: '2015-02-07' })).toEqual({
      from: momentsOf('2015-02-05').from,
      to: momentsOf('2015-02-07').to,
    })
  })
  it('lies within the larger dates that it is part of, whatever it is', () => {
    for (const seed of SEEDS) {
      const date = dateBy(chanceOf(seed))
      const own = momentsOf(date)
      for (const length of [4, 7].filter((one) => one < date.length)) {
        const whole = momentsOf(date.slice(0, length))
        expect([date, own.from >= whole.from - 1e-9, own.to <= whole.to + 1e-9]).toEqual([date, true, true])
      }
    }
  })
  it('says how exact it is', () => {
    expect(['2014', '2014-06', '2014-06-09'].map((on) => formOf({ on }))).toEqual(['year', 'month', 'day'])
  })
})

describe.each(TIME_SCALES)('an axis of years, %s', (scale) => {
  const axisBy = (seed: number) => {
    const chance = chanceOf(seed)
    const moments = Array.from({ length: chance.below(8) }, () => momentsOf(dateBy(chance)))
    return { axis: timeAxis(moments, 2015, scale), moments, chance }
  }
  it('keeps the order of all moments, and tells any two apart', () => {
    for (const seed of SEEDS) {
      const { axis } = axisBy(seed)
      const [first, last] = [axis.years[0]?.year ?? 0, (axis.years.at(-1)?.year ?? 0) + 1]
      const places = Array.from({ length: 101 }, (_, i) => axis.at(first + ((last - first) * i) / 100))
      expect(places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))).toBe(true)
      expect([places[0], places.at(-1)]).toEqual([0, 100])
    }
  })
  it('holds every date and the year of the report, in whole years without a gap', () => {
    for (const seed of SEEDS) {
      const { axis, moments } = axisBy(seed)
      const [first, last] = [axis.years[0]?.year ?? 0, (axis.years.at(-1)?.year ?? 0) + 1]
      for (const { from, to } of [...moments, { from: 2015, to: 2016 }])
        expect([first <= from, to <= last]).toEqual([true, true])
      expect(axis.years.map(({ year }) => year)).toEqual(axis.years.map((_, i) => first + i))
      expect(axis.years.every(({ to }, i) => to === (axis.years[i + 1]?.from ?? 100))).toBe(true)
    }
  })
  it('writes years that do not touch, the last one of them always', () => {
    for (const seed of SEEDS) {
      const { axis } = axisBy(seed)
      const middles = labelledYears(axis, 470, 38).map(({ from, to }) => ((from + to) / 2) * 4.7)
      expect(middles.every((x, i) => i === 0 || x - (middles[i - 1] ?? 0) >= 38 - 1e-9)).toBe(true)
      expect(labelledYears(axis, 470, 38).at(-1)?.year).toBe(axis.years.at(-1)?.year)
    }
  })
})

describe('the years of an axis', () => {
  it('are stretched from two before that of the report on, by the ratio that is written', () => {
    const { years, wideFrom } = timeAxis([momentsOf('1999'), momentsOf('2016')], 2015, 'stretched')
    const wide = (year: number) => years.filter((one) => one.year === year).map(({ from, to }) => to - from)[0] ?? 0
    expect(wideFrom).toBe(2013)
    expect(wide(2013) / wide(2012)).toBeCloseTo(STRETCH, 10)
    expect(wide(2016)).toBeCloseTo(wide(2014), 10)
    expect(wide(1999)).toBeCloseTo(wide(2005), 10)
  })
  it('are all alike where that is asked, and where none lies before those that would be stretched', () => {
    for (const axis of [
      timeAxis([momentsOf('1999')], 2015, 'alike'),
      timeAxis([momentsOf('2013')], 2015, 'stretched'),
      timeAxis([], 2015, 'stretched'),
    ]) {
      const [one = 0, ...others] = axis.years.map(({ from, to }) => to - from)
      expect(axis.wideFrom).toBeUndefined()
      for (const other of others) expect(other).toBeCloseTo(one, 10)
    }
  })
})

describe('dates in lanes', () => {
  const WIDTH = 470
  const packedBy = (seed: number) => {
    const chance = chanceOf(seed)
    const items = Array.from({ length: chance.below(40) }, (_, i) => ({
      id: `one-${i}`,
      on: dateBy(chance),
      wide: 10 + chance.below(110),
    }))
    const axis = timeAxis(items.map(spanOf), 2015, chance.one(TIME_SCALES))
    const room = { width: WIDTH, wordsOf: ({ wide }: { readonly wide: number }) => wide, space: 6 }
    return { items, axis, marks: packLanes(items, axis, room), again: packLanes(chance.shuffled(items), axis, room) }
  }
  /** What a mark takes of its lane: its own px and those of its words. */
  const extent = ({ from, to, words, width }: ReturnType<typeof packedBy>['marks'][number]) =>
    [Math.min(from, words), Math.max(to, words + width)] as const

  it('stand each once, where their date is', () => {
    for (const seed of SEEDS) {
      const { items, marks, axis } = packedBy(seed)
      expect(marks.flatMap((mark) => mark.items.map(({ id }) => id)).sort()).toEqual(items.map(({ id }) => id).sort())
      for (const mark of marks) {
        const [one] = mark.items
        const span = spanOf(one ?? { on: '' })
        const [from, to] = [axis.at(span.from), axis.at(span.to)].map((at) => (at / 100) * WIDTH)
        // What is too short to be seen at the end of the axis is drawn back from there.
        expect(mark.from).toBeCloseTo(Math.min(from ?? 0, mark.from), 6)
        expect(mark.to).toBeGreaterThanOrEqual((to ?? 0) - 1e-9)
        expect(mark.items.every(({ on }) => on === one?.on)).toBe(true)
      }
    }
  })
  it('never lie over one another in a lane', () => {
    for (const seed of SEEDS) {
      const { marks } = packedBy(seed)
      const over = marks.flatMap((a, i) =>
        marks.slice(i + 1).filter((b) => {
          const [[a1, a2], [b1, b2]] = [extent(a), extent(b)]
          return a.lane === b.lane && a1 < b2 + LANE_GAPS.apart - 1e-9 && b1 < a2 + LANE_GAPS.apart - 1e-9
        }),
      )
      expect([seed, over]).toEqual([seed, []])
    }
  })
  it('have their words within the axis, in a frame or beside a mark', () => {
    for (const seed of SEEDS)
      for (const mark of packedBy(seed).marks) {
        const [from, to] = extent(mark)
        expect([seed, from >= -1e-9, to <= WIDTH + 1e-9]).toEqual([seed, true, true])
        const within = mark.words >= mark.from && mark.words + mark.width <= mark.to
        expect(within).toBe(mark.side === 'inside')
      }
  })
  it('stand in the same places in whatever order they come', () => {
    for (const seed of SEEDS) {
      const { marks, again } = packedBy(seed)
      expect(again).toEqual(marks)
    }
  })
  it('use no lane without need: none is empty', () => {
    for (const seed of SEEDS) {
      const lanes = new Set(packedBy(seed).marks.map(({ lane }) => lane))
      expect([...lanes].sort((a, b) => a - b)).toEqual([...lanes].map((_, i) => i))
    }
  })
  it('of one year share its frame as long as their words find room in it', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, on: '2014' }))
    const axis = timeAxis([momentsOf('1999'), momentsOf('2016')], 2015, 'stretched')
    const marks = packLanes(items, axis, { width: WIDTH, wordsOf: () => 20, space: 6 })
    expect(marks.map((mark) => [mark.lane, mark.side, mark.items.map(({ id }) => id).join('')])).toEqual([
      [0, 'inside', 'abc'],
      [1, 'inside', 'd'],
    ])
  })
})
