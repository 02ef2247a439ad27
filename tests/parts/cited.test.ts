import { expect, it } from 'vitest'
import { citedUnits } from '../../src/parts/cited.ts'

it.each([
  ['en', ['p36', 'a23', 'p24', 'p38', 'p37', 'p36', 'fn6', 'a50'], '¶24, ¶36–38; note 6; a23, a50'],
  ['zh', ['p24', 'p36', 'p37', 'a23'], '¶24、¶36–37；a23'],
  ['en', ['p1', 'p3'], '¶1, ¶3'],
  ['en', [], ''],
] as const)(
  'in %s units are cited in the order of the report, those that follow one another as one: %j',
  (locale, ids, said) => {
    expect(citedUnits(ids, locale, locale === 'zh' ? '；' : '; ')).toBe(said)
  },
)
