// What is remarked on in words typed beside a scene, where, and what is left alone?

import { describe, expect, it } from 'vitest'
import { remarksOn } from '../../../src/core/evidence/compare-typed.ts'
import { supportOf } from '../../../src/core/evidence/typed-support.ts'
import { toolsOf, typedWordsOf } from '../../../src/core/evidence/typed-tools.ts'
import { pageData } from '../../../src/core/export/page-data.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import { trials } from '../chance.ts'
import { TINY } from './tiny.ts'

const [first] = TINY.dataset.claims
if (!first) throw new Error('no claims')
const { quantities: _none, ...bare } = first

/** A claim on money that Red Flag received. */
const paid = (n: number, change: Partial<Claim>, quantity: Partial<Quantity>): Claim => ({
  ...bare,
  certainty: 'stated',
  hedge: null,
  ...change,
  id: `claim:p3-${n}`,
  evidence: [{ unit: 'p3', sentences: [n] }],
  statement: { en: 'Red Flag received money.', zh: '红旗会得到款项。' },
  quantities: [
    {
      what: { en: 'money', zh: '款项' },
      low: null,
      high: null,
      bound: 'exact',
      unit: 'USD',
      measure: 'income',
      additive: false,
      notAdditiveBecause: 'no-period',
      ...quantity,
    },
  ],
})
const both = (value: number) => ({ low: value, high: value })

const dataset: Dataset = {
  ...TINY.dataset,
  report: { ...TINY.dataset.report, symbol: 'S/2000/1', date: '2001-02-03' },
  guide: { ...TINY.dataset.guide, whole: 'body:sea' },
  units: [...TINY.dataset.units, { ...TINY.dataset.units[0], id: 'p3', mentions: ['place:south'] } as never],
  claims: [
    ...TINY.dataset.claims,
    paid(1, { certainty: 'estimated', hedge: '估计' }, { low: 35e6, high: 45e6, per: '12-months' }),
    paid(2, {}, { high: 2e6, bound: 'up-to', per: 'day' }),
    paid(3, { period: { from: '2008', to: '2014-08' } }, { ...both(1.5e6), notAdditiveBecause: 'period-differs' }),
    paid(4, {}, { low: 16e6, bound: 'at-least' }),
    paid(5, {}, { ...both(0.5), unit: 'share', measure: 'share' }),
    paid(6, {}, { ...both(3e6), derived: '2 × 1.5' }),
  ],
}
const graph = buildGraph(dataset)
const tools = toolsOf(graph)
const MONEY = [1, 2, 3, 4, 5, 6].map((n) => `claim:p3-${n}`)
const remarks = (en: string, zh: string, stands: readonly string[] = MONEY, counted: readonly number[] = []) =>
  remarksOn({ en, zh }, supportOf(graph, stands), tools, counted)
/** Kinds and what is meant, taken out of the text. */
const told = (en: string, zh: string, stands?: readonly string[], counted?: readonly number[]) =>
  remarks(en, zh, stands, counted).map(({ kind, language, at, length }) => [
    kind,
    { en, zh }[language].slice(at, at + length),
  ])

describe('a figure', () => {
  it('that a claim gives with its hedge, bound and time is left alone', () => {
    expect(told('Red Flag raised an estimated **$35–45 million** in 12 months, half of it in oil.', '')).toEqual([])
    expect(told('', '红旗会得到估计每年的一半，即12个月内3500万至4500万美元。')).toEqual([])
    expect(told('It earns up to $2 million a day, and got $1.5m from 2008 to 2014.', '')).toEqual([])
  })
  it('that we worked out is one of its claim', () => {
    expect(told('It received $3m.', '')).toEqual([])
  })
  it('that no claim gives is told, money, share or mass', () => {
    expect(told('It got $7 million, a third of it for 9 tonnes.', '它得到**700万美元**。')).toEqual([
      ['figure', '$7 million'],
      ['figure', 'third'],
      ['figure', '9 tonnes'],
      ['figure', '700万美元'],
    ])
  })
  it('of another unit is another figure', () => {
    expect(told('It got 45 million tonnes and €45 million.', '')).toEqual([
      ['figure', '45 million tonnes'],
      ['figure', '45 million'],
    ])
  })
  it('that is said as a percentage supports the same share', () => {
    expect(told('It was 50%.', '')).toEqual([])
    expect(told('It was 51%.', '')).toEqual([['figure', '51%']])
  })
  it('is told where it stands behind letters that grow when they are made small', () => {
    expect(told('İİİ got $7 million.', '')).toEqual([['figure', '$7 million']])
  })
})

