// Which figures and years does a text of ours give, in either language?

import { describe, expect, it } from 'vitest'
import {
  boldParts,
  countsAt,
  countsIn,
  figuresAt,
  figuresIn,
  plainParts,
  readFigures,
  yearsAt,
  yearsIn,
} from '../../../src/core/evidence/figures.ts'
import { trials } from '../chance.ts'

const en = (text: string) => readFigures(`**${text}**`, 'en').map(({ value, unit }) => [value, unit])
const zh = (text: string) => readFigures(`**${text}**`, 'zh').map(({ value, unit }) => [value, unit])

describe('the bold parts of a statement', () => {
  it('are what stands between two pairs of stars', () => {
    expect(boldParts('a **b** c **d**')).toEqual(['b', 'd'])
    expect(boldParts('nothing')).toEqual([])
    expect(boldParts('')).toEqual([])
  })
  it('and the plain parts are together all of it', () => {
    trials(50, (chance) => {
      const parts = Array.from({ length: 1 + 2 * chance.below(4) }, () => chance.text(['a', '7', ' ', '字'], 4))
      const text = parts.join('**')
      expect(boldParts(text)).toEqual(parts.filter((_, i) => i % 2 === 1))
      expect(plainParts(text)).toBe(parts.filter((_, i) => i % 2 === 0).join(' '))
    })
  })
})

describe('a figure in English', () => {
  it.each([
    ['$5', [[5, 'USD']]],
    ['$1.55m', [[1_550_000, 'USD']]],
    ['$3 billion', [[3e9, 'USD']]],
    ['$2bn', [[2e9, 'USD']]],
    ['1,234,567', [[1_234_567, 'other']]],
    ['40%', [[40, 'percent']]],
    ['0.5%', [[0.5, 'percent']]],
    ['30 tonnes', [[30, 'tonne']]],
    ['a third', [[1 / 3, 'share']]],
    ['half', [[0.5, 'share']]],
    ['Seven', [[7, 'other']]],
    ['0', [[0, 'other']]],
    ['', []],
    ['no number', []],
  ])('%s is read as what it is', (text, figures) => {
    expect(en(text)).toEqual(figures)
  })
  it('that is a range gives both ends in the unit and scale of the whole', () => {
    expect(en('$35–45 million')).toEqual([
      [35e6, 'USD'],
      [45e6, 'USD'],
    ])
    expect(en('10–15 tonnes')).toEqual([
      [10, 'tonne'],
      [15, 'tonne'],
    ])
  })
  it('of months is no figure', () => {
    expect(en('12 months')).toEqual([])
  })
  it('word inside another is none: “someone”, “tension”, “halfway”', () => {
    expect(en('someone')).toEqual([])
    expect(en('tension')).toEqual([])
    expect(en('halfway')).toEqual([])
  })
  it('with decimals is exact, without floating dust', () => {
    trials(200, (chance) => {
      const [whole, decimals] = [chance.below(1000), chance.below(100)]
      const [figure] = readFigures(`**$${whole}.${String(decimals).padStart(2, '0')}m**`, 'en')
      expect(figure?.value).toBe(whole * 1e6 + decimals * 1e4)
    })
  })
})

describe('a figure in Chinese', () => {
  it.each([
    ['1.55亿美元', [[155e6, 'USD']]],
    ['30吨', [[30, 'tonne']]],
    ['40%', [[40, 'percent']]],
    ['三分之一', [[1 / 3, 'share']]],
    ['七宗', [[7, 'other']]],
    ['2000多名', [[2000, 'other']]],
  ])('%s is read as what it is, and things as things', (text, figures) => {
    expect(zh(text)).toEqual(figures)
  })
})

describe('a year', () => {
  it.each([
    ['In 2010 and 1999, and again in 2010.', 'en', [2010, 1999]],
    ['2010年至2012年', 'zh', [2010, 2012]],
    ['on 21 May 2015', 'en', [2015]],
    ['between 2008–2014', 'en', [2008, 2014]],
    ['resolution 2195 (2014)', 'en', []],
    ['S/2014/815', 'en', []],
    ['第2195(2014)号决议', 'zh', []],
    ['第2195（2014）号决议', 'zh', []],
    ['Resolutions 2195 (2014) and 2199 (2015), and (since 2013)', 'en', [2013]],
    ['It grew (2010–2014).', 'en', [2010, 2014]],
    ['It ended (in 2014)', 'en', [2014]],
    ['其间（2010年至2014）有所增长', 'zh', [2010, 2014]],
    ['$2000', 'en', []],
    ['2000 tonnes', 'en', []],
    ['2000 million', 'en', []],
    ['2000万美元', 'zh', []],
    ['1899, 2100, 20155', 'en', []],
    ['', 'en', []],
  ] as const)('is found in “%s” (%s)', (text, language, years) => {
    expect(yearsIn(text, language)).toEqual(years)
  })
})

