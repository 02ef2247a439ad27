import { expect, it } from 'vitest'
import { ownNameFinder } from '../../../src/core/evidence/own-names.ts'
import type { Entity } from '../../../src/core/model/entity.ts'

const entity = (id: string, en: string, zh: string, more: Partial<Entity> = {}): Entity => ({
  id,
  names: { en, zh },
  aliases: [],
  ...more,
})
const flag = entity('group:red-flag', 'Red Flag', '红旗会')
const paying = entity('crime:paying', 'Paying', '付款')
const article = entity('doc:daily-2010', 'The Daily (2010)', '《日报》（2010年）', {
  source: {
    kind: { en: 'article', zh: '文章' },
    class: 'press',
    title: { en: 'How Red Flag Goes On Paying', zh: '红旗会如何付款' },
  },
})

it.each([
  ['en', 'The Daily (2010): “How Red Flag Goes On Paying”.'],
  ['zh', '《日报》（2010年）：“红旗会如何付款”。'],
] as const)('a title that is quoted names its source and nothing named inside it (%s)', (language, text) => {
  const found = ownNameFinder([flag, paying, article], language)(text)
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['doc:daily-2010']))
})

it('the same name outside a title is a mention', () => {
  const found = ownNameFinder(
    [flag, paying, article],
    'en',
  )('Red Flag is the subject of “How Red Flag Goes On Paying”.')
  expect(found.map(({ id }) => id)).toEqual(['group:red-flag', 'doc:daily-2010'])
})
