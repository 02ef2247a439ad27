// How is each part of a query read by itself? Units, sums, years, sounds, spellings, and what of a text is marked.

import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../../src/core/model/quantity.ts'
import { NO_SYNONYMS } from '../../../../src/core/model/synonyms.ts'
import { editsBetween } from '../../../../src/core/query/asking/edits.ts'
import { simplifier } from '../../../../src/core/query/asking/fold.ts'
import { markedIn } from '../../../../src/core/query/asking/marks.ts'
import { readNumeral } from '../../../../src/core/query/asking/numerals.ts'
import { soundsOf } from '../../../../src/core/query/asking/pinyin.ts'
import { answersSum, sumMeant } from '../../../../src/core/query/asking/sums-meant.ts'
import { isUnitSign, unitsMeant } from '../../../../src/core/query/asking/units-meant.ts'
import { answersYears, yearsMeant } from '../../../../src/core/query/asking/years-meant.ts'

describe('units from one to another', () => {
  it.each([
    ['36–38', ['p36', 'p37', 'p38']],
    ['¶36-37', ['p36', 'p37']],
    ['paragraphs 36 to 38', ['p36', 'p37', 'p38']],
    ['第36至38段', ['p36', 'p37', 'p38']],
    ['第三十六段', ['p36']],
    ['第三十六至三十八段', ['p36', 'p37', 'p38']],
    ['a27', ['a27']],
    ['annex 27-28', ['a27', 'a28']],
    ['footnote 3', ['fn3']],
    ['脚注三', ['fn3']],
    ['38–36', []],
    ['1–94', []],
    ['2008-2014', []],
    ['35-45 million', []],
  ])('%j are %j', (query, units) => {
    expect(unitsMeant(query)).toEqual(units)
  })
  it('are meant by their form, and by a number alone only perhaps', () => {
    expect(['36', '¶36', '36–38', 'isil'].map(isUnitSign)).toEqual([false, true, true, false])
  })
  it.each([
    ['三十六', 36],
    ['十', 10],
    ['十二', 12],
    ['九十', 90],
    ['一百零二', 102],
    ['', undefined],
    ['段', undefined],
  ])('the numeral %j is %j', (text, value) => {
    expect(readNumeral(text)).toBe(value)
  })
})

describe('a sum', () => {
  it.each([
    ['45 million', 45e6, 45e6, undefined, undefined],
    ['$45m', 45e6, 45e6, undefined, 'money'],
    ['4500万', 45e6, 45e6, undefined, undefined],
    ['1.25 billion', 1.25e9, 1.25e9, undefined, undefined],
    ['2 million a day', 2e6, 2e6, 'day', undefined],
    ['每天200万美元', 2e6, 2e6, 'day', 'money'],
    ['35–45 million', 35e6, 45e6, undefined, undefined],
    ['$35 to 45m', 35e6, 45e6, undefined, 'money'],
    ['9150万美元', 91.5e6, 91.5e6, undefined, 'money'],
    ['30亿', 3e9, 3e9, undefined, undefined],
    ['14%', 14, 14, undefined, 'percent'],
    ['90 tonnes', 90, 90, undefined, 'tonne'],
    ['2,000', 2000, 2000, undefined, undefined],
  ])('%j is read with its ends, time and unit', (query, low, high, per, unit) => {
    expect(sumMeant(query)).toMatchObject({ low, high, per, unit })
  })
  it.each(['36', '2014', 's/2014/815', 'resolution 2195 (2014)', 'g5 sahel', 'isil', ''])('is none: %j', (query) => {
    expect(sumMeant(query)).toBeUndefined()
  })
  const figure = (low: number | null, high: number | null, more: Partial<Quantity> = {}): Quantity => ({
    what: { en: 'x', zh: 'x' },
    low,
    high,
    bound: 'exact',
    unit: 'USD',
    measure: 'income',
    additive: false,
    ...more,
  })
  const asked = { low: 45e6, high: 45e6, per: undefined, unit: undefined }
  it('is answered best by a figure that has it as an end, less by one that it lies in, not by others', () => {
    expect(answersSum(figure(35e6, 45e6), asked)).toBe(1)
    expect(answersSum(figure(40e6, 50e6), asked)).toBe(0.5)
    expect(answersSum(figure(null, 2e6), asked)).toBe(0)
    expect(answersSum(figure(null, null), asked)).toBe(0)
  })
  it('per day is answered best by a figure per day, in money only by money', () => {
    const daily = { ...asked, low: 2e6, high: 2e6, per: 'day' as const }
    expect(answersSum(figure(null, 2e6, { per: 'day' }), daily)).toBe(1)
    expect(answersSum(figure(null, 2e6), daily)).toBeLessThan(1)
    expect(answersSum(figure(2e6, 2e6, { unit: 'person' }), { ...daily, unit: 'money' })).toBe(0)
  })
})

