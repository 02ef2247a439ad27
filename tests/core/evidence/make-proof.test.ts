// What is kept of a text, and what is told by what is kept alone?

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { checkTerms } from '../../../src/core/evidence/check-terms.ts'
import { hashUnit, makeProof } from '../../../src/core/evidence/make-proof.ts'
import { MARK_KINDS, marksOf } from '../../../src/core/evidence/marks.ts'
import { withMarks } from '../../../src/core/evidence/own-copy.ts'
import { ownNameFinder, standing } from '../../../src/core/evidence/own-names.ts'
import { provedCounts } from '../../../src/core/evidence/proved-counts.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Entity } from '../../../src/core/model/entity.ts'
import type { Proof, SentenceProof } from '../../../src/core/model/proof.ts'
import type { Term } from '../../../src/core/model/terms.ts'
import type { TextUnit } from '../../../src/core/text/report-text.ts'
import { trials } from '../chance.ts'
import { TINY } from './tiny.ts'

const { dataset, terms } = TINY
const looked = { entities: dataset.entities, ontology: dataset.ontology, terms }
const unit = (id: string, ...sentences: string[]): TextUnit => ({ id, kind: 'paragraph', sentences, marks: [] })
const proofOf = (...sentences: string[]) => makeProof([unit('p1', ...sentences)], looked, sha256)
const first = (sentence: string) => proofOf(sentence).units['p1']?.sentences[0]

describe('a proof', () => {
  it('keeps of a sentence its hash, length, numbers, documents, names and words, and where they stand', () => {
    const text = '据报红旗会收到30吨石油(见S/2000/1)。'
    expect(first(text)).toEqual({
      sha256: sha256(text),
      length: text.length,
      numbers: [
        [7, 2, 30, 'tonne'],
        [16, 4, 2000, 'plain'],
        [21, 1, 1, 'plain'],
      ],
      documents: [[14, 'S/2000/1']],
      names: { 'crime:oil': [[10, 2]], 'doc:d': [[14, 8]], 'group:red': [[2, 3]] },
      words: { 据报: [0], 收到: [5], 见: [13] },
    })
  })
  it('keeps no sentence', () => {
    const sentence = '红旗会活动于北地而不在别处。'
    expect(JSON.stringify(proofOf(sentence))).not.toContain('而不在别处')
  })
  it('keeps the cells of a row and the footnotes that a paragraph calls', () => {
    const row: TextUnit = {
      id: 'a1',
      kind: 'activity',
      sentences: ['海事局工作。'],
      cells: { title: '海事局', status: '已完成', scope: '北地' },
      marks: [{ footnote: 2, sentence: 1 }],
    }
    const kept = makeProof([row], looked, sha256).units['a1']
    expect(kept?.marks).toEqual([[2, 1]])
    expect(kept?.cells?.title.names).toEqual({ 'body:sea': [[0, 3]] })
    expect(kept?.cells?.scope.length).toBe(2)
    expect(kept?.sha256).toBe(sha256('海事局\n已完成\n北地\n海事局工作。'))
  })
  it('is the same for the same text, and another for any other', () => {
    expect(proofOf('红旗会。', '北地。')).toEqual(proofOf('红旗会。', '北地。'))
    const others = [proofOf('红旗会。北地。'), proofOf('北地。', '红旗会。'), proofOf('红旗会。')]
    for (const other of others) expect(other.sha256).not.toBe(proofOf('红旗会。', '北地。').sha256)
  })
  it('of nothing is the hash of nothing', () => {
    expect(makeProof([], looked, sha256)).toEqual({ sha256: sha256(''), units: {} })
  })
  it('keeps names and words in the order of their letters, whatever order the dataset has', () => {
    const turned = { ...looked, entities: [...dataset.entities].reverse() }
    const text = '据报红旗会从石油走私中获得收入，活动于北地和南地。'
    expect(JSON.stringify(makeProof([unit('p1', text)], turned, sha256))).toBe(JSON.stringify(proofOf(text)))
  })
  it('leaves a word of the lexicon to its list, though it is a hedge as well: there a longer word hides it', () => {
    const { lexicon } = dataset.ontology
    if (!lexicon) throw new Error('no lexicon')
    const modalWords = [{ word: '可', not: ['可卡因'] }, { word: '可能' }]
    const ontology = { ...dataset.ontology, lexicon: { ...lexicon, modalWords } }
    const proof = makeProof([unit('p1', '可见可能有可卡因。')], { ...looked, ontology }, sha256)
    expect(proof.units['p1']?.sentences[0]?.words).toMatchObject({ 可: [0], 可能: [2] })
  })
  it('finds every part of a cue by itself', () => {
    expect(first('从中获得，从此获得。')?.words).toMatchObject({ 从: [0, 5], 获得: [2, 7] })
  })
})