describe('every figure of a text', () => {
  const values = (text: string, language: 'en' | 'zh') => figuresIn(text, language).map(({ value }) => value)
  it('is a figure, bold or not', () => {
    expect(values('12 boats, **30 tonnes** and $5m', 'en')).toEqual([12, 30, 5e6])
  })
  it('is none where it names something: a resolution, document, article, paragraph or day', () => {
    expect(values('Resolution 2195 (2014), S/2014/815, article 25, chapter VII, paragraphs 12-15, ¶36', 'en')).toEqual(
      [],
    )
    expect(values('on 21 May 2015 and from 3–12 June', 'en')).toEqual([])
    expect(values('第2195(2014)号决议、第25条、第七章、¶36、5月21日', 'zh')).toEqual([])
  })
  it('is none where it is small and counts things, unless it is bold', () => {
    expect(values('two of 10 boats', 'en')).toEqual([])
    expect(values('**two** of 10 boats', 'en')).toEqual([2])
    expect(values('11 boats', 'en')).toEqual([11])
  })
  it('is one however small where it counts money, shares or tonnes', () => {
    expect(values('$5, 3%, 2 tonnes, half', 'en')).toEqual([5, 3, 2, 0.5])
  })
  it('is no year', () => {
    expect(values('In 2010 and 1999', 'en')).toEqual([])
    expect(values('2010年以来', 'zh')).toEqual([])
  })
})

describe('what is found in a text', () => {
  const cut = (text: string, found: readonly { readonly at: number; readonly length: number }[]) =>
    found.map(({ at, length }) => text.slice(at, at + length))
  it.each([
    [
      'In 2010, under S/2014/815, **$35–45 million** and 30 tonnes.',
      'en',
      ['$35–45 million', '$35–45 million', '30 tonnes'],
    ],
    ['In 2010 **30** tonnes, then half of 14%.', 'en', ['30** tonnes', 'half', '14%']],
    ['2010年依第2195(2014)号决议，**1.55亿美元**、30吨和**三**分之一', 'zh', ['1.55亿美元', '30吨', '三**分之一']],
  ] as const)('is a figure where it stands with its unit: “%s” (%s)', (text, language, words) => {
    expect(cut(text, figuresAt(text, language))).toEqual(words)
  })
  it.each([
    ['On 21 May 2015 **five** groups and 7 boats', 'en', ['five', '7']],
    ['第36段有**六**条，5月21日七个', 'zh', ['六', '七']],
  ] as const)('is a count where it stands: “%s” (%s)', (text, language, words) => {
    expect(cut(text, countsAt(text, language))).toEqual(words)
  })
  it('is a year each time that it stands there', () => {
    const text = 'S/2014/815 of **2014**, and 2014 again'
    expect(cut(text, yearsAt(text, 'en'))).toEqual(['2014', '2014'])
  })
  it('is the same with and without its place', () => {
    const pieces = [
      '$',
      '5',
      '30',
      ' ',
      '**',
      ' million',
      ' tonnes',
      '2010',
      '至',
      '万美元',
      '三',
      '条',
      '第',
      '10 May ',
      '%',
      'half',
      '–',
    ]
    trials(300, (chance) => {
      const text = chance.text(pieces, 12)
      for (const language of ['en', 'zh'] as const) {
        const values = (found: readonly { readonly value: number }[]) => found.map(({ value }) => value)
        expect(values(figuresAt(text, language))).toEqual(values(figuresIn(text, language)))
        expect(values(countsAt(text, language))).toEqual(countsIn(text, language))
        expect([...new Set(values(yearsAt(text, language)))]).toEqual(yearsIn(text, language))
        for (const { at, length } of [...figuresAt(text, language), ...countsAt(text, language)]) {
          expect(text.slice(at, at + length)).toMatch(/[\d三]|half/)
          expect(text.slice(at, at + length)).not.toMatch(/^(?:\*| )|(?:\*| )$/)
        }
      }
    })
  })
})
