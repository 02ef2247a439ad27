// What the check against the proof says of each thing that does not stand there: where it looked, for what, what stands there.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { checkProof, citedSpots } from '../../../src/core/evidence/check-proof.ts'
import { describeFault } from '../../../src/core/evidence/fault.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Proof } from '../../../src/core/model/proof.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import { TINY } from './tiny.ts'

const { dataset, proof } = TINY

const faults = (change: Partial<Dataset>, kept: Proof = proof) =>
  checkProof({ ...dataset, ...change }, kept, sha256).map(({ id, what, mend }) => describeFault({ id, what, mend }))
/** The faults after one claim is changed, without those of other claims. */
const ofClaim = (id: string, change: Partial<Claim>) =>
  faults({ claims: dataset.claims.map((one) => (one.id === id ? { ...one, ...change } : one)) }).filter((line) =>
    line.startsWith(`${id}: `),
  )
const figureOf = (change: Partial<Quantity>): Quantity => ({
  what: { en: 'x', zh: 'x' },
  low: 30,
  high: 30,
  bound: 'exact',
  unit: 'tonne',
  measure: 'mass',
  additive: true,
  ...change,
})

it('finds nothing to say of what is proved', () => {
  expect(faults({})).toEqual([])
})

describe('an end of a claim', () => {
  it('that no cited sentence names is told with the places of other names of its kind', () => {
    expect(ofClaim('claim:p1-3', { subject: 'group:blue' })).toEqual([
      'claim:p1-3: p1 s2: looked for subject group:blue; other names of that kind stand at 0; mend: cite a sentence that names it, declare an antecedent, or say under “inferred” that it is read',
    ])
  })
  it('is told that no name of its kind stands there, where none does', () => {
    expect(ofClaim('claim:p1-3', { object: 'body:sea' })[0]).toContain(
      'p1 s2: looked for object body:sea; no name of that kind stands there',
    )
  })
  it('may be named in an antecedent', () => {
    const evidence = [{ unit: 'p2', sentences: [1] }]
    const antecedents = [{ unit: 'p1', sentences: [2] }]
    const named = ofClaim('claim:p1-3', { evidence, antecedents }).filter((line) => /subject|object/.test(line))
    expect(named).toEqual([])
    expect(ofClaim('claim:p1-3', { evidence }).filter((line) => /subject|object/.test(line))).toHaveLength(2)
  })
  it('is not looked for where it is said to be read, and the other end is', () => {
    const inferred = { parts: ['subject' as const], why: { en: 'x', zh: 'x' } }
    expect(ofClaim('claim:p1-3', { subject: 'group:blue', inferred })).toEqual([])
    expect(ofClaim('claim:p1-3', { object: 'place:west', inferred })).toHaveLength(1)
  })
})

describe('a cited sentence', () => {
  it('that the unit has not is told with how many it has', () => {
    expect(ofClaim('claim:p1-3', { antecedents: [{ unit: 'p1', sentences: [7] }] })).toEqual([
      'claim:p1-3: p1 s7: looked for that sentence; the unit has 3 sentences; mend: cite a sentence that is there',
    ])
  })
  it('of a unit that is not there is told so', () => {
    expect(ofClaim('claim:p1-3', { antecedents: [{ unit: 'p70', sentences: [1] }] })[0]).toContain(
      'p70 s1: looked for that sentence; there is no such unit',
    )
  })
  it('may be a cell, and is called by its name', () => {
    const antecedents = [{ unit: 'p1', sentences: ['title' as const] }]
    expect(ofClaim('claim:p1-3', { antecedents })[0]).toContain('p1 title: looked for that sentence')
    expect(ofClaim('claim:p1-3', { antecedents: [{ unit: 'a1', sentences: ['title'] }] })).toEqual([])
  })
})

describe('a cue', () => {
  it('stands in its order within one sentence, whatever stands between its parts', () => {
    expect(ofClaim('claim:p1-1', { cue: '从…走私…获得' }).join()).toContain('only some of it stands there')
    expect(ofClaim('claim:p1-1', { cue: '从…获得' })).toEqual([])
  })
  it('that is empty proves nothing', () => {
    for (const cue of ['', '…'])
      expect(ofClaim('claim:p1-1', { cue })[0]).toContain(
        `looked for the cue ${cue}; it does not stand there; mend: give the printed words`,
      )
  })
})