describe('a sum of the amounts of a scene', () => {
  it('is told with the fewest claims that it adds, and why none of them may be added', () => {
    expect(remarks('Together $46.5 million.', '')).toMatchObject([
      {
        kind: 'sum',
        value: 46.5e6,
        typed: '$46.5 million',
        parts: [
          { claim: 'claim:p3-1', value: 45e6, reason: 'no-period' },
          { claim: 'claim:p3-3', value: 1.5e6, reason: 'period-differs' },
        ],
      },
    ])
  })
  it('adds lower ends with lower ends, and what has one end by that', () => {
    expect(told('Together $51 million, or $61 million.', '')).toEqual([
      ['sum', '$51 million'],
      ['sum', '$61 million'],
    ])
  })
  it('is none of what the report does not print, or of what is outside the scene', () => {
    expect(told('Together $48 million.', '')).toEqual([['figure', '$48 million']])
    expect(told('Together $46.5 million.', '', ['claim:p3-1'])).toEqual([['figure', '$46.5 million']])
  })
  it('is none of other units', () => {
    expect(told('Together 25 tonnes.', '', ['claim:p1-5', 'claim:p1-6'])).toEqual([['figure', '25 tonnes']])
  })
})

describe('a number that counts', () => {
  it('is left alone where the scene holds as many of one sort, or something counted comes to it', () => {
    expect(told('Six claims rest on one group.', '六条论断。')).toEqual([])
    expect(told('Nine boats.', '九个人。', MONEY, [9])).toEqual([])
  })
  it('is told where nothing comes to it', () => {
    expect(told('Nine boats and 270 girls.', '九条船。')).toEqual([
      ['count', 'Nine'],
      ['count', '270'],
      ['count', '九'],
    ])
  })
  it('is compared with how many there are of what it counts, and not of anything else', () => {
    // Six claims, one group: six of other kinds were as good before.
    expect(told('It has six claims on six groups.', '六条论断，六个团体。')).toEqual([
      ['count', 'six groups'],
      ['count', '六个团体'],
    ])
    expect(told('Six groups.', '', MONEY, [6])).toEqual([])
    expect(told('At least six groups, six other groups.', '')).toEqual([])
  })
  it('is as many as are lit in a step', () => {
    const support = supportOf(graph, MONEY, [['group:red', 'group:blue'], []])
    const text = { en: 'Two groups and three groups.', zh: '' }
    expect(remarksOn(text, support, tools).map(({ typed }) => typed)).toEqual(['three groups'])
  })
  it('is none inside a name or a label', () => {
    expect(told('S/2000/1, row 23, slide 9.', '第9段')).toEqual([])
  })
})

describe('a year', () => {
  it('of a period, a document or the report is left alone', () => {
    expect(told('From 2008 to 2014; the report is of 2001.', '')).toEqual([])
  })
  it('that nothing gives is told, inside a period too', () => {
    expect(told('Since 2011.', '2011年以来。')).toEqual([
      ['year', '2011'],
      ['year', '2011'],
    ])
  })
})

