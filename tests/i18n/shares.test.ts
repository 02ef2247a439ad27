// Is a share said as the report gives it, with its bound, in both languages?

import { expect, it } from 'vitest'
import type { Quantity } from '../../src/core/model/quantity.ts'
import { figureText, shareText } from '../../src/i18n/said/amounts.ts'

const text = (more: Partial<Quantity>, locale = 'en') =>
  shareText(
    {
      what: { en: 'x', zh: 'x' },
      low: 0,
      high: 0,
      bound: 'exact',
      unit: 'share',
      measure: 'share',
      additive: false,
      ...more,
    },
    { pers: { year: { en: 'year', zh: '年' } } },
    locale,
  )

it.each([
  [{ low: 1 / 3, high: 1 / 3 }, '1/3'],
  [{ low: 0.5, high: 0.5 }, '1/2'],
  [{ low: 0.4, high: 0.4 }, '40%'],
  [{ low: 0.66, high: null, bound: 'more-than' }, 'more than 66%'],
  [{ low: null, high: 0.5, bound: 'up-to' }, 'up to 1/2'],
  [{ low: 0.25, high: 0.3 }, '1/4–30%'],
  [{ low: 10, high: 10, unit: 'percent' }, '10%'],
  [{ low: 60, high: null, bound: 'more-than', unit: 'percent' }, 'more than 60%'],
  [{ low: 1000, high: 1000, unit: 'USD', measure: 'rate' }, '$1,000'],
] as const)('a share of %j is said as it is', (quantity, said) => {
  expect(text(quantity)).toBe(said)
})

it('a share stands in a table and in a tie as it stands among shares', () => {
  const share = { what: { en: 'x', zh: 'x' }, bound: 'exact', measure: 'share', additive: false } as const
  const pers = { pers: {} }
  expect(figureText({ ...share, low: 1 / 3, high: 1 / 3, unit: 'share' }, pers, 'en')).toBe('1/3')
  expect(figureText({ ...share, low: 14, high: 14, unit: 'percent' }, pers, 'zh')).toBe('14%')
})

it.each(['share', 'percent', 'USD', 'tonne'])('a figure in %s without ends is said to be none', (unit) => {
  const ends = { low: null, high: null, unit }
  expect([text(ends), text({ ...ends, bound: 'nearly' }), text(ends, 'zh')]).toEqual([
    'no figure given',
    'no figure given',
    '未给出数字',
  ])
})

it('its bound is said in Chinese too', () => {
  expect(text({ low: 0.66, high: null, bound: 'more-than' }, 'zh')).toBe('超过66%')
})
