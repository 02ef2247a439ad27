// Is every modal word, small word and name of a cited sentence accounted for, and every account of something?

import { describe, expect, it } from 'vitest'
import { checkAccounts } from '../../../src/core/evidence/check-accounts.ts'
import type { Accounts } from '../../../src/core/model/accounts.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Proof, SentenceProof } from '../../../src/core/model/proof.ts'
import { TINY } from './tiny.ts'

const { dataset, proof, accounts } = TINY

const faults = (change: Partial<Dataset>, held: Partial<Accounts> = {}, kept: Proof = proof) =>
  checkAccounts({ ...dataset, ...change }, kept, { ...accounts, ...held }).map(
    ({ id, what, mend }) => `${id}: ${what}; ${mend}`,
  )
/** The proof with one sentence of a unit changed. */
const withSentence = (unit: string, n: number, change: (kept: SentenceProof) => Partial<SentenceProof>): Proof => {
  const own = proof.units[unit]
  if (!own) throw new Error(`no unit ${unit}`)
  const sentences = own.sentences.map((one, i) => (i + 1 === n ? { ...one, ...change(one) } : one))
  return { ...proof, units: { ...proof.units, [unit]: { ...own, sentences } } }
}
const claims = (id: string, change: object) => ({
  claims: dataset.claims.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

it('finds nothing to say where everything is accounted for', () => {
  expect(faults({})).toEqual([])
})

describe('a modal word', () => {
  const MEND = 'say in accounts/ whose hedge it is, or to which other clause it belongs'
  it('with two accounts is told, as is one with none', () => {
    expect(faults({}, { modals: [...accounts.modals, { at: 'p1.1', word: '据报', clause: 'x' }] })).toEqual([
      `p1: p1.1: the modal word 据报 at 0 has several accounts; ${MEND}`,
    ])
    expect(faults(claims('claim:p1-1', { hedge: null }), { modals: accounts.modals.slice(1) })).toEqual([
      `p1: p1.1: the modal word 据报 at 0 has no account; ${MEND}`,
    ])
  })
  it('that stands twice in a sentence is accounted for each time, by number', () => {
    const twice = withSentence('p1', 1, ({ words }) => ({ words: { ...words, 据报: [0, 14] } }))
    expect(faults({}, {}, twice)).toEqual([`p1: p1.1: the modal word 据报 at 14 has no account; ${MEND}`])
    const second = { at: 'p1.1', word: '据报', n: 2, clause: 'how much' }
    expect(faults({}, { modals: [...accounts.modals, second] }, twice)).toEqual([])
  })
  it('that stands once has no second account', () => {
    const second = { at: 'p1.1', word: '据报', n: 2, clause: 'how much' }
    expect(faults({}, { modals: [...accounts.modals, second] })).toEqual([
      'p1.1 据报: p1.1: no 据报 number 2 stands in a cited sentence there; remove the account, or correct its sentence',
    ])
  })
  it('inside a proper name is no word of the sentence', () => {
    const inside = withSentence('p1', 1, ({ words, names }) => ({
      words: { ...words, 据报: [0, 14] },
      names: { ...names, 'body:sea': [[12, 6]] },
    }))
    expect(faults({}, {}, inside).filter((line) => line.includes('据报'))).toEqual([])
  })
  it('inside the name of a crime is a word of the sentence', () => {
    const inside = withSentence('p1', 1, ({ words, names }) => ({
      words: { ...words, 据报: [0, 14] },
      names: { ...names, 'crime:oil': [[12, 6]] },
    }))
    expect(faults({}, {}, inside).some((line) => line.includes('据报 at 14'))).toBe(true)
  })
  it('of a sentence that nobody cites needs no account', () => {
    const others = dataset.claims.filter(({ evidence }) => evidence[0]?.sentences[0] !== 1)
    const told = faults({ claims: others }, { modals: accounts.modals.slice(1) })
    expect(told.filter((line) => line.includes('据报'))).toEqual([])
  })
  it('is looked for in every sentence of a row', () => {
    const hedged = withSentence('a1', 1, ({ words }) => ({ words: { ...words, 可: [3] } }))
    expect(faults({}, {}, hedged)).toEqual([`a1: a1.1: the modal word 可 at 3 has no account; ${MEND}`])
  })
  it('of a claim that has another hedge, or cites another sentence, is told with what that has', () => {
    const modals = accounts.modals.map((one) => (one.word === '可' ? { ...one, of: ['claim:p1-1'] } : one))
    expect(faults({}, { modals })).toEqual([
      'p1.2 可: p1.2: 可 is said to be the word of claim:p1-1, which has 据报 or cites another sentence; correct the hedge of the claim, or the account',
      'claim:p1-2: its word 可 is given to others or to another clause; list it under “of” in the account of that word',
    ])
  })
  it('of something that is not there has no word', () => {
    const modals = accounts.modals.map((one) =>
      one.word === '可' ? { ...one, of: ['claim:p1-2', 'claim:p9-9'] } : one,
    )
    expect(faults({}, { modals })).toEqual([
      expect.stringContaining('可 is said to be the word of claim:p9-9, which has none or cites another sentence'),
    ])
  })
  it('may hedge several claims of one sentence', () => {
    const modals = accounts.modals.map((one) =>
      one.word === '可' ? { ...one, of: ['claim:p1-2', 'claim:p1-3'] } : one,
    )
    expect(faults(claims('claim:p1-3', { hedge: '可' }), { modals })).toEqual([])
  })
  it('of a recommendation is its cue', () => {
    const modals = accounts.modals.filter(({ word }) => word !== '应')
    expect(faults({}, { modals })).toEqual([
      `p2: p2.1: the modal word 应 at 3 has no account; ${MEND}`,
      'rec:p2-1: its word 应 is given to others or to another clause; list it under “of” in the account of that word',
    ])
  })
})

describe('a small word', () => {
  const statement = {
    en: 'Red Flag reportedly earns large or small sums from oil.',
    zh: '据报红旗会靠石油或多或少获得大量收入。',
  }
  it('is carried as often as it stands there', () => {
    const twice = withSentence('p1', 1, ({ words }) => ({ words: { ...words, 或: [10, 20] } }))
    const change = claims('claim:p1-1', { leaves: undefined, statement })
    expect(faults(change)).toEqual([])
    // The Chinese statement has it twice, the English once.
    expect(faults(change, {}, twice)).toEqual([
      'claim:p1-1: statement.en: the small word 或 at 10, 20 is not carried over; use or, or say under “leaves” why it does not concern the statement',
    ])
  })
  it('that is left though both statements carry it is told', () => {
    expect(faults(claims('claim:p1-1', { statement }))).toEqual([
      'claim:p1-1: it leaves 或, which both statements carry; remove it from “leaves”',
    ])
  })
  it('that is left may be carried by one of the two', () => {
    expect(faults(claims('claim:p1-1', { statement: { ...statement, zh: '据报红旗会靠石油获得大量收入。' } }))).toEqual(
      [],
    )
  })
  it('is a word of its own in English: “for” carries no “or”', () => {
    const en = 'Red Flag reportedly earns large sums for oil.'
    expect(faults(claims('claim:p1-1', { leaves: undefined, statement: { ...statement, en } }))).toEqual([
      expect.stringContaining('statement.en: the small word 或 at 10 is not carried over'),
    ])
  })
  it('inside a proper name need not be carried', () => {
    const inside = withSentence('p1', 1, ({ names }) => ({ names: { ...names, 'body:sea': [[9, 3]] } }))
    const without = { ...statement, en: 'Red Flag reportedly earns large sums.', zh: '据报红旗会获得大量收入。' }
    const told = faults(claims('claim:p1-1', { leaves: undefined, statement: without }), {}, inside)
    expect(told.filter((line) => line.includes('small word'))).toEqual([])
  })
  it('of a recommendation is carried too', () => {
    const both = withSentence('p2', 1, ({ words }) => ({ words: { ...words, 或: [5] } }))
    expect(faults({}, {}, both)).toEqual([
      expect.stringContaining('rec:p2-1: statement.en: the small word 或 at 5 is not carried over; use or, or say'),
      expect.stringContaining('rec:p2-1: statement.zh: the small word 或 at 5 is not carried over; use 或, or say'),
    ])
  })
})

describe('a name', () => {
  const MEND = 'give it a role in a claim, row or recommendation of that sentence, or a reason in accounts/'
  const named = (names: SentenceProof['names']) =>
    withSentence('p1', 1, (kept) => ({ names: { ...kept.names, ...names } }))
  it('without a role is told with every place where it stands', () => {
    expect(
      faults(
        {},
        {},
        named({
          'body:sea': [
            [3, 3],
            [12, 3],
          ],
        }),
      ),
    ).toEqual([`p1: p1.1: body:sea stands at 3, 12 and has no role there; ${MEND}`])
  })
  it('may have a reason instead of a role', () => {
    const names = [{ at: 'p1.1', id: 'body:sea', why: 'by-name' }]
    expect(faults({}, { names }, named({ 'body:sea': [[3, 3]] }))).toEqual([])
    expect(faults({}, { names })).toEqual([
      'p1.1 body:sea: p1.1 body:sea has a role there, or does not stand there; remove the account',
    ])
  })
  it('that has a role needs no reason', () => {
    expect(faults({}, { names: [{ at: 'p1.1', id: 'group:red', why: 'by-name' }] })).toEqual([
      expect.stringContaining('p1.1 group:red has a role there'),
    ])
  })
  it('of a crime or an unnamed actor is a description, and needs no role', () => {
    expect(faults({}, {}, named({ 'crime:extortion': [[3, 2]], 'actor:some': [[5, 2]] }))).toEqual([])
  })
  it('of something generic needs no role', () => {
    const entities = dataset.entities.map((one) => (one.id === 'body:sea' ? { ...one, generic: true } : one))
    expect(faults({ entities }, {}, named({ 'body:sea': [[3, 3]] }))).toEqual([])
  })
  it('has the role of a part of it that is named beside it', () => {
    const entities = [
      ...dataset.entities,
      { id: 'place:bay', names: { en: 'Bay', zh: '湾' }, aliases: [], parent: 'place:south', level: 'area' as const },
    ]
    const change = { ...claims('claim:p1-1', { places: [{ id: 'place:bay', role: 'site' }] }), entities }
    const beside = named({ 'place:bay': [[3, 1]], 'place:south': [[3, 2]] })
    expect(faults(change, {}, beside)).toEqual([])
    // Where the part is not named there, its role is not the name's.
    expect(faults(change, {}, named({ 'place:south': [[3, 2]] }))).toEqual([
      expect.stringContaining('place:south stands at 3 and has no role there'),
    ])
  })
  it('of who is behind a source has the role of the source', () => {
    const source = { kind: { en: 'report', zh: '报告' }, class: 'un-document' as const, by: ['body:sea'] }
    const entities = dataset.entities.map((one) => (one.id === 'doc:d' ? { ...one, source } : one))
    const change = { ...claims('claim:p1-1', { attribution: ['doc:d'] }), entities }
    expect(faults(change, {}, named({ 'body:sea': [[3, 3]] }))).toEqual([])
  })
  it('has a role by the sentence of an antecedent or a footnote as well', () => {
    const change = claims('claim:p1-6', { places: [], antecedents: [{ unit: 'p1', sentences: [2] }] })
    expect(faults(change).filter((line) => line.includes('p1.3'))).toEqual([
      expect.stringContaining('p1.3: place:south stands at'),
    ])
  })
})
