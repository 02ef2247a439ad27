// What a thing is called: in one line, in one language, and inside a sentence.

import { describe, expect, it } from 'vitest'
import { endsText, type Namer, nameInside, shortName } from '../../src/i18n/names.ts'

const namer: Namer = {
  shortOf: (id) =>
    id === 'crime:x'
      ? { en: 'Drug\ntrafficking', zh: '贩运\n毒品' }
      : id === 'group:x'
        ? { en: 'ISIL', zh: '伊黎伊斯兰国' }
        : undefined,
}

describe('a short name', () => {
  it('stands in one line, whatever line breaks its label has', () => {
    expect(shortName('crime:x', namer, 'en')).toBe('Drug trafficking')
    expect(shortName('crime:x', namer, 'zh')).toBe('贩运毒品')
  })

  it('is empty for what has none', () => {
    expect(shortName('crime:unknown', namer, 'en')).toBe('')
  })
})

describe('a name inside a sentence', () => {
  it('begins small where it is that of a crime', () => {
    expect(nameInside('crime:x', 'Drug trafficking')).toBe('drug trafficking')
    expect(nameInside('crime:x', 'CBRN smuggling')).toBe('CBRN smuggling')
  })

  it('stays as it is for places, groups and bodies', () => {
    expect(nameInside('place:sahel', 'Sahel')).toBe('Sahel')
    expect(nameInside('group:x', 'Taliban')).toBe('Taliban')
    expect(nameInside('body:x', 'World Bank')).toBe('World Bank')
  })
})

describe('the name of a line', () => {
  it('is that of its ends', () => {
    expect(endsText(['ISIL', 'Oil'], 'en')).toBe('ISIL – Oil')
    expect(endsText(['ISIL'], 'en')).toBe('ISIL')
  })

  it('says of an end without a name that it is folded, in the language spoken', () => {
    expect(endsText(['ISIL', ''], 'en')).toBe('ISIL – a folded mark')
    expect(endsText([''], 'zh')).toBe('一个合并标记')
  })

  it('is empty for nothing', () => {
    expect(endsText([], 'en')).toBe('')
  })
})
