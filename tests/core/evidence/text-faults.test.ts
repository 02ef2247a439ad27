// Do our own texts say nothing foreign, nothing too long, and the same in both languages?

import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../../src/core/evidence/check-texts.ts'
import { ownTexts, sentencesOf } from '../../../src/core/evidence/own-texts.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { TINY } from './tiny.ts'

const { dataset, proof, terms } = TINY
const faults = (change: Partial<Dataset>) =>
  checkTexts({ ...dataset, ...change }, proof, terms).map(({ id, what, mend }) => `${id}: ${what}; ${mend}`)
const statement = (id: string, en: string, zh: string) =>
  faults({ claims: dataset.claims.map((one) => (one.id === id ? { ...one, statement: { en, zh } } : one)) })
const gist = (id: string, en: string, zh: string, change: object = {}) =>
  faults({ units: dataset.units.map((one) => (one.id === id ? { ...one, gist: { en, zh }, ...change } : one)) })
const row = (change: object) => faults({ activities: dataset.activities.map((one) => ({ ...one, ...change })) })

describe('a text that is too long', () => {
  const MEND = 'say the main thing, and rest it on the sentences that say it'
  const en = (length: number) => `Red Flag operates in Northland${' '.repeat(length - 31)}.`
  const zh = (length: number) => `红旗会在北地活动${'　'.repeat(length - 9)}。`
  it('is told from the first character too many on, in either language', () => {
    expect(statement('claim:p1-3', en(340), zh(150))).toEqual([])
    expect(statement('claim:p1-3', en(341), zh(151))).toEqual([
      `claim:p1-3: statement.en: 341 characters, of 340 at most; ${MEND}`,
      `claim:p1-3: statement.zh: 151 characters, of 150 at most; ${MEND}`,
    ])
  })
  it('is not made so by the stars round a figure', () => {
    const bold = `In 2010 Red Flag received **30 tonnes** of oil${' '.repeat(340 - 43)}.`
    expect(bold.length).toBeGreaterThan(340)
    expect(statement('claim:p1-4', bold, '2010年红旗会得到石油**30吨**。')).toEqual([])
  })
  it.each([
    ['gist', 180, 80],
    ['title', 120, 40],
    ['description', 480, 200],
  ])('has a length of its own: %s of %d and %d', (key, most, few) => {
    const long = { en: 'x'.repeat(most + 1), zh: '字'.repeat(few + 1) }
    const told = key === 'gist' ? gist('p2', long.en, long.zh) : row({ [key]: long })
    expect(told.filter((line) => line.includes('at most'))).toEqual([
      expect.stringContaining(`${key}.en: ${most + 1} characters, of ${most} at most`),
      expect.stringContaining(`${key}.zh: ${few + 1} characters, of ${few} at most`),
    ])
  })
})

describe('a foreign name', () => {
  it('is told with where it stands in our text', () => {
    expect(gist('p2', 'The Sea Office implements the Convention.', '海事局执行公约。')).toEqual([
      'p2: gist.en: at 4 it names body:sea, which its sentences do not; leave the name out, or rest the text on the sentence that names it',
      'p2: gist.zh: at 0 it names body:sea, which its sentences do not; leave the name out, or rest the text on the sentence that names it',
    ])
  })
  it('is no foreign one where the entry holds it, or a thing without a name of its own', () => {
    const entities = dataset.entities.map((one) => (one.id === 'body:sea' ? { ...one, generic: true } : one))
    const units = dataset.units.map((one) =>
      one.id === 'p2'
        ? { ...one, gist: { en: 'The Sea Office implements the Convention.', zh: '海事局执行公约。' } }
        : one,
    )
    expect(faults({ entities, units })).toEqual([])
  })
  it('may be one of several things that share a form', () => {
    const twin = { id: 'body:flag', names: { en: 'Red Flag', zh: '红旗会' }, aliases: [] }
    expect(faults({ entities: [...dataset.entities, twin] })).toEqual([])
  })
  it('of a title is named anywhere in its row, of a description where it rests', () => {
    expect(row({ title: { en: 'Study in Southland', zh: '南地研究' } })).toEqual([])
    expect(row({ description: { en: 'Work in Southland.', zh: '南地工作。' }, on: ['title'] })).toEqual([
      expect.stringContaining('description.en: at 8 it names place:south'),
      expect.stringContaining('description.zh: at 0 it names place:south'),
    ])
  })
})

