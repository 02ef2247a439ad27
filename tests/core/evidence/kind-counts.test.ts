// Which numbers count things of a kind, in both languages, and which cannot be decided?

import { describe, expect, it } from 'vitest'
import { kindCounted } from '../../../src/core/evidence/kind-counts.ts'
import { typedNumbers } from '../../../src/core/evidence/typed-numbers.ts'
import type { Language } from '../../../src/core/model/words.ts'

const counted = (text: string, language: Language) =>
  typedNumbers(text, language).figures.flatMap((figure) => {
    const found = kindCounted(text, language, figure)
    return found === undefined ? [] : [[found.kind, found.value, text.slice(found.at, found.at + found.length)]]
  })

describe('a number that counts things of a kind', () => {
  it.each([
    ['Three groups pay.', ['group', 3, 'Three groups']],
    ['**14** claims say so.', ['claim', 14, '14** claims']],
    ['The 59 UN activities', ['activity', 59, '59 UN activities']],
    ['In twelve separate paragraphs', ['paragraph', 12, 'twelve separate paragraphs']],
    ['seven grave crimes', ['crime', 7, 'seven grave crimes']],
  ])('is read in “%s”', (text, found) => {
    expect(counted(text, 'en')).toEqual([found])
  })
  it.each([
    ['三个团体从中受益', ['group', 3, '三个团体']],
    ['共14条论断', ['claim', 14, '14条论断']],
    ['59项联合国活动', ['activity', 59, '59项联合国活动']],
    ['十二种犯罪', ['crime', 12, '十二种犯罪']],
  ])('is read in “%s”', (text, found) => {
    expect(counted(text, 'zh')).toEqual([found])
  })
  it.each([
    ...[
      'Three other groups',
      'another three groups',
      'at least three groups',
      'Two or three groups',
      'three men and two',
    ],
    ...[
      'Three organized crime groups',
      '$3 million for groups',
      'three of its groups',
      'three boats',
      'one group',
      '3% of groups',
    ],
    ...['three criminal activities', 'three more claims', 'resolution 14 claims', 'half of groups'],
  ])('is left out in “%s”', (text) => {
    expect(counted(text, 'en')).toEqual([])
  })
  it.each([
    '其他三个团体',
    '至少三个团体',
    '三个犯罪团体',
    '三种犯罪活动',
    '第三段落',
    '三名成员的团体',
    '三条船',
    '三个国家的团体',
  ])('is left out in “%s”', (text) => {
    expect(counted(text, 'zh')).toEqual([])
  })
})