describe('a name', () => {
  it('that the scene holds, the whole, and the report are left alone', () => {
    expect(told('The Sea Office and S/2000/1 on Red Flag and oil smuggling.', '')).toEqual([])
  })
  it('that nothing in the scene names is told with the thing that it names', () => {
    expect(remarks('Red Flag in Northland.', '红旗会在北地。')).toMatchObject([
      { kind: 'name', entity: 'place:north', typed: 'Northland', language: 'en', at: 12 },
      { kind: 'name', entity: 'place:north', typed: '北地', language: 'zh', at: 4 },
    ])
  })
  it('that a whole unit or row names is left alone', () => {
    expect(told('Red Flag in Southland.', '', ['p3'])).toEqual([])
    expect(told('In Northland and Southland.', '', ['activity:a1'])).toEqual([])
    expect(told('In Northland.', '', ['a1'])).toEqual([])
    expect(told('The Convention.', '', ['p2'])).toEqual([])
  })
})

describe('a hedge', () => {
  it('of a level that no claim has is told with its ending', () => {
    expect(remarks('Red Flag allegedly raised money.', '据称红旗会得到款项。')).toMatchObject([
      { kind: 'hedge', level: 'alleged', typed: 'allegedly', at: 9 },
      { kind: 'hedge', level: 'alleged', typed: '据称' },
    ])
  })
  it('that is taken back, said of the speaker, or beside a scene without claims is left alone', () => {
    expect(told('It is not alleged; we can see it.', '并非据称；我们能看到。')).toEqual([])
    expect(told('It is allegedly so.', '', [])).toEqual([])
  })
  it('cannot be left out of a sum that is only hedged', () => {
    expect(remarks('It raised $35–45 million in 12 months.', '')).toMatchObject([
      { kind: 'bare', level: 'estimated', claims: ['claim:p3-1'], typed: '$35–45 million', also: [] },
    ])
    expect(told('Estimates exist. It raised $35–45 million in 12 months.', '')).toEqual([['bare', '$35–45 million']])
    expect(told('By estimates it raised $35–45 million in 12 months.', '')).toEqual([])
  })
})

describe('a figure that is not whole', () => {
  it('lacks its bound', () => {
    expect(remarks('It earns $2m a day.', '')).toMatchObject([
      { kind: 'bound', bound: 'up-to', claims: ['claim:p3-2'], typed: '$2m' },
    ])
    expect(told('It earns as much as $2m every day.', '它每天最多得到200万美元。')).toEqual([])
  })
  it('lacks its time', () => {
    expect(remarks('It earns up to $2m.', '')).toMatchObject([{ kind: 'period', per: 'day', claims: ['claim:p3-2'] }])
    expect(remarks('It got $1.5m in 2008.', '')).toMatchObject([
      { kind: 'period', period: { from: '2008', to: '2014-08' }, claims: ['claim:p3-3'] },
    ])
  })
  it('of several lacks is told by the worst, with the others', () => {
    expect(remarks('It earns $2m.', '')).toMatchObject([{ kind: 'bound', also: ['period'] }])
  })
})

describe('two languages', () => {
  it('are compared in figures, years and names where both have a text', () => {
    expect(remarks('Red Flag got up to $2m a day in 2008.', '它每日得到款项。')).toMatchObject([
      { kind: 'other-language', what: 'name', typed: 'Red Flag', language: 'en', missingIn: 'zh' },
      { kind: 'other-language', what: 'figure', typed: '$2m', language: 'en', missingIn: 'zh' },
      { kind: 'other-language', what: 'year', typed: '2008', language: 'en', missingIn: 'zh' },
    ])
    expect(told('Red Flag got up to $2m a day in 2008.', '')).toEqual([])
    expect(told('Red Flag got up to $2m a day in 2008.', ' \n')).toEqual([])
  })
  it('say the same share in other words', () => {
    expect(told('Half of it.', '其中50%。')).toEqual([])
  })
  it('tell of a figure that nothing supports that the other does not say it', () => {
    expect(remarks('It got $7m.', '没有数额。')).toMatchObject([
      { kind: 'figure', also: ['other-language'], missingIn: 'zh' },
    ])
  })
})