describe('a foreign figure', () => {
  it('is told of gists in either language, years as well', () => {
    expect(gist('p1', 'In 2013 Red Flag earned from 40 tonnes of oil.', '2013年红旗会靠40吨石油获得收入。')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('p1: gist.en: it gives 2013, which its sentences do not print'),
        expect.stringContaining('p1: gist.en: it gives 40, which'),
        expect.stringContaining('p1: gist.zh: it gives 2013, which'),
        expect.stringContaining('p1: gist.zh: it gives 40, which'),
      ]),
    )
  })
  it('is none where the sentence prints it', () => {
    expect(
      gist('p1', 'In 2010 Red Flag got 30 tonnes of oil.', '2010年红旗会得到30吨石油。', { on: [3] }).filter((line) =>
        line.includes('it gives'),
      ),
    ).toEqual([])
  })
  it('of a statement is checked with its quantities, but not its years', () => {
    const told = statement(
      'claim:p1-4',
      'In 2012 Red Flag received **99 tonnes** of oil.',
      '2012年红旗会得到石油**99吨**。',
    )
    expect(told).toEqual([
      expect.stringContaining('claim:p1-4: statement.en: it gives 2012'),
      expect.stringContaining('claim:p1-4: statement.zh: it gives 2012'),
    ])
  })
})

describe('two languages', () => {
  const MEND = 'say the same in both languages; a form that is not known goes into “said”'
  it('give the same figures', () => {
    expect(
      statement('claim:p1-4', 'In 2010 Red Flag received **30 tonnes** of oil.', '2010年红旗会得到石油**31吨**。'),
    ).toEqual([
      `claim:p1-4: statement: only the en text gives the figure 30; ${MEND}`,
      `claim:p1-4: statement: only the zh text gives the figure 31; ${MEND}`,
    ])
  })
  it('hedge at the same levels, and the month of May is no “may”', () => {
    const told = statement(
      'claim:p1-4',
      'On 21 May 2010 Red Flag received **30 tonnes** of oil.',
      '2010年5月21日红旗会得到石油**30吨**。',
    )
    expect(told).toEqual([])
    expect(statement('claim:p1-3', 'Red Flag operates in Northland.', '红旗会可能在北地活动。')).toEqual([
      `claim:p1-3: statement: only the zh text hedges as possible; ${MEND}`,
    ])
  })
  it('need not both carry a small word whose forms are too common to compare', () => {
    expect(statement('claim:p1-3', 'Red Flag operates at large in Northland.', '红旗会在北地活动。')).toEqual([])
  })
})

describe('what one clause ties together', () => {
  it('one claim of its unit ties too', () => {
    const told = gist('p1', 'Red Flag reportedly reaches Northland.', '据报红旗会到北地。', { on: [1, 2] })
    expect(told).toEqual([])
    const untied = faults({
      claims: dataset.claims.filter(({ id }) => !['claim:p1-3', 'claim:p1-5'].includes(id)),
      units: dataset.units.map((one) =>
        one.id === 'p1' ? { ...one, on: [2], gist: { en: 'Red Flag is in Northland.', zh: '红旗会在北地。' } } : one,
      ),
    })
    expect(untied).toEqual([
      'p1: gist.en: one clause ties group:red to place:north, and no claim of p1 does; say it in clauses of their own, or correct who does what where',
      'p1: gist.zh: one clause ties group:red to place:north, and no claim of p1 does; say it in clauses of their own, or correct who does what where',
    ])
  })
  it('is not tied where it stands in clauses of their own', () => {
    const apart = faults({
      claims: dataset.claims.filter(({ id }) => !['claim:p1-3', 'claim:p1-5'].includes(id)),
      units: dataset.units.map((one) =>
        one.id === 'p1'
          ? { ...one, on: [2], gist: { en: 'Red Flag is active; Northland.', zh: '红旗会活动；北地。' } }
          : one,
      ),
    })
    expect(apart).toEqual([])
  })
  it('may be tied to a whole by what ties it to a part, not to a part of a place by what ties it to the place', () => {
    const parent = (id: string, above: string) =>
      dataset.entities.map((one) => (one.id === id ? { ...one, parent: above } : one))
    const units = (name: string, zh: string) =>
      dataset.units.map((one) =>
        one.id === 'p1' ? { ...one, on: [2], gist: { en: `Red Flag is in ${name}.`, zh: `红旗会在${zh}。` } } : one,
      )
    const only = (id: string) => dataset.claims.filter((one) => one.id === id)
    // Southland, in which Northland lies: what is said of the part is said of the whole.
    const whole = faults({
      claims: only('claim:p1-3'),
      entities: parent('place:north', 'place:south'),
      units: units('Southland', '南地'),
    })
    expect(whole.filter((line) => line.includes('one clause'))).toEqual([])
    const part = faults({
      claims: only('claim:p1-3'),
      entities: parent('place:south', 'place:north'),
      units: units('Southland', '南地'),
    })
    expect(part.filter((line) => line.includes('one clause'))).toHaveLength(2)
  })
})

