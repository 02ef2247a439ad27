// What do checked files become? Units with what they name, and every list in the order of the report.

import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { ACTIVITY, CLAIM, fixtureFiles, toFiles } from '../fixture.ts'

type Files = ReturnType<typeof fixtureFiles>

function read(change: (files: Files) => void): Dataset {
  const files = fixtureFiles()
  change(files)
  const { dataset, problems } = readDataset(toFiles(files))
  if (!dataset) throw new Error(JSON.stringify(problems))
  return dataset
}
const words = { en: 'x', zh: 'x' }
const sha256 = '0'.repeat(64)
const kept = (length: number, names = {}) => ({ sha256, length, numbers: [], documents: [], names, words: {} })
/** The proof of the fixture with other sentences of one unit. */
const sentencesOf = (files: Files, unit: string, sentences: object[]) => {
  const { units } = files['r/proof.json'] as { units: Record<string, object> }
  units[unit] = { sha256, marks: [], ...units[unit], sentences }
}
const unitOf = (dataset: Dataset, id: string) => dataset.units.find((unit) => unit.id === id)

describe('the order', () => {
  it('of claims is that of the units they are named after, then of their numbers, not of their letters', () => {
    const ids = ['claim:p2-2', 'claim:p2-10', 'claim:fn1-1', 'claim:p1-9', 'claim:p1-1', 'claim:a1-1']
    const dataset = read((files) => {
      files['r/claims/i.json'] = {
        $schema: 'x',
        claims: ids.map((id) => ({
          ...CLAIM,
          id,
          evidence: [{ unit: id.slice('claim:'.length, id.lastIndexOf('-')), sentences: [1] }],
        })),
      }
    })
    expect(dataset.claims.map(({ id }) => id)).toEqual([
      'claim:p1-1',
      'claim:p1-9',
      'claim:p2-2',
      'claim:p2-10',
      'claim:fn1-1',
      'claim:a1-1',
    ])
  })
  it('of rows and recommendations is that of their numbers', () => {
    const dataset = read((files) => {
      for (const unit of ['a10', 'a9']) sentencesOf(files, unit, [kept(6)])
      const { units } = files['r/proof.json'] as { units: Record<string, object> }
      for (const unit of ['a10', 'a9']) units[unit] = { ...units['a1'] }
      files['r/activities/all.json'] = {
        $schema: 'x',
        activities: ['a10', 'a2', 'a9', 'a1'].map((unit) => ({ ...ACTIVITY, id: `activity:${unit}`, unit })),
      }
      files['r/recommendations/iv.json'] = {
        $schema: 'x',
        recommendations: ['rec:p2-10', 'rec:p1-1', 'rec:p2-2'].map((id) => ({
          id,
          evidence: [{ unit: 'p2', sentences: [1] }],
          addressee: ['member-states'],
          level: 'operational',
          theme: 'finance',
          modality: 'should',
          cue: '应',
          names: [],
          concerns: [],
          statement: words,
        })),
      }
    })
    expect(dataset.activities.map(({ unit }) => unit)).toEqual(['a1', 'a2', 'a9', 'a10'])
    expect(dataset.recommendations.map(({ id }) => id)).toEqual(['rec:p1-1', 'rec:p2-2', 'rec:p2-10'])
    expect(dataset.units.map(({ id }) => id)).toEqual(['p1', 'p2', 'fn1', 'a1', 'a2', 'a9', 'a10'])
  })
  it('of files makes no difference', () => {
    const files = toFiles(fixtureFiles())
    expect(readDataset([...files].reverse())).toMatchObject({ dataset: readDataset(files).dataset })
  })
})

