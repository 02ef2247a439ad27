import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/core/model/quantity.ts'
import { directionOf, LOCALES } from '../../src/i18n/locales.ts'
import { amountText, countText, numberText, stepText } from '../../src/i18n/said/amounts.ts'
import { dateText } from '../../src/i18n/said/dates.ts'
import { sortUnits, unitMark, unitName } from '../../src/i18n/units.ts'
import { catalogues, inline, insideSentence, loadWords, speaks, translator, withWords } from '../../src/i18n/words.ts'
import { words } from '../../src/views/network/words.ts'

describe('interface words', () => {
  it('choose the plural', () => {
    const t = translator(words, 'en')
    expect(t('stand.claims', { n: 1 })).toBe('one claim')
    expect(t('stand.claims', { n: 0 })).toBe('0 claims')
    expect(t('headline.group', { name: 'A', crimes: 0, ours: 0, sums: 0, read: 0 })).toBe('A: no crime tied to it')
  })
  it.each([
    ['en', 999, '999 claims'],
    ['en', 1234, '1,234 claims'],
    ['en', 1.5, '1.5 claims'],
  ])('write a counted number as %s writes it: %d', (locale, n, said) => {
    expect(translator(words, locale)('stand.claims', { n })).toBe(said)
  })
  it('speak Chinese', () => {
    expect(translator(words, 'zh')('stand.claims', { n: 3 })).toBe('3条论断')
  })
  it('are the same function each time', () => {
    expect(translator(words, 'en')).toBe(translator(words, 'en'))
  })
})

describe('a language that joins', () => {
  it('needs only its catalogue; what it lacks is said in English', () => {
    const some = catalogues(
      { a: 'One', b: '{n, plural, one {# thing} other {# things}}' },
      { './words.fr.json': { a: 'Un' } },
    )
    const t = translator(some, 'fr')
    expect(t('a')).toBe('Un')
    expect(translator(some, 'ar')('a')).toBe('One')
  })
  it('is fetched when it is spoken, once, and by all code that comes later', async () => {
    const asked: string[] = []
    const late = (name: string) => async () => {
      asked.push(name)
      return { a: `Un ${name}` }
    }
    const early = catalogues({ a: 'One' }, { './words.fr.json': late('tôt') })
    expect([speaks('fr'), translator(early, 'fr')('a'), asked]).toEqual([false, 'One', []])
    await loadWords('fr')
    expect([speaks('fr'), translator(early, 'fr')('a')]).toEqual([true, 'Un tôt'])
    const after = await withWords(async () => catalogues({ a: 'One' }, { './words.fr.json': late('tard') }))()
    expect(translator(after, 'fr')('a')).toBe('Un tard')
    await loadWords('fr')
    expect(asked).toEqual(['tôt', 'tard'])
  })
  it('that does not come is said in English, and asked for again', async () => {
    let isThere = false
    const fetchIt = async () => {
      if (!isThere) throw new Error('offline')
      return { a: 'Ein' }
    }
    const some = catalogues({ a: 'One' }, { './words.de.json': fetchIt })
    await loadWords('de')
    expect(translator(some, 'de')('a')).toBe('One')
    isThere = true
    await loadWords('de')
    expect(translator(some, 'de')('a')).toBe('Ein')
  })
  it('chooses plurals by its own rules', () => {
    const forms = compileMessage('{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}')
    const t = translator(catalogues({ a: forms }, {}), 'ar')
    expect([0, 1, 2, 3, 11, 100].map((n) => t('a', { n }))).toEqual(['z', 'o', 't', 'f', 'm', 'x'])
  })
  it('writes sums, numbers and dates as it does', () => {
    const sum = {
      what: { en: '', zh: '' },
      low: 35e6,
      high: 45e6,
      bound: 'exact',
      unit: 'USD',
      measure: 'income',
      additive: false,
    } as const
    expect(amountText(sum, { pers: {} }, 'fr')).toMatch(/35.*45.*M/)
    expect(countText({ ...sum, low: 1234, high: 1234 }, 'fr')).toMatch(/^1\s234$/)
    expect(dateText('2015-04-12', undefined, 'fr')).toBe('12 avril 2015')
  })
  it('is drawn out, or turned round, for who tests the page', () => {
    expect(translator(words, 'en-XA')('lens')).toBe('Léñš··')
    expect(translator(words, 'ar-XB')('lens')).toBe('\u202eLens\u202c')
    expect([directionOf('ar-XB'), directionOf('en-XA'), directionOf('zh')]).toEqual(['rtl', 'ltr', 'ltr'])
    expect(LOCALES).toEqual(['en', 'zh'])
  })
})