describe('a way that one clause ties to a place', () => {
  const way = { id: 'mechanism:tax', names: { en: 'Taxing', zh: '征税' }, aliases: [] }
  const told = (change: object) =>
    faults({
      entities: [...dataset.entities, way],
      claims: dataset.claims.map((one) => (one.id === 'claim:p1-3' ? { ...one, ...change } : one)),
      units: dataset.units.map((one) =>
        one.id === 'p1' ? { ...one, on: [2], gist: { en: 'Taxing in Northland.', zh: '在北地征税。' } } : one,
      ),
    }).filter((line) => line.includes('one clause'))
  it('is tied to it by a claim of the unit too', () => {
    expect(told({ mechanisms: [{ id: 'mechanism:tax', reading: 'inferred' }] })).toEqual([])
    expect(told({})).toEqual([
      expect.stringContaining('p1: gist.en: one clause ties mechanism:tax to place:north, and no claim of p1 does'),
      expect.stringContaining('p1: gist.zh: one clause ties mechanism:tax to place:north, and no claim of p1 does'),
    ])
  })
})

describe('a statement that leans', () => {
  it('does not lean where the phrase is part of a longer one that leans on nothing', () => {
    expect(
      statement('claim:p1-3', 'Red Flag operates in such areas, such as Northland.', '红旗会在北地活动。'),
    ).toEqual(['claim:p1-3: statement.en: “such” at 21 leans on a sentence before it; name what is meant'])
  })
  it('is told of recommendations too', () => {
    const recommendations = dataset.recommendations.map((one) => ({
      ...one,
      statement: {
        en: 'Implement such a Convention on transnational organized crime.',
        zh: '执行针对跨国有组织犯罪的公约。',
      },
    }))
    expect(faults({ recommendations })).toEqual([expect.stringContaining('rec:p2-1: statement.en: “such” at 10 leans')])
  })
})

describe('two statements in the same words', () => {
  it('are twins whatever their stars, stops and capitals', () => {
    const told = statement('claim:p1-6', 'In northland, RED FLAG received 10 tonnes of oil', '红旗会在北地得到石油10吨')
    expect(told.filter((line) => line.includes('the same words'))).toEqual([
      'claim:p1-6: statement.en: the same words as claim:p1-5; say what sets the two apart, or merge them',
      'claim:p1-6: statement.zh: the same words as claim:p1-5; say what sets the two apart, or merge them',
    ])
  })
})

describe('our own texts', () => {
  const texts = ownTexts(dataset, proof)
  const of = (id: string, key: string) => texts.find((text) => text.id === id && text.key === key)
  it('are every statement, gist, title and description, and no gist of a row', () => {
    expect(texts.map(({ id, key }) => `${id} ${key}`)).toEqual([
      ...dataset.claims.map(({ id }) => `${id} statement`),
      'rec:p2-1 statement',
      'p1 gist',
      'p2 gist',
      'activity:a1 title',
      'activity:a1 description',
    ])
  })
  it('rest on what they cite; a title may name what stands anywhere in its row', () => {
    expect(of('claim:p1-3', 'statement')?.rests).toEqual([proof.units['p1']?.sentences[1]])
    expect(of('activity:a1', 'title')?.rests).toEqual([proof.units['a1']?.cells?.title])
    expect(of('activity:a1', 'title')?.beside).toHaveLength(4)
    expect(of('activity:a1', 'description')?.beside).toEqual([])
  })
  it('may name what the claims hold that cite the same sentence of the unit', () => {
    expect([...(of('p1', 'gist')?.holds ?? [])].sort()).toEqual(['crime:oil', 'group:red'])
    expect(of('p2', 'gist')?.holds.size).toBe(0)
  })
  it('find sentences and cells, and nothing where there is none', () => {
    expect(sentencesOf(proof, { unit: 'a1', sentences: ['title', 1, 9] })).toHaveLength(2)
    expect(sentencesOf(proof, { unit: 'p1', sentences: ['title'] })).toEqual([])
    expect(sentencesOf(proof, { unit: 'p99', sentences: [1] })).toEqual([])
  })
})
