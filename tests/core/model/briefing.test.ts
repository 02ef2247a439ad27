// What does a scene rest on, what is lit at its steps, and how long is a briefing planned to be?

import { describe, expect, it } from 'vitest'
import {
  countsOf,
  litAt,
  plannedSeconds,
  restsOf,
  type Scene,
  saidAnywhere,
  saidIn,
  sceneKey,
  sceneRests,
} from '../../../src/core/model/briefing.ts'

const said = (name: string, ...on: string[]) => ({ text: { en: name, zh: name }, on })
const scene: Scene = {
  id: 'ransom',
  name: { en: 'Ransom', zh: '赎金' },
  link: '#',
  headline: said('headline', 'claim:p1-1'),
  steps: [
    { show: ['group:a', 'claim:p1-1'], says: [said('one', 'claim:p1-1', 'p3')] },
    { show: ['group:b', 'group:a'], says: [said('two', 'p2..p4')] },
  ],
  notes: [said('note', 'activity:a1')],
  seconds: 60,
}

describe('what a sentence rests on', () => {
  it('is each of its ids, and every unit of a range', () => {
    expect(restsOf(['claim:p1-1', 'p12..p15', 'a9..a11'])).toEqual([
      'claim:p1-1',
      'p12',
      'p13',
      'p14',
      'p15',
      'a9',
      'a10',
      'a11',
    ])
  })
  it('is nothing where a range runs backwards or from one kind of unit to another', () => {
    expect(restsOf(['p5..p4', 'p1..a2'])).toEqual([])
  })
  it('is no memory full of units: a range of ten thousand and more is none', () => {
    expect(restsOf(['p1..p99999999999', 'p1..p10000'])).toEqual(['p1..p99999999999', 'p1..p10000'])
    expect(restsOf(['p9998..p9999'])).toEqual(['p9998', 'p9999'])
  })
  it('is of a scene what all of it rests on, its notes too, each once', () => {
    expect(sceneRests(scene)).toEqual(['claim:p1-1', 'p3', 'p2', 'p4', 'activity:a1'])
  })
})

it('what is counted comes to how many different things it is, list by list', () => {
  expect(countsOf({ counts: [['a1..a3', 'a2'], ['group:a', 'group:b'], []] })).toEqual([3, 2, 0])
  expect(countsOf({})).toEqual([])
})

describe('a scene', () => {
  const texts = (all: readonly { readonly text: { readonly en: string } }[]) => all.map(({ text }) => text.en)
  it('says its headline and its steps as far as it is revealed', () => {
    expect(texts(saidIn(scene, 0))).toEqual(['headline', 'one'])
    expect(texts(saidIn(scene))).toEqual(['headline', 'one', 'two'])
    expect(texts(saidAnywhere(scene))).toEqual(['headline', 'one', 'two', 'note'])
  })
  it('lights all that was shown until then, the latest first and each once', () => {
    expect(litAt(scene, 0)).toEqual(['claim:p1-1', 'group:a'])
    expect(litAt(scene, 1)).toEqual(['group:a', 'group:b', 'claim:p1-1'])
  })
  it('is told by its briefing and its own name', () => {
    expect(sceneKey({ id: 'profits' }, scene)).toBe('profits/ransom')
  })
})

it('a briefing is planned to be as long as its scenes together', () => {
  expect(plannedSeconds({ scenes: [scene, { ...scene, seconds: 45 }] })).toBe(105)
  expect(plannedSeconds({ scenes: [] })).toBe(0)
})
