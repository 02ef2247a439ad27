// What filters, periods, units and silences are called: every name there is, in both languages.

import { describe, expect, it } from 'vitest'
import { SWITCHES } from '../../src/core/graph/sift.ts'
import { NO_GUIDE } from '../../src/core/model/guide.ts'
import { FACET_IDS } from '../../src/core/query/facets.ts'
import { listText } from '../../src/i18n/lists.ts'
import { LOCALES, localeName } from '../../src/i18n/locales.ts'
import { dateText, periodText } from '../../src/i18n/said/dates.ts'
import { emptyText, facetName, switchName } from '../../src/i18n/said/filters.ts'
import { words } from '../../src/i18n/said/words.ts'
import { notExhaustive, sortUnits, spanText } from '../../src/i18n/units.ts'
import { filled, translator } from '../../src/i18n/words.ts'
import { richDataset } from '../core/fixture-rich.ts'

const dataset = richDataset()

describe('a filter', () => {
  it.each(FACET_IDS)('by %s has a name of its own in each language', (facet) => {
    const names = LOCALES.map((locale) => facetName(facet, locale))
    expect(names.filter((name) => name === '' || name.startsWith('facet.'))).toEqual([])
    expect(new Set(names).size).toBe(LOCALES.length)
  })
  it('has a name that no other has', () => {
    for (const locale of LOCALES)
      expect(new Set(FACET_IDS.map((facet) => facetName(facet, locale))).size).toBe(FACET_IDS.length)
  })
  it.each(SWITCHES)('of the legend, %s, is called by the word of the domain', (name) => {
    for (const locale of LOCALES) expect(switchName(name, dataset, locale)).not.toBe(name)
  })
  it('that nobody knows keeps its own name', () => {
    expect(switchName('ghost', dataset, 'en')).toBe('ghost')
  })
})

describe('an empty view', () => {
  it.each([
    [{ facet: 'crime' as const }, '“Crime” leaves nothing here.', '“犯罪”之下别无所剩。'],
    [{ switch: 'threat' }, '“lines of harm” leaves nothing here.', '“危害连线”之下别无所剩。'],
    [{ sure: 'firm' }, '“How sure must it be?” leaves nothing here.', '“须有多确定？”之下别无所剩。'],
  ])('names what is to blame, %j, and how it is undone', (culprit, en, zh) => {
    expect(emptyText(culprit, dataset, 'en')).toEqual({ why: en, action: 'Take it back' })
    expect(emptyText(culprit, dataset, 'zh').why).toBe(zh)
  })
  it('blames nobody where several filters together leave nothing', () => {
    expect(emptyText(undefined, dataset, 'en')).toEqual({ why: '', action: 'Clear filters' })
    expect(emptyText(undefined, dataset, 'zh')).toEqual({ why: '', action: '清除筛选' })
  })
})

