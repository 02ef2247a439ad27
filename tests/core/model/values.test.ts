// Small questions of the model: ids and their order, periods, roles in a row, parts and wholes, texts sent apart.

import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/model/activity.ts'
import { namedIn, spokenOfIn } from '../../../src/core/model/activity.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { compareUnits, ENTITY_ID, kindOf, readUnitId, UNIT_ID, whatIs } from '../../../src/core/model/ids.ts'
import { bodiesIn, calledIn, DUTIES, inOrder, isLedBy, type Ontology } from '../../../src/core/model/ontology.ts'
import { yearsOf } from '../../../src/core/model/period.ts'
import type { Quantity, QuantityTie } from '../../../src/core/model/quantity.ts'
import { openShell, splitTexts } from '../../../src/core/model/texts.ts'
import { wholesOf } from '../../../src/core/model/wholes.ts'
import { expectedIds } from '../../../src/core/text/parse-report.ts'
import { trials } from '../chance.ts'
import { ACTIVITY, CLAIM, fixtureDataset } from '../fixture.ts'

describe('units', () => {
  it('stand in the order of the report, however they are shuffled', () => {
    const ids = expectedIds({ paragraphs: 12, footnotes: 11, activities: 12 })
    trials(30, (chance) => expect(chance.shuffled(ids).sort(compareUnits)).toEqual(ids))
  })
  it('and what is none stand in some order that is always the same', () => {
    expect(compareUnits('x', 'y')).toBeLessThan(0)
    expect(compareUnits('y', 'x')).toBeGreaterThan(0)
    expect(compareUnits('x', 'x')).toBe(0)
    expect(Math.sign(compareUnits('p1', 'x'))).toBe(-Math.sign(compareUnits('x', 'p1')))
  })
  it.each(['p0', 'p01', 'P1', 'p1 ', ' p1', 'p-1', 'p1.2', 'fn', 'b1', 'p１', ''])('are not spelt %j', (id) => {
    expect([UNIT_ID.test(id), readUnitId(id)]).toEqual([false, undefined])
  })
  it('of every kind are read with their number', () => {
    expect(['p94', 'fn7', 'a59'].map(readUnitId)).toEqual([
      { kind: 'paragraph', number: 94 },
      { kind: 'footnote', number: 7 },
      { kind: 'activity', number: 59 },
    ])
  })
})

describe('an id', () => {
  it('that is spelt rightly has a kind, and names a thing, a row or a request', () => {
    trials(200, (chance) => {
      const prefix = chance.one(['group', 'crime', 'body', 'activity', 'place', 'rec', 'doc', 'org', 'res', 'treaty'])
      const id = `${prefix}:${chance.one(['a', 'b2', '2195'])}${chance.text(['-x', '-7', '-ab'], 3)}`
      expect(ENTITY_ID.test(id)).toBe(true)
      expect(kindOf(id)).toBeDefined()
      expect(['entity', 'activity', 'recommendation']).toContain(whatIs(id))
    })
  })
  it.each(['group:-a', 'group:a-', 'group:a_b', 'group:é', 'group:a:b', ' group:a', 'group:a\n'])(
    'is not spelt %j',
    (id) => {
      expect(ENTITY_ID.test(id)).toBe(false)
    },
  )
})

describe('the years of a period', () => {
  it('are whole years, one after the other, from the first to the last', () => {
    trials(100, (chance) => {
      const [from, length] = [1990 + chance.below(20), chance.below(6)]
      const years = yearsOf({ from: `${from}-0${1 + chance.below(9)}`, to: String(from + length) }, 2015)
      expect(years).toEqual(Array.from({ length: length + 1 }, (_, i) => String(from + i)))
    })
  })
  it('of an open start are its end alone, and of an open end reach to the report', () => {
    expect([
      yearsOf({ to: '2010-02' }, 2015),
      yearsOf({ from: '2015' }, 2015),
      yearsOf({ from: '2016' }, 2015),
    ]).toEqual([['2010'], ['2015'], []])
  })
})