describe('years', () => {
  it.each([
    ['2014', 2014, 2014],
    ['in 2014', 2014, 2014],
    ['since 2008', 2008, undefined],
    ['2008年以来', 2008, undefined],
    ['自2008年以来', 2008, undefined],
    ['before 2010', undefined, 2010],
    ['2010年之前', undefined, 2010],
    ['2008–2014', 2008, 2014],
    ['between 2008 and 2014', 2008, 2014],
  ])('%j are read', (query, from, to) => {
    expect(yearsMeant(query)).toMatchObject({ from, to })
  })
  it.each(['s/2014/815', '(2014)', '20145', '1540', ''])('are none: %j', (query) => {
    expect(yearsMeant(query)).toBeUndefined()
  })
  it('are answered best by a period that begins or ends so, less by one that touches them', () => {
    const since = { from: 2008, to: undefined }
    expect(answersYears({ from: '2008' }, since, 2015)).toBe(1)
    expect(answersYears({ from: '2012', to: '2013' }, since, 2015)).toBe(0.5)
    expect(answersYears({ from: '2003', to: '2006' }, since, 2015)).toBe(0)
    expect(answersYears({ from: '2013', to: '2014-06' }, { from: 2014, to: 2014 }, 2015)).toBe(0.8)
  })
})

describe('a Chinese name', () => {
  const sounds = soundsOf({ pinyin: { ta: '塔', li: '利', ban: '班', chang: '长', zhang: '长' } })
  it.each([
    ['talibanx', false],
    ['taliban', true],
    ['tlb', true],
    ['talb', true],
    ['tl', false],
    ['', false],
  ])('sounds like %j: %j', (letters, is) => {
    expect(sounds(letters, '塔利班')).toBe(is)
  })
  it('has a character that is read in two ways', () => {
    expect([sounds('changban', '长班'), sounds('zhangban', '长班')]).toEqual([true, true])
  })
  it('is the same in traditional characters', () => {
    expect(simplifier({ traditional: { from: '蘭國', to: '兰国' } })('伊斯蘭國 x')).toBe('伊斯兰国 x')
    expect(simplifier(NO_SYNONYMS)('國')).toBe('國')
  })
})

it('spellings differ by letters left out, put in, changed, and by neighbours that changed places', () => {
  expect(editsBetween('taliban', 'taliban', 3)).toBe(0)
  expect(editsBetween('talban', 'taliban', 3)).toBe(1)
  expect(editsBetween('tailban', 'taliban', 3)).toBe(1)
  expect(editsBetween('isil', 'taliban', 3)).toBe(3)
})

describe('what is marked', () => {
  const marked = (text: string, ...asked: string[]) =>
    markedIn(text, asked)
      .filter((one) => one.isMarked)
      .map((one) => one.text)
  it('is words that begin as asked, phrases, and Chinese as it stands', () => {
    expect(marked('Boko Haram smuggles', 'boko')).toEqual(['Boko'])
    expect(marked('a tanker and TANKERS', 'tanker')).toEqual(['tanker', 'TANKER'])
    expect(marked('Red Band, red band', 'red band')).toEqual(['Red Band', 'red band'])
    expect(marked('塔利班收税', '收税')).toEqual(['收税'])
    expect(marked('nothing', 'no such', 'x')).toEqual([])
  })
  it('leaves the text whole', () => {
    const text = 'Café 石油, oil'
    expect(
      markedIn(text, ['cafe', '石油', 'oil'])
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
    expect(markedIn('', ['x'])).toEqual([])
  })
})