describe('a note', () => {
  const said = 'the note says that something is read, and the claim is explicit'
  it.each([
    ['This is our reading of it.', '系说明。', true],
    ['The place is read from the title.', '系说明。', true],
    ['The claim is read.', '系说明。', true],
    ['Plain.', '地点由上文推断。', true],
    ['Plain.', '此处读作南地。', true],
    ['It is already there, and spread widely.', '据此可见。', false],
    ['Whoever reads on finds it.', '读者自明。', false],
  ])('“%s” “%s” says that something is read: %s', (en, zh, isTold) => {
    expect(ofClaim('claim:p1-3', { note: { en, zh } }).some((line) => line.includes(said))).toBe(isTold)
  })
  it('may say so where the claim does', () => {
    const inferred = { parts: ['subject' as const], why: { en: 'x', zh: 'x' } }
    expect(ofClaim('claim:p1-3', { note: { en: 'Our reading.', zh: '解读' }, inferred })).toEqual([])
  })
})

describe('a hedge', () => {
  it('stands in a cited sentence', () => {
    expect(ofClaim('claim:p1-3', { hedge: '据报' })).toEqual([
      'claim:p1-3: p1 s2: looked for the word 据报; it does not stand there; mend: give a word that stands in the cited sentence and that the ontology lists',
    ])
  })
})

describe('a figure', () => {
  it('is told with the places of the numbers that stand there, each end by itself', () => {
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ low: 31, high: 32 })] })).toEqual([
      expect.stringMatching(/p1 s3: looked for number 31 tonne; other numbers stand at 0, 10, 18, 25; mend: give the/),
      expect.stringMatching(/p1 s3: looked for number 32 tonne; /),
    ])
  })
  it('that is one number is told once', () => {
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ low: 7, high: 7 })] })).toHaveLength(1)
  })
  it('of another unit is another figure', () => {
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ unit: 'USD' })] })[0]).toContain('looked for number 30 USD')
  })
  it('of a unit that is no unit of numbers counts things', () => {
    for (const unit of ['boat', 'plain', 'year-ad'])
      expect(ofClaim('claim:p1-4', { quantities: [figureOf({ unit })] })[0]).toContain('looked for number 30 item')
  })
  it('is not looked for at an open end, nor where it is worked out', () => {
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ high: null })] })).toEqual([])
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ low: 5, high: 5, derived: '30 - 25' })] })).toEqual([])
  })
  it('where no number stands is told so', () => {
    expect(ofClaim('claim:p1-1', { quantities: [figureOf({})] })[0]).toContain('no number stands there')
  })
  it('has an estimator who is named anywhere in its unit', () => {
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ estimator: 'doc:d' })] })).toEqual([])
    expect(ofClaim('claim:p1-4', { quantities: [figureOf({ estimator: 'body:sea' })] })[0]).toContain(
      'p1: looked for estimator body:sea',
    )
  })
})

describe('a place or a way', () => {
  it('is named in the sentences or antecedents', () => {
    const places = [{ id: 'place:north', role: 'site' }]
    expect(ofClaim('claim:p1-1', { places })[0]).toContain('p1 s1: looked for name place:north')
    expect(ofClaim('claim:p1-1', { places, antecedents: [{ unit: 'p1', sentences: [2] }] })).toEqual([])
  })
  it('is looked for only where the text is said to say the way', () => {
    const use = (reading: 'explicit' | 'inferred') => ({ mechanisms: [{ id: 'mechanism:tax', reading }] })
    expect(ofClaim('claim:p1-1', use('explicit'))[0]).toContain('looked for name mechanism:tax')
    expect(ofClaim('claim:p1-1', use('inferred'))).toEqual([])
  })
})

describe('a period', () => {
  it('has the years of its sentence, each end that is given', () => {
    expect(ofClaim('claim:p1-4', { period: { from: '2009-03', to: '2010-12' } })).toEqual([
      expect.stringContaining('looked for number 2009 year-ad; other numbers stand at'),
    ])
    expect(ofClaim('claim:p1-4', { period: { to: '2010' } })).toEqual([])
    expect(ofClaim('claim:p1-4', { period: {} })).toEqual([])
  })
})

