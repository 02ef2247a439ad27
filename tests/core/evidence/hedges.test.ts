// Which words of a text hedge, and where?

import { describe, expect, it } from 'vitest'
import { type HedgeWords, hedgesAt } from '../../../src/core/evidence/hedges.ts'
import type { Language } from '../../../src/core/model/words.ts'

const WORDS: HedgeWords = {
  levels: {
    estimated: { en: ['estimated'], zh: ['估计', '据估计'] },
    reported: { en: ['reported', 'report that'], zh: ['据报'] },
    possible: { en: ['may', 'can'], zh: ['可能', '能'] },
  },
  not: ['能力', '不可能'],
}
const found = (text: string, language: Language) =>
  hedgesAt(text, language, WORDS).map(({ level, at, length }) => [level, text.slice(at, at + length)])

describe('a word that hedges', () => {
  it('stands where it begins, with its ending', () => {
    expect(found('Reportedly it MAY be an estimated sum.', 'en')).toEqual([
      ['estimated', 'estimated'],
      ['reported', 'Reportedly'],
      ['possible', 'MAY'],
    ])
  })
  it('is told each time that it stands there, the longer one of a level first', () => {
    expect(found('据估计，据报可能；据估计', 'zh')).toEqual([
      ['estimated', '据估计'],
      ['estimated', '据估计'],
      ['reported', '据报'],
      ['possible', '可能'],
    ])
  })
  it('is none inside another word, and no month', () => {
    expect(found('In May 2015 the mayor cannot.', 'en')).toEqual([])
    expect(found('能力不可能', 'zh')).toEqual([])
  })
  it('keeps its place behind a month', () => {
    expect(found('In 21 May 2015 it may.', 'en')).toEqual([['possible', 'may']])
    expect(hedgesAt('In 21 May 2015 it may.', 'en', WORDS)).toEqual([{ level: 'possible', at: 18, length: 3 }])
  })
})