describe('a unit', () => {
  it('knows the length of each of its sentences', () => {
    const dataset = read(() => {})
    expect(dataset.units.map(({ id, lengths }) => [id, lengths])).toEqual([
      ['p1', [9, 5]],
      ['p2', [4]],
      ['fn1', [3]],
      ['a1', [6]],
      ['a2', [6]],
    ])
  })
  it('of the annex is made of its row: modelled, with the title for its gist', () => {
    const dataset = read((files) => {
      files['r/activities/all.json'] = {
        $schema: 'x',
        activities: [
          { ...ACTIVITY, silent: [{ sentences: [1], why: 'detail' }] },
          { ...ACTIVITY, id: 'activity:a2', unit: 'a2' },
        ],
      }
    })
    expect(unitOf(dataset, 'a1')).toMatchObject({
      section: 'annex',
      state: 'modelled',
      reason: 'row',
      gist: ACTIVITY.title,
      on: ['title'],
      silent: [{ sentences: [1], why: 'detail' }],
    })
    expect(unitOf(dataset, 'a2')?.silent).toEqual([])
  })
  it('names what stands in it in the order in which it stands there, each once', () => {
    const dataset = read((files) =>
      sentencesOf(files, 'p2', [
        kept(20, {
          'group:b': [[9, 2]],
          'place:land': [[3, 2]],
          'group:a': [[12, 2]],
        }),
        kept(20, { 'body:x': [[0, 2]], 'group:b': [[4, 2]] }),
      ]),
    )
    expect(unitOf(dataset, 'p2')?.mentions).toEqual(['place:land', 'group:b', 'group:a', 'body:x'])
  })
  it('names what its cells print before what its text says', () => {
    const dataset = read((files) => {
      const { units } = files['r/proof.json'] as { units: Record<string, object> }
      units['a1'] = {
        sha256,
        marks: [],
        sentences: [kept(6, { 'body:y': [[0, 2]] })],
        cells: { title: kept(4, { 'body:x': [[1, 2]] }), status: kept(4), scope: kept(2, { 'place:world': [[0, 2]] }) },
      }
    })
    expect(unitOf(dataset, 'a1')?.mentions).toEqual(['body:x', 'place:world', 'body:y'])
  })
  it('names crimes and unnamed actors only where a claim or row of it speaks of them', () => {
    const names = { 'crime:oil': [[0, 2]], 'crime:extortion': [[2, 2]], 'actor:some': [[4, 2]], 'group:b': [[6, 2]] }
    const dataset = read((files) => {
      for (const unit of ['p2', 'fn1']) sentencesOf(files, unit, [kept(9, names)])
      sentencesOf(files, 'a1', [kept(9, names)])
    })
    // Claims of p2 are about some actor, oil and cybercrime; the row is about oil; no claim is drawn from fn1.
    expect(unitOf(dataset, 'p2')?.mentions).toEqual(['crime:oil', 'actor:some', 'group:b'])
    expect(unitOf(dataset, 'a1')?.mentions).toEqual(['crime:oil', 'group:b'])
    expect(unitOf(dataset, 'fn1')?.mentions).toEqual(['group:b'])
  })
  it('names a thing without a name of its own only where it is spoken of, of whatever kind it is', () => {
    const dataset = read((files) => {
      const { entities } = files['r/entities/all.json'] as { entities: object[] }
      entities.push({ id: 'place:neighbours', names: words, aliases: [], level: 'region', generic: true })
      sentencesOf(files, 'p2', [kept(9, { 'place:neighbours': [[0, 2]], 'place:land': [[3, 2]] })])
    })
    expect(unitOf(dataset, 'p2')?.mentions).toEqual(['place:land'])
  })
})

describe('the dataset', () => {
  it('holds no address of a schema and nothing of the proof but lengths', () => {
    const plain = JSON.stringify(read(() => {}))
    expect(plain).not.toContain('$schema')
    expect(plain).not.toContain(sha256)
  })
  it('says of each claim whether it is said or read', () => {
    const inferred = { parts: ['subject'], why: words }
    const { claims } = read((files) => {
      files['r/claims/i.json'] = {
        $schema: 'x',
        claims: [
          { ...CLAIM, inferred },
          { ...CLAIM, id: 'claim:p1-2' },
        ],
      }
    })
    expect(claims.map(({ reading }) => reading)).toEqual(['inferred', 'explicit'])
  })
})
