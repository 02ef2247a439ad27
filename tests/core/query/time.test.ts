// What is dated, under whom does it stand, and is no date drawn that the data does not have?

import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../../src/core/graph/capabilities.ts'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import { NO_SIFT } from '../../../src/core/graph/sift.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { DASHES } from '../../../src/core/model/shapes.ts'
import { narrowGraph } from '../../../src/core/query/narrow.ts'
import {
  datedOf,
  isBlockOn,
  isMarkAbout,
  isRowAbout,
  reachOf,
  TIME_BLOCKS,
  withBlockTurned,
} from '../../../src/core/query/time.ts'
import { barDash, formCounts, periodForm } from '../../../src/core/query/time-forms.ts'
import { dateInName, numberInName } from '../../../src/core/query/time-names.ts'
import { periodMoments, timeRows } from '../../../src/core/query/time-rows.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'
import { figure, moneyDataset } from '../fixture-atlas.ts'
import { richDataset } from '../fixture-rich.ts'

const claimsOf = (...claims: object[]): readonly Claim[] =>
  claims.map(
    (more, i) =>
      ({ ...CLAIM, reading: 'explicit', polarity: 'asserted', id: `claim:p1-${i + 1}`, ...more }) as unknown as Claim,
  )
const rowsWith = (...claims: object[]) =>
  timeRows(allEvidence(buildGraph({ ...fixtureDataset(), claims: claimsOf(...claims) })))
const IN_2013 = { period: { from: '2013', to: '2013' } }
const read = (...parts: string[]) => ({ reading: 'inferred', inferred: { parts, why: { en: 'x', zh: 'x' } } })
const named = (en: string, zh: string, id = 'doc:x', until = 2015) =>
  dateInName({ id, names: { en, zh }, short: undefined }, until)

describe('a row', () => {
  it('is of the group that its claim names itself', () => {
    expect(rowsWith({ ...IN_2013, subject: 'group:a', object: 'crime:oil' })[0]).toMatchObject({
      of: 'group:a',
      isGroup: true,
    })
    const [row] = rowsWith({ ...IN_2013, subject: 'group:a', object: 'crime:oil', ...read('object') })
    expect(row).toMatchObject({ of: 'group:a', isGroup: true })
  })
  it('is of its crime, people or place where the group is read into it', () => {
    const of = (more: object) => rowsWith({ ...IN_2013, ...more }).map((row) => [row.of, row.isGroup])
    expect(of({ subject: 'group:a', object: 'crime:oil', ...read('subject') })).toEqual([['crime:oil', false]])
    expect(of({ subject: 'actor:girls', object: 'group:a', ...read('object') })).toEqual([['actor:girls', false]])
    expect(of({ subject: 'group:a', object: 'place:x', ...read('subject', 'cue') })).toEqual([['place:x', false]])
    expect(of({ subject: 'actor:men', object: 'crime:oil' })).toEqual([['crime:oil', false]])
    expect(of({ subject: 'body:x', object: 'res:1-2000' })).toEqual([['body:x', false]])
  })
  it('is of a group even where all that it ties is read in as another group', () => {
    expect(rowsWith({ ...IN_2013, subject: 'group:a', object: 'group:b', ...read('subject') })[0]).toMatchObject({
      of: 'group:b',
    })
    expect(
      rowsWith({ ...IN_2013, subject: 'group:a', object: 'group:b', ...read('subject', 'object') })[0],
    ).toMatchObject({
      isGroup: false,
    })
  })
  it('holds claims of one unit, one time and one group that say no figure of their own', () => {
    const rows = rowsWith(
      { ...IN_2013, subject: 'group:a' },
      { ...IN_2013, subject: 'group:a', quantities: [figure()] },
      { ...IN_2013, subject: 'group:a', quantities: [figure({ low: 2, high: 2 })] },
      { ...IN_2013, subject: 'group:b' },
      { subject: 'group:a', period: { from: '2013' } },
    )
    expect(rows.map(({ claims }) => claims.map(({ id }) => id.slice(-1)).join(''))).toEqual(['21', '3', '5', '4'])
  })
  it('holds a part of its own figure', () => {
    const rows = rowsWith(
      { ...IN_2013, subject: 'place:a', quantities: [figure({ unit: 'person' })] },
      {
        ...IN_2013,
        subject: 'place:b',
        quantities: [figure({ unit: 'person', of: { claim: 'claim:p1-1', as: 'part' } })],
      },
      {
        ...IN_2013,
        subject: 'place:c',
        quantities: [figure({ unit: 'person', of: { claim: 'claim:p1-1', as: 'share' } })],
      },
    )
    expect(rows.map(({ claims }) => claims.length)).toEqual([2, 1])
  })
  it('says a printed sum before any other figure, and never one that is derived where another is there', () => {
    const quantities = [
      figure({ unit: 'tonne', low: 18, high: 18 }),
      figure({ low: 7, high: 7, derived: '14 / 2' }),
      figure({ low: 5, high: 5 }),
    ]
    expect(rowsWith({ ...IN_2013, quantities })[0]?.quantity?.low).toBe(5)
    expect(rowsWith({ ...IN_2013, quantities: quantities.slice(0, 2) })[0]?.quantity?.low).toBe(18)
    expect(rowsWith({ ...IN_2013, quantities: quantities.slice(1, 2) })[0]?.quantity?.low).toBe(7)
  })
  it('is of no claim without a period, of none whose period has no end, and of none that is denied', () => {
    expect(rowsWith({ subject: 'group:a' }, { period: {} }, { ...IN_2013, polarity: 'denied' })).toEqual([])
  })
  it('stands with those of its group, those that begin first before others, groups before all else', () => {
    const rows = rowsWith(
      { subject: 'crime:oil', object: 'place:x', period: { from: '1999' } },
      { subject: 'group:b', period: { from: '2014' } },
      { subject: 'group:a', period: { from: '2012', to: '2013' } },
      { subject: 'group:b', period: { from: '2001', to: '2002' } },
      { subject: 'actor:men', object: 'place:x', period: { from: '2015' } },
    )
    expect(rows.map(({ id }) => id.slice(-1)).join('')).toBe('42351')
  })
})