describe('a source', () => {
  it('is named in the paragraph, not only in the sentence', () => {
    expect(ofClaim('claim:p1-1', { attribution: ['doc:d'] }).join()).not.toContain('looked for source')
    expect(ofClaim('claim:p1-1', { attribution: ['body:sea'] })).toEqual([
      'claim:p1-1: p1 s1: looked for source body:sea; no name of that kind stands there; mend: name only who is named as saying so in the paragraph or its footnote',
    ])
  })
  it('that is a footnote is listed as one', () => {
    expect(ofClaim('claim:p1-1', { attribution: ['fn1'] })).toEqual([
      'claim:p1-1: p1 s1: looked for source fn1; it is not among the footnotes of the claim; mend: list it under “footnotes” too',
    ])
  })
})

describe('a footnote', () => {
  const units = {
    ...proof.units,
    fn2: { sha256: 'x', marks: [], sentences: proof.units['a1']?.sentences ?? [] },
  }
  const marked = (marks: readonly (readonly [number, number])[]): Proof => ({
    ...proof,
    units: {
      ...units,
      p1: { sha256: 'x', sentences: proof.units['p1']?.sentences ?? [], marks },
    },
  })
  const withNote = (kept: Proof, change: Partial<Claim> = {}) =>
    faults(
      {
        claims: dataset.claims.map((one) =>
          one.id === 'claim:p1-1' ? { ...one, footnotes: ['fn2'], ...change } : one,
        ),
      },
      kept,
    ).filter((line) => line.startsWith('claim:p1-1: '))
  it('is called by a cited sentence', () => {
    expect(withNote(marked([[2, 1]]))).toEqual([])
    expect(withNote(marked([[2, 3]]))).toEqual([
      'claim:p1-1: p1 s1: looked for a mark of fn2; marks: 2 at p1 s3; mend: name the footnote that the sentence calls',
    ])
    expect(withNote(marked([]))[0]).toContain('no footnote is called in these units')
  })
  it('need be called by one cited sentence only, of whichever unit', () => {
    const evidence = [
      { unit: 'p1', sentences: [1, 2] },
      { unit: 'p2', sentences: [1] },
    ]
    const marks = (change: Partial<Claim>) =>
      withNote(marked([[2, 2]]), change).filter((line) => line.includes('mark of'))
    expect(marks({ evidence })).toEqual([])
    expect(marks({ evidence: evidence.slice(1) })).toHaveLength(1)
  })
  it('names sources beside the paragraph', () => {
    expect(withNote(marked([[2, 1]]), { attribution: ['body:sea', 'fn2'] })).toEqual([])
  })
  it('that is cited itself needs no mark', () => {
    const evidence = [
      { unit: 'p1', sentences: [1] },
      { unit: 'fn2', sentences: [1] },
    ]
    expect(withNote(marked([]), { evidence }).filter((line) => line.includes('mark of'))).toEqual([])
  })
})

describe('what is only referred to', () => {
  it('is told where it stands behind no “see”', () => {
    expect(ofClaim('claim:p1-2', { attribution: ['group:red'], refersTo: ['group:red'] })).toContain(
      'claim:p1-2: p1: group:red is not printed behind a “see”; mend: take it out of “refersTo”: the sentence gives it as its source',
    )
  })
  it('is looked for in the paragraph where its own sentence does not name it', () => {
    expect(ofClaim('claim:p1-1', { attribution: ['doc:d'] })).toEqual([
      'claim:p1-1: p1: the sentence only refers to doc:d; mend: list it under “refersTo” too',
    ])
    expect(ofClaim('claim:p1-1', { attribution: ['doc:d'], refersTo: ['doc:d'] })).toEqual([])
  })
  it('is nothing that stands nowhere', () => {
    expect(ofClaim('claim:p1-1', { refersTo: ['doc:none'] })).toEqual([
      expect.stringContaining('doc:none is not printed behind a “see”'),
    ])
  })
})

