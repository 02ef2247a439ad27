import { describe, expect, it } from 'vitest'
import { indexText } from '../../../src/core/text/index-text.ts'
import { findNames } from '../../../src/core/text/names.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

describe('normalise', () => {
  it('takes spaces out beside Chinese and keeps them between Latin words', () => {
    expect(normalise('自 2014\n年  以来 Laura  Heaton 写')).toBe('自2014年以来Laura Heaton写')
  })
  it('joins thousands that the extraction spaced', () => {
    expect(normalise('9 150 万')).toBe('9150万')
    expect(normalise('12 500 名')).toBe('12500名')
  })
  it('leaves numbers apart that are not thousands', () => {
    expect(normalise('12 5 000 0')).toBe('12 5000 0')
  })
  it('makes an address whole that a line break cut', () => {
    expect(normalise('见http：//www.example.org/a/ \nb-c.html。')).toBe('见http：//www.example.org/a/b-c.html。')
  })
  it('drops invisible characters and composes combining marks', () => {
    expect(normalise('\ufeffe\u0301\u200b')).toBe('é')
  })
  it('is idempotent, also on Arabic and on nothing', () => {
    for (const text of ['', ' ', 'مرحبا  بالعالم', '2 000 多名'])
      expect(normalise(normalise(text))).toBe(normalise(text))
  })
})

describe('splitSentences', () => {
  it('keeps closing quotes and brackets with their sentence', () => {
    expect(splitSentences('他说“好。”然后走了。(完。)')).toEqual(['他说“好。”', '然后走了。', '(完。)'])
  })
  it('keeps a last sentence without a full stop', () => {
    expect(splitSentences('一。二')).toEqual(['一。', '二'])
  })
  it('takes each list item for a sentence', () => {
    expect(splitSentences('如下：\n(a)甲；\n(b)乙。')).toEqual(['如下：', '(a)甲；', '(b)乙。'])
  })
  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([])
  })
})

describe('readNumbers', () => {
  const values = (text: string) => readNumbers(text).map(({ value, unit }) => [value, unit])
  it('reads 万 and 亿 exactly', () => {
    expect(values('1.55亿美元')).toEqual([[155_000_000, 'USD']])
    expect(values('9150万美元')).toEqual([[91_500_000, 'USD']])
  })
  it('gives the first number of a range the unit of the second', () => {
    expect(values('3500万至4500万美元')).toEqual([
      [35_000_000, 'USD'],
      [45_000_000, 'USD'],
    ])
    expect(values('10至15美元')).toEqual([
      [10, 'USD'],
      [15, 'USD'],
    ])
  })
  it('reads percent, fractions and counted words', () => {
    expect(values('收益的10%')).toEqual([[10, 'percent']])
    expect(values('三分之一')).toEqual([[1 / 3, 'share']])
    expect(values('一半')).toEqual([[0.5, 'share']])
    expect(values('七宗案件')).toEqual([[7, 'plain']])
  })
  it('reads zero and nothing', () => {
    expect(values('0')).toEqual([[0, 'plain']])
    expect(values('没有数字')).toEqual([])
  })
})

describe('findNames', () => {
  const forms = [
    { id: 'a', form: '基地组织' },
    { id: 'b', form: '伊拉克基地组织' },
    { id: 'c', form: '中间人' },
    { id: 'd', form: '中间人' },
    { id: 'e', form: '' },
  ]
  it('finds the longest name, and never one inside another', () => {
    expect(findNames('伊拉克基地组织与基地组织', forms).map(({ id, at }) => [id, at])).toEqual([
      ['b', 0],
      ['a', 8],
    ])
  })
  it('gives every meaning of a shared form', () => {
    expect(findNames('中间人', forms).map(({ id }) => id)).toEqual(['c', 'd'])
  })
  it('finds nothing in nothing', () => {
    expect(findNames('', forms)).toEqual([])
    expect(findNames('中间人', [])).toEqual([])
  })
})

it('indexText keeps lengths and mentions and no sentence', () => {
  const entity = { id: 'group:x', names: { en: 'X', zh: '甲团' }, aliases: ['甲'] }
  const unit = {
    id: 'a1',
    kind: 'activity' as const,
    sentences: ['甲团来了。', '无。'],
    cells: { title: '甲', status: '', scope: '' },
    marks: [],
  }
  expect(indexText([unit], [entity])).toEqual({ a1: { lengths: [5, 2], mentions: ['group:x'] } })
})
