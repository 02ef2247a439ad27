// What is published of a small dataset, entry by entry?

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { publish } from '../../../src/core/export/publish.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { canonical } from '../../../src/core/schema/canonical.ts'
import { TINY } from '../evidence/tiny.ts'

const { dataset, proof } = TINY
const published = (change: Partial<Dataset> = {}) => publish({ ...TINY, dataset: { ...dataset, ...change } }, sha256)

describe('a published unit', () => {
  const unit = (id: string, change: Partial<Dataset> = {}) => published(change).units.find((one) => one.id === id)
  it('has its kind and number, and its reason in words', () => {
    expect(unit('p1')).toMatchObject({ kind: 'paragraph', number: 1, why: dataset.ontology.reasons['claims'] })
    expect(unit('a1')).toMatchObject({ kind: 'activity', number: 1, sha256: proof.units['a1']?.sha256 })
  })
  it('has each sentence with its length, hash and what is drawn from it', () => {
    expect(unit('p1')?.sentences.map(({ n, claims }) => [n, claims])).toEqual([
      [1, ['claim:p1-1']],
      [2, ['claim:p1-2', 'claim:p1-3']],
      [3, ['claim:p1-4', 'claim:p1-5', 'claim:p1-6']],
    ])
    expect(unit('p2')?.sentences).toMatchObject([{ n: 1, recommendations: ['rec:p2-1'], claims: [] }])
    expect(unit('p2')?.sentences[0]?.sha256).toBe(proof.units['p2']?.sentences[0]?.sha256)
  })
  it('says of a silent sentence why, and of no other', () => {
    const units = dataset.units.map((one) =>
      one.id === 'p1' ? { ...one, silent: [{ sentences: [2], why: 'detail' }] } : one,
    )
    const sentences = unit('p1', { units })?.sentences ?? []
    expect(sentences.map(({ silent }) => silent)).toEqual([undefined, dataset.ontology.reasons['detail'], undefined])
  })
  it('of which nothing is kept has no sentences', () => {
    const [first] = dataset.units
    if (!first) throw new Error('no unit')
    expect(unit('p9', { units: [{ ...first, id: 'p9', reason: 'unheard-of' }] })).toMatchObject({
      sentences: [],
      why: { en: '', zh: '' },
    })
    expect(unit('p9', { units: [{ ...first, id: 'p9', reason: 'unheard-of' }] })).not.toHaveProperty('sha256')
  })
})

describe('a published thing', () => {
  it('has its kind, and its short name in one line', () => {
    const entities = dataset.entities.map((one) =>
      one.id === 'body:sea' ? { ...one, short: { en: 'Sea\nOffice', zh: '海事\n局' } } : one,
    )
    expect(published({ entities }).entities.find(({ id }) => id === 'body:sea')).toMatchObject({
      kind: 'body',
      short: { en: 'Sea Office', zh: '海事局' },
    })
  })
  it('brings all that its check needs, also the forms that only our own texts use', () => {
    expect(published().entities.some(({ said }) => said !== undefined)).toBe(true)
  })
  it('that is a document says where it is named and what rests on it', () => {
    const units = dataset.units.map((one) => (one.id === 'p1' ? { ...one, mentions: ['doc:d'] } : one))
    expect(published({ units }).documents).toEqual([
      { id: 'doc:d', names: { en: 'S/2000/1', zh: 'S/2000/1' }, namedIn: ['p1'], claims: ['claim:p1-2'] },
    ])
  })
})

describe('a published claim', () => {
  it('gives each of its figures its period', () => {
    const claim = published().claims.find(({ id }) => id === 'claim:p1-4')
    expect(claim?.quantities?.map(({ period }) => period)).toEqual([{ from: '2010', to: '2010' }])
  })
  it('without figures has none', () => {
    expect(published().claims[0]).not.toHaveProperty('quantities')
  })
})

it('a published row has every list, empty where there is nothing', () => {
  expect(published().activities[0]).toMatchObject({ instruments: [], documents: [], dates: [], quantities: [] })
})

it('wholes are published with their parts, and by how much these miss them', () => {
  expect(published().wholes).toEqual([
    { claim: 'claim:p1-4', as: 'part', parts: ['claim:p1-5', 'claim:p1-6'], sum: 25, miss: -5 },
  ])
})

it('modal words are published with whose they are', () => {
  expect(published().modals).toEqual(TINY.accounts.modals)
})

describe('the version', () => {
  it('is the hash of all else, whatever the order of its keys', () => {
    const { $schema: _schema, format: _format, version, ...content } = published()
    expect(sha256(canonical(content))).toBe(version)
  })
  it('does not depend on what only the check needs to know', () => {
    const units = dataset.units.map((one) => ({ ...one, lengths: [99] }))
    expect(published({ units }).version).toBe(published().version)
    const gist = { en: 'Other.', zh: '别的。' }
    expect(published({ units: dataset.units.map((one) => ({ ...one, gist })) }).version).not.toBe(published().version)
  })
})