describe('a period', () => {
  const report = 2015.4
  it('with an open end reaches to the report and never on, unless it begins later', () => {
    expect(periodMoments({ from: '2008' }, report)).toEqual({ from: 2008, to: report })
    expect(periodMoments({ from: '2016' }, report)).toEqual({ from: 2016, to: 2016 })
  })
  it('with an open start is its end alone', () => {
    expect(periodMoments({ to: '2013' }, report)).toEqual({ from: 2013, to: 2014 })
  })
  it('is loose only where it is open and its start is known by the year alone', () => {
    expect(periodForm({ from: '2008' })).toEqual({ isOpen: true, isLoose: true })
    expect(periodForm({ from: '2014-06' })).toEqual({ isOpen: true, isLoose: false })
    expect(periodForm({ from: '2008', to: '2014-08' })).toEqual({ isOpen: false, isLoose: false })
  })
  it('reaches a year where it does not end before it', () => {
    const rows = rowsWith(
      { subject: 'group:a', period: { from: '2009', to: '2012' } },
      { subject: 'group:b', period: { from: '2009', to: '2013-01' } },
      { subject: 'group:c', period: { from: '2001' } },
    )
    expect(reachOf(rows, 2013, report)).toEqual({ n: 3, late: 2 })
    expect(reachOf([], 2013, report)).toEqual({ n: 0, late: 0 })
  })
})

describe('a bar', () => {
  it('is broken by the table of strokes, and one too short for two strokes by half of it', () => {
    expect(barDash('hedged', false)).toEqual(DASHES.hedged)
    expect(barDash('hedged', true).lengths).toEqual(DASHES.hedged.lengths?.map((length) => length / 2))
    expect(barDash('firm', true).lengths).toBeNull()
  })
})

describe('the date in a name', () => {
  it('is as exact as the name prints it, in either language', () => {
    expect(named('L. H., The Paper (30 April 2014)', '某某（2014年）')).toBe('2014-04-30')
    expect(named('A Paper', '某报（2014年7月29日）')).toBe('2014-07-29')
    expect(named('A Threat Assessment (February 2013)', '评估（2013年2月）')).toBe('2013-02')
    expect(named('World Report 2013', '《2013年世界报告》')).toBe('2013')
    expect(named('S/2014/815', 'S/2014/815')).toBe('2014')
    expect(named('Council resolution 2012/19', '理事会第2012/19号决议')).toBe('2012')
  })
  it('is what stands in brackets where a number before looks like a year', () => {
    expect(named('resolution 1989 (2011)', '第1989(2011)号决议')).toBe('2011')
    expect(named('resolution 2060 (2012)', '第2060（2012）号决议')).toBe('2012')
  })
  it('is that of its id where the name has none, and none where neither has', () => {
    expect(named('Counterfeiting', '伪造', 'doc:counterfeiting-2007')).toBe('2007')
    expect(named('Decision 196 EX/29', '第196 EX/29号决定', 'doc:196-ex-29')).toBeUndefined()
    expect(named('', '', 'doc:x')).toBeUndefined()
  })
  it('is none that lies after the report, and no part of a longer number', () => {
    expect(named('Plan 2030', '2030年计划')).toBeUndefined()
    expect(named('File 120145', '文件120145')).toBeUndefined()
  })
  it('is told by the number that stands before it', () => {
    expect(['Security Council resolution 2199 (2015)', '第2012/19号决议', 'Charter'].map(numberInName)).toEqual([
      '2199',
      '2012/19',
      undefined,
    ])
  })
})