describe('a role in a row', () => {
  const word = { en: 'x', zh: 'x' }
  const ontology = {
    leadRoles: {
      hosts: { ...word, duty: 'carries' },
      'in-the-title': { ...word, duty: 'printed' },
      lends: { ...word, duty: 'helps' },
    },
  } as unknown as Ontology
  const row = (...roles: readonly string[]) => ({
    leads: roles.map((role, i) => ({ id: `body:${'xyz'[i]}`, role, at: [1] })),
  })
  it('comes to what the ontology says of it, whatever it is called', () => {
    const all = row('hosts', 'in-the-title', 'lends')
    expect(DUTIES.map((duty) => bodiesIn(ontology, all, duty))).toEqual([['body:x'], ['body:y'], ['body:z']])
  })
  it('helps, and no more, where the ontology does not know it, were it called like something every object has', () => {
    expect(bodiesIn(ontology, row('leads', 'constructor'), 'helps')).toEqual(['body:x', 'body:y'])
  })
  it('is a lead of a body only in a role that carries the row', () => {
    expect(isLedBy(ontology, row('hosts'), 'body:x')).toBe(true)
    expect(isLedBy(ontology, row('lends'), 'body:x')).toBe(false)
    expect(isLedBy(ontology, row('hosts'), 'body:y')).toBe(false)
    expect(isLedBy(ontology, { leads: [] }, 'body:x')).toBe(false)
  })
})

describe('a word of the domain', () => {
  const words = { last: { en: 'b', zh: '乙', order: 9 }, first: { en: 'a', zh: '甲', order: 1 } }
  it('stands in the order that it gives itself, not in that of the file', () => {
    expect(inOrder(words)).toEqual(['first', 'last'])
  })
  it('is called as each language calls it, and by itself where the ontology does not have it', () => {
    expect(['first', 'last', 'toString'].map((key) => calledIn(words, key, 'zh'))).toEqual(['甲', '乙', 'toString'])
  })
})

describe('what a row names', () => {
  const at = [1]
  const row = {
    ...ACTIVITY,
    partners: [{ id: 'org:p', role: 'partner', at }],
    venues: [{ id: 'place:v', at }],
    groups: [{ id: 'group:g', basis: 'named', at }],
    actors: [{ id: 'actor:a', at }],
    instruments: [{ id: 'res:i', at }],
    documents: [{ id: 'doc:d', at }],
  } as unknown as Activity
  it('is everybody and everything in it, and all but its venues is what it speaks of', () => {
    expect(namedIn(row).map(({ id }) => id)).toEqual([
      'body:x',
      'org:p',
      'place:world',
      'place:v',
      'crime:oil',
      'group:g',
      'actor:a',
      'res:i',
      'doc:d',
    ])
    expect(spokenOfIn(row).map(({ id }) => id)).toEqual(
      namedIn(row)
        .map(({ id }) => id)
        .filter((id) => id !== 'place:v'),
    )
  })
  it('may leave out every list that need not be there', () => {
    expect(namedIn(ACTIVITY as unknown as Activity).map(({ id }) => id)).toEqual(['body:x', 'place:world', 'crime:oil'])
  })
})

