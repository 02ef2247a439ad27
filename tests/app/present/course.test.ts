// Where does a step lead in a briefing, and which scene do digits name?

import { describe, expect, it } from 'vitest'
import { after, before, last, placeOf, typed } from '../../../src/app/present/course.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'

const words = { en: 'x', zh: 'x' }
const briefingOf = (...steps: number[]): Briefing => ({
  id: 'b',
  title: words,
  scenes: steps.map((count, i) => ({
    id: `s${i + 1}`,
    name: words,
    link: '#',
    headline: { text: words, on: ['p1'] },
    steps: Array.from({ length: count }, () => ({ show: [], says: [] })),
    notes: [],
    seconds: 60,
  })),
})
const three = briefingOf(1, 3, 2)

describe('a link', () => {
  it('names a scene and a step; without a name the first', () => {
    expect(placeOf(three, { briefing: 'b', scene: 's2', step: 1 })).toEqual({ scene: 1, step: 1 })
    expect(placeOf(three, { briefing: 'b', scene: '', step: 0 })).toEqual({ scene: 0, step: 0 })
  })
  it('that names a step too far leads to the last, and one that names no scene nowhere', () => {
    expect(placeOf(three, { briefing: 'b', scene: 's3', step: 9 })).toEqual({ scene: 2, step: 1 })
    expect(placeOf(three, { briefing: 'b', scene: 'attic', step: 0 })).toBeUndefined()
  })
})

describe('a step', () => {
  it('on leads through every step of every scene and ends at the last', () => {
    const way = []
    for (let at = placeOf(three, { briefing: 'b', scene: '', step: 0 }); at; at = after(three, at)) way.push(at)
    expect(way.map(({ scene, step }) => `${scene}.${step}`)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0', '2.1'])
    expect(way.at(-1)).toEqual(last(three))
  })
  it('back leads the same way back, and comes to a scene with all of it shown', () => {
    const way = []
    for (let at: ReturnType<typeof before> = last(three); at; at = before(three, at)) way.push(at)
    expect(way.map(({ scene, step }) => `${scene}.${step}`)).toEqual(['2.1', '2.0', '1.2', '1.1', '1.0', '0.0'])
  })
})

describe('digits', () => {
  const twelve = briefingOf(...Array.from({ length: 12 }, () => 1))
  it('name a scene at once where no further digit can name another', () => {
    expect(typed(three, '', '2')).toEqual({ digits: '', scene: 1 })
    expect(typed(twelve, '', '2')).toEqual({ digits: '', scene: 1 })
    expect(typed(twelve, '1', '2')).toEqual({ digits: '', scene: 11 })
  })
  it('wait for the next where one can', () => {
    expect(typed(twelve, '', '1')).toEqual({ digits: '1' })
  })
  it('that name no scene are forgotten', () => {
    expect(typed(three, '', '7')).toEqual({ digits: '' })
    expect(typed(three, '', '0')).toEqual({ digits: '' })
    expect(typed(twelve, '1', '9')).toEqual({ digits: '' })
  })
})