describe('what is dated of some evidence', () => {
  const dated = (dataset: Dataset, sift = NO_SIFT) => datedOf(allEvidence(buildGraph(dataset)), sift)
  const rich = richDataset()
  it('has each date of an activity, with what happened then', () => {
    const { marks, things } = dated(rich)
    expect(marks.filter(({ block }) => block === 'activity')).toMatchObject([
      { of: 'activity:a1', on: '2015-04-12', until: '2015-04-18', what: { en: 'Visit' }, stands: ['activity:a1'] },
    ])
    expect(things.activity).toBe(rich.activities.length)
  })
  it('has no date that stands neither in a period, nor in a row, nor in a name or id', () => {
    for (const dataset of [rich, moneyDataset(), fixtureDataset()]) {
      const text = JSON.stringify(dataset)
      for (const { on, until } of dated(dataset).marks)
        for (const date of [on, ...(until ? [until] : [])]) expect(text).toContain(date.slice(0, 4))
      for (const { period } of dated(dataset).rows)
        expect(dataset.claims.some((claim) => claim.period === period)).toBe(true)
    }
  })
  it('loses what a filter leaves out: claims, rows of the annex, and papers that nothing left names', () => {
    const whole = buildGraph(rich)
    const none = datedOf(narrowGraph(whole, new Set()), NO_SIFT)
    expect([none.rows, none.marks, none.claims]).toEqual([[], [], []])
    const one = datedOf(narrowGraph(whole, new Set(['claim:p1-1'])), NO_SIFT)
    expect(one.rows.map(({ id }) => id)).toEqual(['claim:p1-1'])
    expect(one.marks.every(({ stands }) => stands.includes('claim:p1-1'))).toBe(true)
  })
  it('counts how many marks have each form', () => {
    const { rows, marks } = dated(rich)
    const counts = formCounts({ rows, marks })
    expect(counts.span + counts.open).toBe(rows.length)
    expect(counts.year + counts.month + counts.day).toBe(marks.length)
    expect(counts.loose).toBeLessThanOrEqual(counts.open)
  })
  it.each(TIME_BLOCKS)(
    'has nothing of the block %s while it is switched off, and all of it when it is back',
    (block) => {
      const off = withBlockTurned(block, NO_SIFT)
      expect([isBlockOn(block, NO_SIFT), isBlockOn(block, off)]).toEqual([true, false])
      const { rows, marks } = dated(moneyDataset(), off)
      expect(marks.filter((mark) => mark.block === block)).toEqual([])
      if (block === 'group' || block === 'other')
        expect(rows.filter(({ isGroup }) => isGroup === (block === 'group'))).toEqual([])
      expect(withBlockTurned(block, off)).toEqual(NO_SIFT)
    },
  )
  it('is a capability of a dataset that has a period or a dated activity', () => {
    const bare = { ...rich, claims: [], activities: [] }
    const has = (dataset: Dataset) => capabilitiesOf(buildGraph(dataset)).has('dates')
    expect(has(bare)).toBe(false)
    expect(has({ ...bare, claims: rich.claims })).toBe(true)
    expect(has({ ...bare, activities: rich.activities })).toBe(true)
    expect(has({ ...rich, claims: rich.claims.map(({ period: _, ...claim }) => claim), activities: [] })).toBe(false)
  })
})

describe('what a selection is about', () => {
  const [row] = rowsWith({ ...IN_2013, subject: 'group:a', object: 'crime:oil' })
  const [ours] = rowsWith({ ...IN_2013, subject: 'group:a', object: 'crime:oil', ...read('subject') })
  if (!row || !ours) throw new Error('no row')
  const stands = new Set(['claim:p1-1'])
  it('is every row of a claim that it rests on', () => {
    expect(isRowAbout(row, ['crime:oil'], stands)).toBe(true)
    expect(isRowAbout(row, ['crime:oil'], new Set())).toBe(false)
  })
  it('is of a group only what names it itself', () => {
    expect([isRowAbout(row, ['group:a'], stands), isRowAbout(ours, ['group:a'], stands)]).toEqual([true, false])
  })
  it('is a selected claim, whatever it is', () => {
    expect(isRowAbout(ours, ['claim:p1-1'], new Set())).toBe(true)
  })
  it('is a date of the thing itself, or of what it rests on', () => {
    const mark = {
      id: 'doc:x 2014',
      block: 'document',
      of: 'doc:x',
      on: '2014',
      what: undefined,
      stands: ['claim:p1-1'],
    } as const
    expect(isMarkAbout(mark, ['doc:x'], new Set())).toBe(true)
    expect(isMarkAbout(mark, ['group:a'], stands)).toBe(true)
    expect(isMarkAbout(mark, ['group:b'], new Set(['claim:p2-1']))).toBe(false)
  })
})