describe('a row', () => {
  const [row] = dataset.activities
  if (!row) throw new Error('no row')
  const ofRow = (change: object) =>
    faults({ activities: [{ ...row, ...change }] }).filter((line) => line.startsWith('activity:a1'))
  it('prints its status and scope as they are given, and is told their length where it does not', () => {
    expect(ofRow({ statusPrinted: '正在进行' })).toEqual([
      'activity:a1: a1 status: looked for the printed status of 4 characters; another text of 3 characters stands there; mend: give the cell as it is printed',
    ])
    expect(ofRow({ scopePrinted: '全球' })[0]).toContain('a1 scope: looked for the printed scope of 2 characters')
  })
  it('of which nothing is kept has no cells', () => {
    const { a1: _, ...units } = proof.units
    expect(faults({}, { ...proof, units }).join('\n')).toContain(
      'a1 status: looked for the printed status of 3 characters; there is no such cell',
    )
  })
  it('names each thing at each place where it is said to', () => {
    expect(ofRow({ places: [{ id: 'place:north', at: ['scope', 'title', 1] }] })).toEqual([
      expect.stringContaining('a1 title: looked for name place:north'),
    ])
  })
  it('need not name a crime that it only implies', () => {
    const crimes = (basis: string) => ({ crimes: [{ id: 'crime:extortion', basis, at: [1] }] })
    expect(ofRow(crimes('implied'))).toEqual([])
    expect(ofRow(crimes('named'))[0]).toContain('looked for name crime:extortion')
  })
  it('gives the years of its dates, and of their ends', () => {
    const date = (on: string, until?: string) => ({ dates: [{ on, until, what: { en: 'x', zh: 'x' }, at: [1] }] })
    expect(ofRow(date('2011-05'))).toEqual([])
    expect(ofRow(date('2011', '2013'))[0]).toContain('a1 s1: looked for number 2013 year-ad')
  })
  it('prints its figures where they are said to stand', () => {
    const quantities = [{ ...figureOf({ low: 4, high: 4, unit: 'person' }), at: [1] }]
    expect(ofRow({ quantities })[0]).toContain('a1 s1: looked for number 4 person')
  })
})

describe('a recommendation', () => {
  const of = (change: object) =>
    faults({ recommendations: dataset.recommendations.map((one) => ({ ...one, ...change })) }).filter((line) =>
      line.startsWith('rec:'),
    )
  it('stands on its cue, on the words for whom it asks, and on all that it names', () => {
    expect(of({ cue: '必须' })[0]).toContain('p2 s1: looked for the word 必须; it does not stand there')
    expect(of({ addresseeCues: ['会员国', '联合国'] })[0]).toContain('looked for the word 联合国')
    expect(of({ names: ['body:sea'], concerns: ['place:north'] })).toEqual([
      expect.stringContaining('looked for name body:sea'),
      expect.stringContaining('looked for name place:north'),
    ])
  })
})

describe('the ledger', () => {
  const withSilent = (sentences: number[]) =>
    faults({
      units: dataset.units.map((unit) => (unit.id === 'p1' ? { ...unit, silent: [{ sentences, why: 'x' }] } : unit)),
    })
  it('has no sentence of which nothing is said', () => {
    expect(faults({ claims: dataset.claims.filter(({ evidence }) => evidence[0]?.sentences[0] !== 3) })).toContain(
      'p1: p1 s3: looked for a claim, or a reason for none; the sentence is neither cited nor listed as silent; mend: code it, or list it under “silent” with the reason',
    )
  })
  it('calls no sentence silent that is cited, and none that is not there', () => {
    expect(withSilent([3, 4])).toEqual([
      'p1: p1 s3: looked for no claim, since it is listed as silent; a claim, row or recommendation cites it; mend: take it out of “silent”',
      'p1: p1 s4: looked for a silent sentence; the unit has fewer sentences; mend: correct the number',
    ])
  })
  it('counts what claims, recommendations and every part of a row cite', () => {
    const [row] = dataset.activities
    expect([...citedSpots(dataset)].sort()).toEqual(
      ['a1 1', 'a1 scope', 'a1 title', 'p1 1', 'p1 2', 'p1 3', 'p2 1'].sort(),
    )
    const alone = {
      ...dataset,
      claims: [],
      recommendations: [],
      activities: row
        ? [{ ...row, leads: [], places: [], venues: [], crimes: [], dates: [{ on: '2011', what: row.title, at: [4] }] }]
        : [],
    }
    expect([...citedSpots(alone)]).toEqual(['a1 4'])
  })
})

describe('an entity', () => {
  const extra = (change: object) => ({ id: 'place:asia', names: { en: 'Asia', zh: '亚洲' }, aliases: [], ...change })
  it('that no sentence prints is told', () => {
    expect(faults({ entities: [...dataset.entities, extra({})] })).toEqual([
      'place:asia: the whole report: looked for any printed form of place:asia; none stands anywhere; mend: give a form as printed under “aliases”, or remove the entity',
    ])
  })
  it('need not be printed where it only holds others together', () => {
    const entities = dataset.entities.map((one) => (one.id === 'place:north' ? { ...one, parent: 'place:asia' } : one))
    expect(faults({ entities: [...entities, extra({})] })).toEqual([])
  })
})