describe('labels', () => {
  it('lose their line breaks: a space between Latin words, nothing between Chinese', () => {
    expect(inline({ en: 'A\nB', zh: '甲\n乙' }, 'en')).toBe('A B')
    expect(inline({ en: 'A\nB', zh: '甲\n乙' }, 'zh')).toBe('甲乙')
  })
  it('begin small inside a sentence, abbreviations excepted', () => {
    expect([
      insideSentence('Drug trafficking'),
      insideSentence('CBRN materials'),
      insideSentence('贩毒'),
      insideSentence(''),
    ]).toEqual(['drug trafficking', 'CBRN materials', '贩毒', ''])
  })
})

describe('units', () => {
  it('are cited short and named in words', () => {
    expect([unitMark('p36', 'en'), unitMark('fn6', 'en'), unitMark('fn6', 'zh'), unitMark('a23', 'zh')]).toEqual([
      '¶36',
      'note 6',
      '注6',
      'a23',
    ])
    expect([unitName('p36', 'en'), unitName('p36', 'zh'), unitName('a23', 'zh')]).toEqual([
      'paragraph 36',
      '第36段',
      '活动23',
    ])
    expect(unitMark('nonsense', 'en')).toBe('nonsense')
  })
  it('stand once each in the order of the report', () => {
    expect(sortUnits(['a1', 'p10', 'p9', 'p10'])).toEqual(['p9', 'p10', 'a1'])
  })
})

describe('sums', () => {
  const pers = { day: { en: 'a day', zh: '每日' }, '12-months': { en: 'in 12 months', zh: '12个月内' } }
  const sum = (change: Partial<Quantity>): Quantity => ({
    what: { en: 'x', zh: 'x' },
    low: null,
    high: null,
    bound: 'exact',
    unit: 'USD',
    measure: 'income',
    additive: false,
    ...change,
  })
  const both = (change: Partial<Quantity>) => [
    amountText(sum(change), { pers }, 'en'),
    amountText(sum(change), { pers }, 'zh'),
  ]
  it.each<[Partial<Quantity>, string, string]>([
    [{ high: 2e6, bound: 'up-to', per: 'day' }, 'up to $2m a day', '每日最多200万美元'],
    [{ low: 35e6, high: 45e6, per: '12-months' }, '$35–45m in 12 months', '3500万至4500万美元（12个月内）'],
    [{ low: 16e6, bound: 'at-least', per: 'period' }, 'at least $16m', '至少1600万美元'],
    [{ low: 915e5, high: 915e5, bound: 'about' }, 'about $91.5m', '约9150万美元'],
    [
      { low: 96000, high: 123000, bound: 'about', per: 'day' },
      'about $96,000–123,000 a day',
      '每日约9.6万至12.3万美元',
    ],
    [{ low: 155e6, high: 155e6 }, '$155m', '1.55亿美元'],
    [{ low: 0, high: 0 }, '$0', '0美元'],
  ])('%j', (change, en, zh) => {
    expect(both(change)).toEqual([en, zh])
  })
})

it('a step of an axis leaves the currency to the axis', () => {
  expect([10, 1e5, 1e7, 1e9].map((value) => stepText(value, 'en'))).toEqual(['10', '100,000', '10m', '1bn'])
  expect([10, 1e5, 1e7, 1e9].map((value) => stepText(value, 'zh'))).toEqual(['10', '10万', '1000万', '10亿'])
  expect(stepText(1e12, 'en')).toBe('1tn')
  expect(stepText(1e12, 'zh')).toBe('1万亿')
  expect(stepText(1e6, 'fr')).toMatch(/^1/)
})

it('a step that is told its currency has its sign in English, and in any other language leaves its name to the head of the axis', () => {
  expect([10, 1e5, 1e11].map((value) => stepText(value, 'en', 'USD'))).toEqual(['$10', '$100,000', '$100bn'])
  expect(stepText(1e11, 'zh', 'USD')).toBe('1000亿')
  expect(stepText(1e6, 'fr', 'EUR')).toMatch(/^1\sM$/)
})

it('a sum in any language is said to be about so much only where the report says so', () => {
  const sum = { of: 'group:x', low: 2e6, high: 2e6, bound: 'exact', unit: 'USD' } as unknown as Quantity
  for (const locale of ['ar', 'fr', 'ru', 'es', 'en-XA', 'ar-XB']) {
    expect(amountText(sum, { pers: {} }, locale)).not.toMatch(/[~≈≃]/)
    expect(amountText({ ...sum, high: 3e6 }, { pers: {} }, locale)).toMatch(/2.*–.*3/)
  }
})

it('a number in Chinese counts by ten thousands, where it loses no digit by it', () => {
  expect([1_900_000, 239_000, 12_500, 1_661_000, 250_000_000].map((value) => numberText(value, 'zh'))).toEqual([
    '190万',
    '23.9万',
    '1.25万',
    '166.1万',
    '2.5亿',
  ])
  expect([2000, 12_345, 123_456_789].map((value) => numberText(value, 'zh'))).toEqual([
    '2,000',
    '12,345',
    '123,456,789',
  ])
  expect(numberText(1_900_000, 'en')).toBe('1,900,000')
})
