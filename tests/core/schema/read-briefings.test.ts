// Is a file of briefings read as it was written, and does one that is damaged or hostile harm nothing but itself?

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LARGEST_BRIEFING } from '../../../src/core/schema/briefing-limits.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'

const words = { en: 'Salt', zh: '盐' }
const scene = {
  id: 'one',
  name: words,
  link: '#select=group:a',
  headline: { text: words, on: ['claim:p1-1'] },
  steps: [{ show: ['group:a'], says: [{ text: words, on: [] }] }],
  notes: [],
  seconds: 60,
}
const fileOf = (...scenes: object[]) => JSON.stringify({ briefings: [{ id: 'salt', title: words, scenes }] })
const told = (content: string) =>
  readBriefings(content, 'mine.json').problems.map(({ path, what }) => `${path}: ${what}`)

describe('a file of briefings', () => {
  it('is read as it was written, also the one that the site brings', () => {
    const { briefings } = readBriefings(
      readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8'),
      'x',
    )
    expect(briefings[0]?.scenes.length).toBeGreaterThan(11)
    expect(readBriefings(writeBriefings(briefings), 'x')).toEqual({ briefings, problems: [] })
  })
  it('may leave out a language, what it rests on and its notes', () => {
    const { notes: _notes, ...bare } = scene
    const own = { ...bare, headline: { text: { en: 'Mine' } }, steps: [{ says: [] }] }
    const { briefings, problems } = readBriefings(fileOf(own), 'mine.json')
    expect(problems).toEqual([])
    expect(briefings[0]?.scenes[0]).toMatchObject({ headline: { text: { en: 'Mine', zh: '' }, on: [] }, notes: [] })
  })
})

describe('a file that cannot be read', () => {
  it('says where it is cut off', () => {
    expect(told(fileOf(scene).slice(0, 80))).toEqual([expect.stringContaining('JSON')])
  })
  it('names each thing of the wrong kind, with its place', () => {
    expect(told(fileOf({ ...scene, seconds: 'long', steps: [] }))).toEqual([
      expect.stringContaining('briefings[0].scenes[0].steps'),
      expect.stringContaining('briefings[0].scenes[0].seconds'),
    ])
    for (const content of ['null', '[]', '"text"', '{}', '{"briefings": 7}'])
      expect(told(content).length).toBeGreaterThan(0)
  })
  it('is told where two scenes have one id', () => {
    expect(told(fileOf(scene, scene))).toEqual(['salt: one is the id of two scenes'])
  })
  it('is not read where it is far too large, or has thousands of scenes', () => {
    expect(told(' '.repeat(LARGEST_BRIEFING + 1))).toEqual([expect.stringContaining(`of ${LARGEST_BRIEFING} at most`)])
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...scene, id: `s${i}` }))
    expect(told(fileOf(...many.slice(0, 2000))).length).toBeGreaterThan(0)
  })
  it('tells no more faults than somebody mends at a time', () => {
    const bad = Array.from({ length: 90 }, (_, i) => ({ ...scene, id: `s${i}`, link: 'nowhere' }))
    expect(told(fileOf(...bad))).toHaveLength(30)
  })
})

describe('a hostile file', () => {
  it('brings no key that every object has, and its markup stays text', () => {
    const markup = '<img src=x onerror=alert(1)>'
    const content = fileOf({ ...scene, name: { en: markup, zh: markup } }).replace(
      '"id":"one"',
      '"id":"one","__proto__":{"polluted":true},"constructor":{"prototype":{}}',
    )
    const { briefings } = readBriefings(content, 'mine.json')
    expect(briefings[0]?.scenes[0]?.name.en).toBe(markup)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.keys(briefings[0]?.scenes[0] ?? {})).not.toContain('constructor')
  })
})