describe('parts and wholes', () => {
  const figure = (change: Partial<Quantity>): Quantity => ({
    what: { en: 'x', zh: 'x' },
    low: 10,
    high: 10,
    bound: 'exact',
    unit: 'USD',
    measure: 'income',
    additive: false,
    ...change,
  })
  const claim = (id: string, ...quantities: Quantity[]): Claim =>
    ({ ...CLAIM, reading: 'explicit', id, quantities }) as Claim
  const part = (value: number, as: QuantityTie = 'part', more: Partial<Quantity> = {}) =>
    figure({ low: value, high: value, of: { claim: 'w', as }, ...more })
  const missOf = (whole: Partial<Quantity>, ...values: number[]) =>
    wholesOf([claim('w', figure(whole)), ...values.map((value, i) => claim(`p${i}`, part(value)))])[0]
  it.each([
    [{ low: 30, high: 30 }, [10, 20], 0],
    [{ low: 30, high: 30 }, [10, 10], -10],
    [{ low: 30, high: 30 }, [20, 20], 10],
    [{ low: 20, high: 40 }, [10, 20], 0],
    [{ low: 20, high: 40 }, [25, 25], 10],
    [{ low: 20, high: null }, [25, 25], 30],
    [{ low: null, high: 30 }, [10, 20], 0],
    [{ low: null, high: 30 }, [10, 10], -10],
    [{ low: null, high: 30 }, [20, 20], 10],
  ])('the whole %j and its parts %j miss each other by %d', (whole, values, miss) => {
    expect(missOf(whole, ...values)).toMatchObject({ sum: values.reduce((sum, value) => sum + value, 0), miss })
  })
  it('come to no sum where there is one part, one is a range, or one counts something else', () => {
    expect(missOf({}, 10)).toMatchObject({ sum: undefined, miss: undefined })
    const odd = (more: Partial<Quantity>) =>
      wholesOf([claim('w', figure({})), claim('a', part(5)), claim('b', part(5, 'part', more))])[0]?.sum
    expect([odd({}), odd({ low: 4 }), odd({ unit: 'tonne' }), odd({ low: null })]).toEqual([
      10,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('come to no sum that meets a whole of which no end is given', () => {
    expect(missOf({ low: null, high: null }, 10, 20)).toMatchObject({ sum: undefined, miss: undefined })
  })
  it('are kept apart by how they are tied, and only parts are summed', () => {
    const found = wholesOf([
      claim('w', figure({ low: 30, high: 30 })),
      claim('a', part(10), part(3, 'share')),
      claim('b', part(20), part(4, 'share')),
    ])
    expect(found.map(({ as, parts, sum }) => [as, parts.map((one) => one.claim), sum])).toEqual([
      ['part', ['a', 'b'], 30],
      ['share', ['a', 'b'], undefined],
    ])
  })
  it('may stand in one claim: the whole is the figure that is no part of it', () => {
    const own = wholesOf([claim('w', part(5), figure({ low: 10, high: 10 }), part(5))])
    expect(own).toMatchObject([{ whole: { low: 10 }, sum: 10, miss: 0 }])
  })
  it('of which the whole is not there are none', () => {
    expect(wholesOf([claim('a', part(5))])).toEqual([])
    expect(wholesOf([])).toEqual([])
  })
  it('are found once for each list of claims', () => {
    const claims = [claim('w', figure({})), claim('a', part(5)), claim('b', part(5))]
    expect(wholesOf(claims)).toBe(wholesOf(claims))
    expect(wholesOf([...claims])).not.toBe(wholesOf(claims))
  })
})

describe('a dataset sent in parts', () => {
  const pack = (change: object) => {
    const dataset = { ...fixtureDataset(), ...change }
    const { shell, names, texts } = splitTexts(dataset)
    return { dataset, names, texts, sent: JSON.parse(JSON.stringify(shell)) }
  }
  it('comes back whatever its texts are: empty, with marks of the packing in them, in any script', () => {
    const odd = ['', '^', '~', '^0', '~1', '__proto__', 'مرحبا', '\u{20000}\n', '"quoted" \\ '.repeat(500)]
    const claims = odd.map((text, i) => ({
      ...CLAIM,
      id: `claim:p1-${i + 1}`,
      reading: 'explicit',
      statement: { en: text, zh: `${text}中` },
      note: { en: text, zh: text },
    }))
    const { dataset, names, texts, sent } = pack({ claims })
    const { dataset: again, addNames, addTexts } = openShell(sent)
    for (const language of ['en', 'zh'] as const) {
      addNames(language, names[language])
      addTexts(language, texts[language])
    }
    expect(again).toEqual(JSON.parse(JSON.stringify(dataset)))
  })
  it('says an id once, however often it is meant', () => {
    const plain = JSON.stringify(pack({}).sent.dataset)
    for (const id of ['group:a', 'crime:oil', 'place:far-city']) expect(plain).not.toContain(`"${id}"`)
  })
  it('keeps texts apart that are the same in one language only', () => {
    const statement = (zh: string) => ({ en: 'Same.', zh })
    const claims = ['一。', '二。', '一。'].map((zh, i) => ({
      ...CLAIM,
      id: `claim:p1-${i + 1}`,
      reading: 'explicit',
      statement: statement(zh),
    }))
    const { texts, sent } = pack({ claims, units: [], activities: [] })
    expect(texts).toMatchObject({ zh: ['一。', '二。'], en: ['Same.', 'Same.'] })
    const { dataset: again, addTexts } = openShell(sent)
    addTexts('zh', texts.zh)
    expect(again.claims.map((one) => one.statement.zh)).toEqual(['一。', '二。', '一。'])
  })
  it('does not fall over texts that are too few or too many', () => {
    const { sent, texts } = pack({})
    const { addTexts } = openShell(sent)
    expect(() => addTexts('en', [])).not.toThrow()
    expect(() => addTexts('zh', [...texts.zh, 'one more'])).not.toThrow()
  })
})