describe('the hash of a unit', () => {
  it('depends on where one sentence ends and the next begins', () => {
    expect(hashUnit({ sentences: ['一', '二'] }, sha256)).not.toBe(hashUnit({ sentences: ['一二'] }, sha256))
    expect(hashUnit({ sentences: ['一', '二'] }, sha256)).toBe(sha256('一\n二'))
  })
})

const kept = (change: Partial<SentenceProof>): SentenceProof => ({
  sha256: '',
  length: 40,
  numbers: [],
  documents: [],
  names: {},
  words: {},
  ...change,
})
const proofWith = (...sentences: SentenceProof[]): Proof => ({
  sha256: '',
  units: { p1: { sha256: '', marks: [], sentences } },
})
const [plain] = dataset.claims
if (!plain) throw new Error('no claim')
const only = (...claims: Partial<Claim>[]): Dataset => ({
  ...dataset,
  recommendations: [],
  activities: [],
  claims: claims.map((change, i) => ({ ...plain, id: `claim:p1-${i + 1}`, hedge: null, cue: '', ...change })),
})

describe('the marks of a sentence', () => {
  it('give a stretch that proves several things to the most telling', () => {
    const marks = marksOf(
      only({ cue: '受益', hedge: '据报' }),
      proofWith(kept({ names: { 'group:red': [[0, 6]] }, words: { 据报: [1], 受益: [2] } })),
    )
    expect(marks['p1']).toEqual([
      [
        ['subject', 0, 1],
        ['hedge', 1, 2],
        ['cue', 3, 1],
        ['subject', 4, 2],
      ],
    ])
  })
  it('show no cue of which a part is missing, or stands before the other', () => {
    const of = (words: SentenceProof['words']) => marksOf(only({ cue: '从…获得' }), proofWith(kept({ words })))
    expect(of({ 从: [3] })).toEqual({})
    expect(of({ 从: [9], 获得: [3] })).toEqual({})
    expect(of({ 从: [3, 9], 获得: [5] })['p1']?.[0]).toEqual([
      ['cue', 3, 1],
      ['cue', 5, 2],
    ])
  })
  it('show a cue at the very beginning, and parts that stand side by side', () => {
    const marks = marksOf(only({ cue: '从…获得' }), proofWith(kept({ words: { 从: [0], 获得: [1] } })))
    // Side by side they are one stretch.
    expect(marks['p1']).toEqual([[['cue', 0, 3]]])
  })
  it('show both ends of a figure, and none that is worked out', () => {
    const numbers = [
      [2, 2, 10, 'tonne'],
      [6, 2, 20, 'tonne'],
      [9, 2, 30, 'tonne'],
    ] as const
    const [figure] = dataset.claims.flatMap(({ quantities = [] }) => quantities)
    if (!figure) throw new Error('no figure')
    const of = (change: object) =>
      marksOf(only({ quantities: [{ ...figure, low: 10, high: 20, ...change }] }), proofWith(kept({ numbers })))['p1']
    expect(of({})?.[0]).toEqual([
      ['figure', 2, 2],
      ['figure', 6, 2],
    ])
    expect(of({ derived: '30 - 10' })).toBeUndefined()
  })
  it('show a figure only where it counts what the claim counts', () => {
    const numbers = [
      [2, 2, 10, 'percent'],
      [6, 2, 10, 'tonne'],
      [9, 2, 10, 'year-ad'],
      [12, 2, 10, 'item'],
    ] as const
    const [figure] = dataset.claims.flatMap(({ quantities = [] }) => quantities)
    if (!figure) throw new Error('no figure')
    const of = (unit: string) =>
      marksOf(only({ quantities: [{ ...figure, low: 10, high: 10, unit }] }), proofWith(kept({ numbers })))['p1']
    expect(of('tonne')).toEqual([[['figure', 6, 2]]])
    expect(of('percent')).toEqual([[['figure', 2, 2]]])
    // A thing that numbers are not read with is one of those that are counted.
    expect(of('boat')).toEqual([[['figure', 12, 2]]])
    expect(of('USD')).toBeUndefined()
  })
  it('show what an antecedent names, and nothing else of it', () => {
    const evidence = [{ unit: 'p1', sentences: [1] }]
    const antecedents = [{ unit: 'p1', sentences: [2] }]
    const marks = marksOf(
      only({ evidence, antecedents, cue: '受益' }),
      proofWith(kept({ words: { 受益: [3] } }), kept({ names: { 'group:red': [[1, 3]] }, words: { 受益: [9] } })),
    )
    expect(marks['p1']).toEqual([[['cue', 3, 2]], [['subject', 1, 3]]])
  })
  it('leave out units that carry none', () => {
    expect(marksOf(only(), proofWith(kept({})))).toEqual({})
  })
  it('never overlap, never touch one of their own kind, and stand in order', () => {
    trials(60, (chance) => {
      const spots = () => Array.from({ length: chance.below(4) }, () => chance.below(30))
      const marks = marksOf(
        only({ cue: '受益', hedge: '据报' }),
        proofWith(
          kept({
            names: {
              'group:red': spots().map((at) => [at, 1 + chance.below(5)] as const),
              'crime:oil': spots().map((at) => [at, 2] as const),
            },
            words: { 据报: spots(), 受益: spots() },
          }),
        ),
      )['p1']?.[0]
      let [end, before] = [-1, '']
      for (const [kind, at, length] of marks ?? []) {
        expect(MARK_KINDS).toContain(kind)
        expect(length).toBeGreaterThan(0)
        expect(at > end || (at === end && kind !== before)).toBe(true)
        ;[end, before] = [at + length, kind]
      }
    })
  })
})

