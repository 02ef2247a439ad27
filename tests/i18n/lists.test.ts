import { expect, it } from 'vitest'
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
