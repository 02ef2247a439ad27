import { describe, expect, it } from 'vitest'
import { listText } from '../../src/i18n/lists.ts'

it.each([
  ['en', 'conjunction', 'a, b and c'],
  ['en', 'disjunction', 'a, b or c'],
  ['en', 'row', 'a, b, c'],
  ['zh', 'conjunction', 'a、b和c'],
  ['zh', 'row', 'a、b、c'],
] as const)('three things in %s, said as a %s', (locale, type, text) => {
  expect(listText(['a', 'b', 'c'], locale, type)).toBe(text)
})

it('a row of two has a sign between them, in Chinese too', () => {
  expect(listText(['标题', '第1句'], 'zh', 'row')).toBe('标题、第1句')
  expect(listText(['title'], 'en', 'row')).toBe('title')
})

describe.each([
  ['en', 'en-GB'],
  ['zh', 'zh'],
])('a list in %s', (locale, intl) => {
  it.each(['conjunction', 'disjunction'] as const)('is said as the rules of the language say a %s', (type) => {
    for (let length = 0; length <= 5; length++) {
      const parts = ['oil', 'antiquities', '毒品', 'ransom', 'coal'].slice(0, length)
      expect(listText(parts, locale, type)).toBe(new Intl.ListFormat(intl, { type }).format(parts))
    }
  })
})
