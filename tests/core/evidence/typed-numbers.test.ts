// Which numbers does somebody type who knows no style, and where?

import { describe, expect, it } from 'vitest'
import { typedNumbers } from '../../../src/core/evidence/typed-numbers.ts'
import type { Language } from '../../../src/core/model/words.ts'

const read = (text: string, language: Language) =>
  typedNumbers(text, language).figures.map(({ value, unit, at, length }) => [text.slice(at, at + length), value, unit])

describe('a figure typed in English', () => {
  it.each([
    ['They got US$ 45 million.', [['US$ 45 million', 45e6, 'USD']]],
    ['USD 45 million', [['USD 45 million', 45e6, 'USD']]],
    ['45 million dollars', [['45 million dollars', 45e6, 'USD']]],
    [
      '$96k or 96 thousand',
      [
        ['$96k', 96e3, 'USD'],
        ['96 thousand', 96e3, 'other'],
      ],
    ],
    ['$1.5B', [['$1.5B', 1.5e9, 'USD']]],
    [
      '$35-45 million',
      [
        ['$35-45 million', 35e6, 'USD'],
        ['$35-45 million', 45e6, 'USD'],
      ],
    ],
    [
      '$35 to 45 million',
      [
        ['$35', 35e6, 'USD'],
        ['45 million', 45e6, 'USD'],
      ],
    ],
    [
      'between $35 and $45 million',
      [
        ['$35', 35e6, 'USD'],
        ['$45 million', 45e6, 'USD'],
      ],
    ],
    [
      '$5 and 6 groups',
      [
        ['$5', 5, 'USD'],
        ['6', 6, 'other'],
      ],
    ],
    ['**30** tonnes', [['30** tonnes', 30, 'tonne']]],
    [
      '30 tons, 14 per cent',
      [
        ['30 tons', 30, 'tonne'],
        ['14 per cent', 14, 'percent'],
      ],
    ],
    [
      'one third of it, about half',
      [
        ['third', 1 / 3, 'share'],
        ['half', 0.5, 'share'],
      ],
    ],
    ['two thirds of it', [['two thirds', 2 / 3, 'share']]],
    [
      'Five groups and twelve crimes',
      [
        ['Five', 5, 'other'],
        ['twelve', 12, 'other'],
      ],
    ],
  ])('is read with its scale and unit in “%s”', (text, figures) => {
    expect(read(text, 'en')).toEqual(figures)
  })
  it.each([
    'third parties and the third group',
    'the second half of it, half a million people',
    'row a23, slide 4, note 6, page 12, resolution 2199',
    'the 21st century, COVID-19, the G7, at 10:30, 50/50',
    'on 21 May and for six months',
  ])('is none where it is no amount: %s', (text) => {
    expect(read(text, 'en')).toEqual([])
  })
})

describe('a figure typed in Chinese', () => {
  it.each([
    [
      '3500万至4500万美元',
      [
        ['3500万至4500万美元', 35e6, 'USD'],
        ['3500万至4500万美元', 45e6, 'USD'],
      ],
    ],
    [
      '3500万-4500万美金',
      [
        ['3500万-4500万美金', 35e6, 'USD'],
        ['3500万-4500万美金', 45e6, 'USD'],
      ],
    ],
    [
      '百分之14和百分之二十五',
      [
        ['百分之14', 14, 'percent'],
        ['百分之二十五', 25, 'percent'],
      ],
    ],
    [
      '十二个团体、二十三项活动',
      [
        ['十二', 12, 'other'],
        ['二十三', 23, 'other'],
      ],
    ],
    ['**六**条途径', [['六', 6, 'other']]],
    ['代表5个国家', [['5', 5, 'other']]],
  ])('is read with its unit in “%s”', (text, figures) => {
    expect(read(text, 'zh')).toEqual(figures)
  })
  it.each(['第3条和第36段', '脚注6，a23，10:30', '十二个月，12个月'])('is none where it is no amount: %s', (text) => {
    expect(read(text, 'zh')).toEqual([])
  })
})

describe('a year that is typed', () => {
  it.each([
    ['From 2008-2009 to 2014-08-21', 'en', ['2008', '2009', '2014']],
    ['2008年至2014年', 'zh', ['2008', '2014']],
  ] as const)('is found where it stands in “%s”', (text, language, years) => {
    const found = typedNumbers(text, language).years.map(({ at, length }) => text.slice(at, at + length))
    expect(found).toEqual(years)
  })
})