describe('a copy with its marks', () => {
  const copy = {
    encoding: 'UTF-8' as const,
    verified: 1,
    total: 2,
    units: { p1: { sentences: ['一。'], verified: true }, p2: { sentences: ['二。'], verified: false } },
  }
  it('has them where a unit is verified, for elsewhere they would lie beside their words', () => {
    const marks = { p1: [[['cue', 0, 1] as const]], p2: [[['cue', 0, 1] as const]] }
    const { units } = withMarks(copy, marks)
    expect(units['p1']?.marks).toEqual(marks.p1)
    expect(units['p2']).toEqual(copy.units.p2)
  })
  it('is left as it is where there are none', () => {
    expect(withMarks(copy, {})).toEqual(copy)
  })
})

describe('what is proved, in numbers', () => {
  it('counts claims by what is read, cues by what has one, and wholes that are met', () => {
    expect(provedCounts(dataset, TINY.accounts)).toEqual({
      claims: 6,
      explicit: 6,
      inferred: 0,
      activities: 1,
      recommendations: 1,
      gists: 3,
      cues: 8,
      modals: 3,
      modalsUsed: 3,
      left: 1,
      unroled: 0,
      figures: 3,
      wholes: 1,
      met: 0,
    })
  })
  it('counts nothing of nothing', () => {
    const none = { ...dataset, claims: [], activities: [], recommendations: [], units: [] }
    expect(new Set(Object.values(provedCounts(none, { modals: [], names: [] })))).toEqual(new Set([0]))
  })
  it('counts a modal word of another clause, but not as used', () => {
    const modals = [...TINY.accounts.modals, { at: 'p1.1', word: '可', clause: 'x' }]
    expect(provedCounts(dataset, { modals, names: [] })).toMatchObject({ modals: 4, modalsUsed: 3 })
  })
})

describe('a term of art', () => {
  const faults = (term: Term, en: string, sentence: string) => {
    const text = makeProof([unit('p2', sentence)], { ...looked, terms: { ...terms, terms: [term] } }, sha256)
    const recommendations = dataset.recommendations.map((one) => ({ ...one, statement: { en, zh: '执行。' } }))
    return checkTerms({ ...dataset, claims: [], activities: [], units: [], recommendations }, text, {
      ...terms,
      terms: [term],
    }).map(({ what, mend }) => `${what}; ${mend}`)
  }
  const [term] = terms.terms
  if (!term) throw new Error('no term')
  it('is called by its official form, of which the mend gives each', () => {
    expect(
      faults({ ...term, en: ['TOC', 'transnational organized crime'] }, 'On organized crime.', '跨国有组织犯罪。'),
    ).toEqual([
      'statement.en: “organized crime” at 3 paraphrases 跨国有组织犯罪; use TOC or transnational organized crime',
    ])
  })
  it('may be called anything where its sentence does not print it', () => {
    expect(faults(term, 'On organized crime.', '犯罪。')).toEqual([])
  })
  it('may be called otherwise where its sentence does so too, outside the term', () => {
    expect(faults(term, 'On organized crime.', '跨国有组织犯罪和有组织犯罪。')).toEqual([])
  })
  it('holds its own paraphrase inside it', () => {
    expect(faults(term, 'On transnational organized crime.', '跨国有组织犯罪。')).toEqual([])
  })
  it('is paraphrased in whatever capitals', () => {
    expect(faults(term, 'ORGANIZED CRIME.', '跨国有组织犯罪。')).toHaveLength(1)
  })
})

