// A search in a copy: every place, whatever the case, accents, digits and marks, and none that is not there.

import { describe, expect, it } from 'vitest'
import { findInUnits, type SearchedUnit } from '../../../src/core/query/find-in-units.ts'

const unit = (id: string, ...texts: string[]): SearchedUnit => ({
  id,
  pieces: texts.map((text, i) => ({ key: String(i), text })),
})
const foundIn = (asked: string, ...texts: string[]) =>
  findInUnits([unit('p1', ...texts)], asked).map(({ key, at, length }) =>
    (texts[Number(key)] ?? '').slice(at, at + length),
  )

describe('a search in the units of a copy', () => {
  it('finds nothing where nothing is asked for, or there is no text', () => {
    expect(findInUnits([unit('p1', 'The tide')], '  ')).toEqual([])
    expect(findInUnits([], 'tide')).toEqual([])
    expect(findInUnits([unit('p1', '')], 'tide')).toEqual([])
  })
  it('finds every place, in the order of the units and of their sentences', () => {
    const hits = findInUnits([unit('p2', 'A tide.', 'Tide, tide.'), unit('fn1', 'No.'), unit('a1', 'Tides')], 'tide')
    expect(hits.map(({ unit: id, key, at }) => [id, key, at])).toEqual([
      ['p2', '0', 2],
      ['p2', '1', 0],
      ['p2', '1', 6],
      ['a1', '0', 0],
    ])
  })
  it('makes nothing of case, accents, kinds of digits, wide letters and marks that show nothing', () => {
    expect(foundIn('maree', 'La MARÉE du port')).toEqual(['MARÉE'])
    expect(foundIn('marée', 'mare\u0301e haute')).toEqual(['mare\u0301e'])
    expect(foundIn('12', 'في ١٢ شهرا')).toEqual(['١٢'])
    expect(foundIn('abc', 'ＡＢＣ')).toEqual(['ＡＢＣ'])
    expect(foundIn('2014', '20\u200f14')).toEqual(['20\u200f14'])
  })
  it('finds a long sign that is several letters, and does not count a place twice', () => {
    expect(foundIn('ffi', 'eﬃcient')).toEqual(['ﬃ'])
    expect(foundIn('aa', 'aaaa')).toEqual(['aa', 'aa'])
  })
  it('finds Chinese, and signs that mean something to a pattern', () => {
    expect(foundIn('港口', '守卫在港口。')).toEqual(['港口'])
    expect(foundIn('(2014)', 'resolution 2195 (2014).')).toEqual(['(2014)'])
  })
})