describe('without the words that the page does not load', () => {
  const page = buildGraph(pageData(dataset))
  const at = (en: string, words?: ReturnType<typeof typedWordsOf>) =>
    remarksOn({ en, zh: '' }, supportOf(page, MONEY), toolsOf(page, words)).map(({ kind, typed }) => [kind, typed])
  it('levels are known by their names', () => {
    expect(typedWordsOf(page.dataset)).toBeUndefined()
    expect(at('It is believed to have an estimated $35–45 million in 12 months.')).toEqual([['hedge', 'believed']])
    expect(at('It was said by some, in oil and in the Sea Office.')).toEqual([])
  })
  it('they can be given', () => {
    const words = typedWordsOf({
      ...dataset,
      entities: dataset.entities.map((one) =>
        one.id === 'place:north' ? { ...one, said: { en: ['up north'], zh: [] } } : one,
      ),
    })
    expect(at('It is thought to be up north.', words)).toEqual([
      ['hedge', 'thought to'],
      ['name', 'up north'],
    ])
  })
})

describe('whatever is typed', () => {
  const PIECES = [
    '$',
    '5',
    '0',
    'm',
    ' ',
    '**',
    '至',
    '万',
    '亿美元',
    '2010',
    '.',
    ',',
    '–',
    '%',
    'may',
    'Red Flag',
    '十',
    '百分之',
    '北地',
    '\u0000',
    '\ud83d',
    '\n',
    'İ',
    '一半',
    'third',
    '(',
    '\\',
    '据称',
    '条',
    ' to ',
    'https://',
    'a1',
  ]
  const support = supportOf(graph, [...MONEY, 'p1', 'a1', 'p2'])
  it('remarks stand inside the text, in order and apart', () => {
    trials(150, (chance) => {
      const text = { en: chance.text(PIECES, 40), zh: chance.text(PIECES, 40) }
      const found = remarksOn(text, support, tools)
      for (const { language, at, length, typed } of found) {
        expect(length).toBeGreaterThan(0)
        expect(typed).toBe(text[language].slice(at, at + length))
        expect(at + length).toBeLessThanOrEqual(text[language].length)
      }
      for (const language of ['en', 'zh'] as const) {
        const own = found.filter((one) => one.language === language)
        for (const [i, one] of own.entries())
          expect(one.at).toBeGreaterThanOrEqual((own[i - 1]?.at ?? 0) + (own[i - 1]?.length ?? 0))
      }
    })
  })
  it('long texts of one piece come to an end', () => {
    for (const piece of ['$5m ', '$1.', '5至', '十', '2010 ', 'may ', 'Red Flag ']) {
      const text = piece.repeat(5000)
      const found = remarksOn({ en: text, zh: text }, support, tools)
      expect(found.every(({ at, length, typed }) => text.slice(at, at + length) === typed)).toBe(true)
    }
  })
})

describe('what a scene rests on', () => {
  it('may name nothing, and brings nothing then', () => {
    const hostile = [
      '__proto__',
      'constructor',
      'toString',
      '',
      'p999',
      ...Array.from({ length: 10_000 }, (_, i) => `claim:x-${i}`),
    ]
    const support = supportOf(graph, hostile)
    expect(support.claims).toEqual([])
    expect([...support.holds]).toEqual(['body:sea'])
    expect(remarksOn({ en: 'It got $2m.', zh: '' }, support, tools).map(({ kind }) => kind)).toEqual(['figure'])
  })
  it('is each claim once, however often it is named', () => {
    const ids = supportOf(graph, ['claim:p3-1', 'p3', 'claim:p3-1']).claims.map(({ id }) => id)
    expect(ids).toEqual(MONEY)
  })
  it('gives no more than its sixteen largest amounts to add', () => {
    const values = Array.from({ length: 20 }, (_, i) => 1000 * 2 ** i)
    const many = buildGraph({ ...dataset, claims: values.map((value, i) => paid(i + 1, {}, both(value))) })
    const { partsOf } = supportOf(many, [...many.claims.keys()])
    const partsOfTwo = (a: number, b: number) => partsOf((values[a] ?? 0) + (values[b] ?? 0))?.map(({ value }) => value)
    expect(partsOfTwo(19, 4)).toEqual([values[19], values[4]])
    expect(partsOfTwo(1, 0)).toBeUndefined()
  })
})