describe('a date', () => {
  it.each([
    ['2013', undefined, '2013', '2013年'],
    ['2014-10', undefined, 'October 2014', '2014年10月'],
    ['2015-04-12', undefined, '12 April 2015', '2015年4月12日'],
  ])('%s is written as each language writes it', (on, until, en, zh) => {
    expect([dateText(on, until, 'en'), dateText(on, until, 'zh')]).toEqual([en, zh])
  })
  it.each([
    ['2015-04-12', '2015-04-18', /^12\s?–\s?18 April 2015$/, '2015年4月12日至18日'],
    ['2015-04-28', '2015-05-02', /^28 April\s?–\s?2 May 2015$/, '2015年4月28日至5月2日'],
    ['2015-04-12', '2015-05-12', /^12 April\s?–\s?12 May 2015$/, '2015年4月12日至5月12日'],
    ['2014-12-30', '2015-01-02', /^30 December 2014\s?–\s?2 January 2015$/, '2014年12月30日至2015年1月2日'],
    ['2015-04', '2015-06', /^April\s?–\s?June 2015$/, '2015年4月至6月'],
  ])('from %s until %s says no word twice', (on, until, en, zh) => {
    expect(dateText(on, until, 'en')).toMatch(en)
    expect(dateText(on, until, 'zh')).toBe(zh)
  })
  it('is the printed day in every time zone', () => {
    const before = process.env['TZ']
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone
      expect(dateText('2015-01-01', undefined, 'en')).toBe('1 January 2015')
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
})

describe('a period', () => {
  it.each([
    [{ from: '2009', to: '2009' }, '2009', '2009年'],
    [{ from: '2008' }, 'since 2008', '2008年起'],
    [{ to: '2014-08' }, 'until Aug 2014', '至2014年8月'],
    [{ from: '2008', to: '2014-08' }, '2008–Aug 2014', '2008年至2014年8月'],
    [{}, '', ''],
  ])('%j', (period, en, zh) => {
    expect([periodText(period, 'en'), periodText(period, 'zh')]).toEqual([en, zh])
  })
  it('of two years says both, close together', () => {
    expect(periodText({ from: '2009', to: '2013' }, 'en')).toBe('2009–2013')
    expect(periodText({ from: '2009', to: '2013' }, 'zh')).toBe('2009年至2013年')
  })
})

describe('units', () => {
  it('that follow one another are said in few characters', () => {
    expect([spanText({ from: 'p12', to: 'p15' }, 'en'), spanText({ from: 'p12', to: 'p15' }, 'zh')]).toEqual([
      '¶12–15',
      '第12至15段',
    ])
  })
  it('stand in the order of the report: paragraphs, notes, rows', () => {
    expect(sortUnits(['a2', 'fn1', 'p94', 'a1', 'p2', 'fn1'])).toEqual(['p2', 'p94', 'fn1', 'a1', 'a2'])
  })
  it('name where a list is called not exhaustive, and nothing where it is not', () => {
    const guide = { ...NO_GUIDE, notExhaustive: 'p52', activityList: { en: 'annex', zh: '附件' } }
    expect(notExhaustive(guide, 'en')).toBe('The annex calls itself not exhaustive (¶52).')
    expect(notExhaustive(guide, 'zh')).toBe('附件自称并非详尽（¶52）。')
    expect(notExhaustive({ ...guide, activityList: undefined }, 'en')).toBe(
      'The list of activities calls itself not exhaustive (¶52).',
    )
    expect(notExhaustive(NO_GUIDE, 'en')).toBe('')
  })
})

describe('a list', () => {
  it('of one is that one, of none is nothing', () => {
    for (const type of ['conjunction', 'disjunction', 'row'] as const) {
      expect(listText(['a'], 'en', type)).toBe('a')
      expect(listText([], 'zh', type)).toBe('')
    }
  })
  it('is made anew for each language, whichever was asked for first', () => {
    expect([listText(['甲', '乙'], 'zh'), listText(['a', 'b'], 'en'), listText(['甲', '乙'], 'zh')]).toEqual([
      '甲和乙',
      'a and b',
      '甲和乙',
    ])
  })
})

describe('the shared words', () => {
  it('fill what is left open, and keep what they do not know', () => {
    expect(filled('of {date}, {unknown}', { date: '2015' })).toBe('of 2015, {unknown}')
    expect(filled('{n} of {n}', { n: 2 })).toBe('2 of 2')
  })
  it('leave nothing open in any language', () => {
    const values = { n: 1, range: 1, amount: 1, per: 1, name: 1, names: 1, unit: 1, a: 1, b: 1, from: 1, to: 1, why: 1 }
    const more = { tie: 1, what: 1, figure: 1, statement: 1, sum: 1, miss: 1, modality: 1, word: 1 }
    for (const locale of LOCALES) {
      const t = translator(words, locale)
      for (const key of Object.keys(words.english) as (keyof typeof words.english)[])
        expect([key, /[{}]|^$/.test(t(key, { ...values, ...more }))]).toEqual([key, false])
    }
  })
  it('say what each language calls itself', () => {
    expect(LOCALES.map(localeName)).toEqual(['English', '中文'])
    expect(localeName('xx')).toBe('xx')
  })
})