describe('the house style', () => {
  const style = (change: Partial<Dataset>) =>
    checkTerms({ ...dataset, ...change }, TINY.proof, terms).map(({ id, what }) => `${id}: ${what}`)
  const ruled = { en: 'Above all.', zh: '得利。' }
  it('is kept in every text of ours: reasons, roles, names of figures, remarks on rows', () => {
    const claims = dataset.claims.map((one) =>
      one.id === 'claim:p1-4'
        ? {
            ...one,
            inferred: { parts: ['subject' as const], why: ruled },
            quantities: (one.quantities ?? []).map((figure) => ({ ...figure, what: ruled })),
          }
        : one,
    )
    expect(style({ claims }).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'claim:p1-4: inferred.en:',
      'claim:p1-4: inferred.zh:',
      'claim:p1-4: quantity.en:',
      'claim:p1-4: quantity.zh:',
    ])
    const entities = dataset.entities.map((one) => (one.id === 'body:sea' ? { ...one, role: ruled, note: ruled } : one))
    expect(style({ entities })).toHaveLength(4)
    const activities = dataset.activities.map((one) => ({
      ...one,
      scopeNote: ruled,
      dates: [{ on: '2011', what: ruled, at: [1] }],
    }))
    expect(style({ activities })).toHaveLength(4)
  })
  it('rules out a word, not the same letters inside another', () => {
    const units = dataset.units.map((one) => ({ ...one, gist: { en: 'Above allies.', zh: '得到利益。' } }))
    expect(style({ units })).toEqual([])
  })
})

describe('a name in a text of ours', () => {
  const entity = (id: string, en: string, zh: string, more: Partial<Entity> = {}): Entity => ({
    id,
    names: { en, zh },
    aliases: [],
    ...more,
  })
  const entities = [
    entity('body:lake', 'Lake Commission', '湖泊委员会', { abbreviation: 'LC' }),
    entity('place:lake', 'Lake', '湖泊', { short: { en: 'The\nLake', zh: '大\n湖' } }),
    entity('crime:arms', 'Arms trafficking', '贩运武器', { aliases: ['军火'], said: { en: ['gun'], zh: ['枪支'] } }),
    entity('actor:gunmen', 'Gunmen', '枪手'),
  ]
  const find = (language: 'en' | 'zh', text: string) =>
    ownNameFinder(entities, language)(text).map(({ id, at }) => `${id} ${at}`)
  it('is an official name, short name in one line, abbreviation, or further form of ours', () => {
    expect(find('en', 'LC at The Lake against guns')).toEqual(['body:lake 0', 'place:lake 6', 'crime:arms 23'])
    expect(find('zh', '大湖的枪支')).toEqual(['place:lake 0', 'crime:arms 3'])
  })
  it('is a printed alias in Chinese alone', () => {
    expect(find('zh', '军火')).toEqual(['crime:arms 0'])
    expect(find('en', '军火')).toEqual([])
  })
  it('hides a shorter one of proper names, while descriptions overlap', () => {
    expect(find('en', 'Lake Commission')).toEqual(['body:lake 0'])
    expect(find('en', 'Gunmen')).toEqual(['actor:gunmen 0'])
  })
  it.each([
    ['gun', [0]],
    ['guns, gunned', [0]],
    ['begun', []],
    ['gunning gun', [8]],
    ['a gun.', [2]],
  ])('stands in English where a word begins, with an ending of its own: “%s”', (text, spots) => {
    expect(standing(text, 'gun', 'en')).toEqual(spots)
  })
  it('stands in Chinese wherever its characters do', () => {
    expect(standing('大湖湖', '湖', 'zh')).toEqual([1, 2])
  })
  it('stands in nothing nowhere', () => {
    expect(standing('', 'gun', 'en')).toEqual([])
  })
})
