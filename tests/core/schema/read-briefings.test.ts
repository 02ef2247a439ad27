// Is a file of briefings read as it was written, and does one that is damaged or hostile harm nothing but itself?

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sceneRests } from '../../../src/core/model/briefing.ts'
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
    const content = readFileSync('data/s-2015-366/briefings/how-terrorists-profit.json', 'utf8')
    const { briefings } = readBriefings(content, 'x')
    // What its numbers count, too.
    expect(content.match(/"counts":/g)?.length).toBeGreaterThan(0)
    expect(JSON.stringify(briefings).match(/"counts":/g)).toEqual(content.match(/"counts":/g))
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
  it('is not read where it is far too large', () => {
    expect(told(' '.repeat(LARGEST_BRIEFING + 1))).toEqual([expect.stringContaining(`of ${LARGEST_BRIEFING} at most`)])
  })
  it('with thousands of scenes is told as one fault, and at once', () => {
    const content = fileOf(...Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, link: 7 })))
    const before = performance.now()
    expect(told(content)).toEqual([expect.stringContaining('briefings[0].scenes')])
    expect(performance.now() - before).toBeLessThan(1000)
  })
  it('tells no more faults than somebody mends at a time', () => {
    const bad = Array.from({ length: 90 }, (_, i) => ({ ...scene, id: `s${i}`, link: 'nowhere' }))
    expect(told(fileOf(...bad))).toHaveLength(30)
  })
})

describe('a file of several briefings', () => {
  const briefing = (id: string, ...scenes: object[]) => ({ id, title: words, scenes })
  const read = (...briefings: unknown[]) => readBriefings(JSON.stringify({ briefings }), 'mine.json')

  it('gives the good ones and names what is wrong with the others, each in its place', () => {
    const bad = briefing('pepper', { ...scene, link: 'nowhere' })
    const { briefings, problems } = read(briefing('salt', scene), bad, 7, briefing('mace', scene))
    expect(briefings.map(({ id }) => id)).toEqual(['salt', 'mace'])
    expect(problems.map(({ path }) => path)).toEqual(['briefings[1].scenes[0].link (pepper)', 'briefings[2]'])
  })
  it('gives the first of two of one id, and tells of the second', () => {
    const { briefings, problems } = read(briefing('salt', scene), briefing('salt', { ...scene, seconds: 5 }))
    expect(briefings[0]?.scenes[0]?.seconds).toBe(60)
    expect(problems).toMatchObject([{ path: 'briefings[1]', told: { kind: 'twice', values: { id: 'salt' } } }])
  })
  it('says in a word what is wrong, for whoever does not read English', () => {
    const { title: _title, ...untitled } = briefing('a', scene)
    const faults = [
      untitled,
      briefing('b', { ...scene, seconds: 'long' }),
      briefing('c', { ...scene, seconds: 1e6 }),
      briefing('d', { ...scene, plain: 'loud' }),
      briefing('e', { ...scene, name: { en: 'x'.repeat(5000) } }),
      briefing('f', { ...scene, steps: [] }),
      briefing('G H', scene),
    ]
    expect(read(...faults).problems.map(({ told }) => told?.kind)).toEqual([
      'missing',
      'kind',
      'bounds',
      'known',
      'long',
      'short',
      'form',
    ])
    expect(readBriefings('{', 'x').problems[0]?.told?.kind).toBe('json')
    expect(readBriefings('{}', 'x', 1).problems[0]?.told?.kind).toBe('large')
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
  it('is not made longer by ranges of units that no report has, or by hundreds of whole reports', () => {
    const read = (on: readonly string[]) =>
      readBriefings(fileOf({ ...scene, headline: { text: words, on } }), 'mine.json')
    for (const range of ['p1..p999999999', `p1..p1${'0'.repeat(190)}`]) {
      const [briefing] = read([range, 'p3..p4']).briefings
      expect(briefing?.scenes.flatMap(sceneRests)).toEqual([range, 'p3', 'p4'])
    }
    expect(read(['p1..p9999']).briefings).toEqual([])
    expect(read(Array(400).fill('p1..p160')).problems).toMatchObject([
      { path: 'briefings[0].scenes[0].headline.on (salt)' },
    ])
  })
  it('nested a million deep is told, and so are numbers that are none', () => {
    expect(told(`{"briefings":${'['.repeat(900_000)}`)).toHaveLength(1)
    expect(told(`{"briefings":${'['.repeat(400_000)}${']'.repeat(400_000)}}`).length).toBeGreaterThan(0)
    for (const seconds of ['NaN', 'Infinity', '1e999', '-1', '1.5', '""'])
      expect(told(fileOf(scene).replace('"seconds":60', `"seconds":${seconds}`)).length, seconds).toBeGreaterThan(0)
  })
  it('keeps no half of a sign and no sign that controls', () => {
    const { briefings } = readBriefings(
      fileOf(scene).replaceAll('"en":"Salt"', '"en":"\\ud800Sa\\u0000lt\\n盐\\udc00😀"'),
      'mine.json',
    )
    expect(briefings[0]?.title.en).toBe('\ufffdSa\ufffdlt\n盐\ufffd😀')
  })
  it('may call things by names that every object has', () => {
    const content = fileOf({ ...scene, id: 'constructor' }).replace(
      '"id":"salt"',
      '"id":"constructor","made":{"dataset":"x","signs":{"__proto__":"a","constructor":"b","claim:p1-1":"c"}}',
    )
    const [briefing] = readBriefings(content, 'mine.json').briefings
    expect(briefing).toMatchObject({ id: 'constructor', made: { signs: { 'claim:p1-1': 'c' } } })
    expect(Object.getPrototypeOf(briefing?.made?.signs)).toBe(Object.prototype)
    expect(told(fileOf(scene).replace('"id":"salt"', '"id":"__proto__"'))).toHaveLength(1)
  })
})
