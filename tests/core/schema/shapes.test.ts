// What is told of a file that has not the shape of its kind: what, where, and how to mend it.

import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/core/schema/problem.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { ACTIVITY, CLAIM, fixtureFiles, toFiles } from '../fixture.ts'

/** The problems of the fixture with one claim changed; a key that is `undefined` is left out of the file. */
const withClaim = (change: object): readonly Problem[] =>
  readDataset(toFiles({ ...fixtureFiles(), 'r/claims/i.json': { $schema: 'x', claims: [{ ...CLAIM, ...change }] } }))
    .problems
const withFile = (path: string, change: object): readonly Problem[] => {
  const files = fixtureFiles()
  return readDataset(toFiles({ ...files, [path]: { ...files[path], ...change } })).problems
}
const first = (problems: readonly Problem[]) => problems[0]

describe('a key that is missing', () => {
  it('is told by its path and the id of its entry, and asks to be added', () => {
    expect(first(withClaim({ statement: undefined }))).toEqual({
      file: 'r/claims/i.json',
      path: 'claims[0].statement (claim:p1-1)',
      what: 'expected "statement", found nothing',
      mend: 'add it',
    })
  })
  it('is told for one language of two', () => {
    expect(first(withClaim({ statement: { en: 'A sells oil.' } }))).toMatchObject({
      path: 'claims[0].statement.zh (claim:p1-1)',
      mend: 'add it',
    })
  })
  it('is told of the file itself where the file has no entries', () => {
    expect(first(withFile('r/units/i.json', { units: undefined }))).toMatchObject({
      file: 'r/units/i.json',
      path: 'units',
      mend: 'add it',
    })
  })
})

describe('a key that has no meaning', () => {
  it('is to be removed, or its spelling corrected', () => {
    expect(first(withClaim({ statment: 'x' }))).toEqual({
      file: 'r/claims/i.json',
      path: 'claims[0].statment (claim:p1-1)',
      what: 'this key has no meaning here',
      mend: 'remove it, or correct its spelling',
    })
  })
  it('is told deep inside an entry with the path that leads there', () => {
    expect(first(withClaim({ evidence: [{ unit: 'p1', sentences: [1], page: 3 }] }))?.path).toBe(
      'claims[0].evidence[0].page (claim:p1-1)',
    )
  })
})

describe('a value of another form', () => {
  it.each([
    ['an id without a prefix', { subject: 'isil' }, 'claims[0].subject', 'group:isil'],
    ['an id in capitals', { object: 'crime:Oil' }, 'claims[0].object', 'group:isil'],
    [
      'a unit numbered 0',
      { evidence: [{ unit: 'p0', sentences: [1] }] },
      'claims[0].evidence[0].unit',
      'p36, fn2 or a7',
    ],
    ['a day without its month', { period: { from: '2014-1' } }, 'claims[0].period.from', '2014, 2014-05 or 2014-05-21'],
    [
      'a speaker who is neither a thing nor a unit',
      { attribution: ['Isil'] },
      'claims[0].attribution[0]',
      'group:isil',
    ],
    ['a claim whose id has no running number', { id: 'claim:p1' }, 'claims[0].id', 'claim:p36-2'],
  ])('is told with an example of the form that is asked for: %s', (_, change, path, example) => {
    const problem = first(withClaim(change))
    expect(problem?.path).toContain(path)
    expect(problem?.what).toMatch(/does not have the form expected here$/)
    expect(problem?.mend).toContain(`write it like ${example}`)
  })
  it('names the entry by the id that stands there, though that is the fault', () => {
    expect(first(withClaim({ id: 'claim:p1' }))?.path).toBe('claims[0].id (claim:p1)')
  })
})

describe('a value of another kind', () => {
  it('is told with what was found and the words that are allowed', () => {
    const problem = first(withClaim({ certainty: 'sure' }))
    expect(problem?.what).toMatch(/^expected \("confirmed" \| .*"possible"\), found "sure"$/)
    expect(problem?.mend).toMatch(/^give one of confirmed, .*, possible$/)
  })
  it.each([
    ['a number for words', { statement: 7 }, 'claims[0].statement', '7'],
    ['words for a list', { attribution: 'body:x' }, 'claims[0].attribution', '"body:x"'],
    ['nothing for a list', { evidence: null }, 'claims[0].evidence', 'null'],
    ['an empty text', { predicate: '' }, 'claims[0].predicate', 'it is empty'],
    ['an empty list of evidence', { evidence: [] }, 'claims[0].evidence', 'it is empty'],
    [
      'an empty list of parts that are read',
      { inferred: { parts: [], why: { en: 'x', zh: 'x' } } },
      '.parts',
      'it is empty',
    ],
  ])('is told with what was found: %s', (_, change, path, found) => {
    const problem = first(withClaim(change))
    expect(problem?.path).toContain(path)
    expect(problem?.what).toMatch(new RegExp(`(^|, found )${found}$`))
  })
  it.each([
    ['words', { statement: 7 }, 'write { … } with the keys that its neighbours have'],
    ['a list', { attribution: 'body:x' }, 'write a list: [ … ]'],
    ['a text', { predicate: 7 }, 'write a text in quotes'],
    ['some entries', { evidence: [] }, 'give at least 1'],
    [
      'a sentence or a cell',
      { evidence: [{ unit: 'p1', sentences: ['one'] }] },
      'give one of number, title, status, scope',
    ],
  ])('is told with what to write instead, in words for whoever writes the file: %s', (_, change, mend) => {
    expect(first(withClaim(change))?.mend).toBe(mend)
  })
  it.each([
    [[200, 3], 'frames[0].from[0]', 'give a number of at most 180'],
    [[-18, -91], 'frames[0].from[1]', 'give a number of at least -90'],
    [['18', 3], 'frames[0].from[0]', 'write a number without quotes'],
  ])('is told how large a number may be: %j', (from, path, mend) => {
    const frame = { name: { en: 'x', zh: 'x' }, from, to: [24, 27] }
    expect(first(withFile('r/guide.json', { frames: [frame] }))).toMatchObject({ path, mend })
  })
  it.each([0, -1, 1.5, 'body'])('is told of a sentence that is no sentence: %j', (spot) => {
    expect(first(withClaim({ evidence: [{ unit: 'p1', sentences: [spot] }] }))?.path).toContain(
      'evidence[0].sentences[0]',
    )
  })
  it('names an entry without an id by its number alone', () => {
    expect(first(withClaim({ id: 7, statement: 7 }))?.path).toBe('claims[0].id')
  })
})

describe('files', () => {
  it('that hold a list are told once, not with each key they lack', () => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: 'r/claims/list.json', text: '[]' }])
    expect(problems).toMatchObject([
      { file: 'r/claims/list.json', path: '(file)', what: expect.stringContaining('a list'), mend: expect.any(String) },
    ])
  })
  it.each(['null', '7', '"claims"', 'true'])('that hold %s are told, and nothing is thrown', (text) => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: 'r/claims/odd.json', text }])
    expect(problems.map(({ file }) => file)).toEqual(['r/claims/odd.json'])
  })
  it('that nobody knows are told with every folder and name there is', () => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: 'r/misc/stuff.json', text: '{}' }])
    expect(problems).toEqual([
      {
        file: 'r/misc/stuff.json',
        path: '(file)',
        what: 'nothing knows what this file holds',
        mend: expect.stringMatching(
          /^name it report\.json, sections\.json, .*folders units, codings, accounts, .*claims/,
        ),
      },
    ])
  })
  it('that have to be there are not called missing beside their own faults', () => {
    const { report: _, ...others } = { report: 0, ...fixtureFiles()['r/report.json'], date: 'May 2015' }
    const { problems } = readDataset(toFiles({ ...fixtureFiles(), 'r/report.json': others }))
    expect(problems.map(({ file, path }) => [file, path])).toEqual([['r/report.json', 'date']])
  })
  it.each(['toString', 'constructor', '__proto__'])('called like a part of every object are not known: %s', (name) => {
    const { problems } = readDataset([...toFiles(fixtureFiles()), { path: `r/${name}.json`, text: '{}' }])
    expect(first(problems)?.what).toBe('nothing knows what this file holds')
  })
  it('are read by their own name before that of their folder', () => {
    const files = fixtureFiles()
    const { 'r/sections.json': sections, ...others } = files
    const { dataset } = readDataset(toFiles({ ...others, 'r/claims/sections.json': sections }))
    expect(dataset?.sections.map(({ id }) => id)).toEqual(['I', 'annex'])
  })
  it('that are broken hide no fault of another file', () => {
    const files = toFiles({
      ...fixtureFiles(),
      'r/claims/i.json': { $schema: 'x', claims: [{ ...CLAIM, object: 'crime:none' }] },
    })
    const { problems } = readDataset([...files, { path: 'r/claims/bad.json', text: '{' }])
    expect(problems.map(({ file, what }) => [file, what.slice(0, 14)])).toEqual([
      ['r/claims/bad.json', 'not valid JSON'],
      ['r/claims/i.json', 'nothing has th'],
    ])
  })
  it('may hold Unicode, line breaks and long words, and keep them', () => {
    const zh = `据报\n“${'很长'.repeat(1500)}”\u{20000}`
    const { dataset } = readDataset(
      toFiles({
        ...fixtureFiles(),
        'r/claims/i.json': { $schema: 'x', claims: [{ ...CLAIM, statement: { en: 'مرحبا', zh } }] },
      }),
    )
    expect(dataset?.claims[0]?.statement).toEqual({ en: 'مرحبا', zh })
  })
})

describe('what could be read all the same', () => {
  it('is given where every file has its shape, so that further checks can tell their faults too', () => {
    const files = toFiles({
      ...fixtureFiles(),
      'r/claims/i.json': { $schema: 'x', claims: [{ ...CLAIM, object: 'crime:none' }] },
    })
    const read = readDataset(files)
    expect(read.dataset).toBeUndefined()
    expect('partial' in read && read.partial?.dataset.claims.map(({ object }) => object)).toEqual(['crime:none'])
  })
  it('is all but the entries that have not their shape, each of the others at its own place', () => {
    const claims = [
      { ...CLAIM, certainty: 'sure' },
      { ...CLAIM, id: 'claim:p1-2' },
    ]
    const read = readDataset(toFiles({ ...fixtureFiles(), 'r/claims/i.json': { $schema: 'x', claims } }))
    expect('partial' in read && read.partial?.dataset.claims.map(({ id }) => id)).toEqual(['claim:p1-2'])
    expect('partial' in read && read.partial?.where('claim:p1-2').path).toBe('claims[1] (claim:p1-2)')
    expect('isWhole' in read && read.isWhole).toBe(false)
  })
  it('is nothing where a file that must be there is missing', () => {
    const { 'terms.json': _, ...others } = fixtureFiles()
    const read = readDataset(toFiles(others))
    expect('partial' in read && read.partial).toBeUndefined()
  })
})

describe('where an entry is written', () => {
  const modals = [{ at: 'p1.1', word: '可', clause: 'x' }]
  const names = [{ at: 'p1.1', id: 'group:a', why: 'in-name' }]
  const read = readDataset(toFiles({ ...fixtureFiles(), 'r/accounts/one.json': { $schema: 'x', modals, names } }))
  const where = 'where' in read ? read.where : () => ({ file: '', path: '' })
  it.each([
    ['claim:p1-2', 'r/claims/i.json', 'claims[1] (claim:p1-2)'],
    ['p2', 'r/units/i.json', 'units[1] (p2)'],
    ['crime:oil', 'r/entities/all.json', 'entities[4] (crime:oil)'],
    ['activity:a2', 'r/activities/all.json', 'activities[1] (activity:a2)'],
    ['a2', 'r/activities/all.json', 'activities[1] (a2)'],
    ['p1.1 可', 'r/accounts/one.json', 'modals[0] (p1.1 可)'],
    ['p1.1 group:a', 'r/accounts/one.json', 'names[0] (p1.1 group:a)'],
    ['p9.9 nothing', 'accounts', 'p9.9 nothing'],
  ])('is found by its id: %s', (id, file, path) => {
    expect(where(id)).toEqual({ file, path })
  })
})

describe('a row of the annex', () => {
  const withRow = (change: object) => withFile('r/activities/all.json', { activities: [{ ...ACTIVITY, ...change }] })
  it.each([
    ['no lead', { leads: [] }, 'activities[0].leads'],
    ['no place', { places: [] }, 'activities[0].places'],
    ['a cell that is none', { on: ['footer'] }, 'activities[0].on[0]'],
    ['a lead without its word', { leads: [{ id: 'body:x', role: 'leads', at: ['title'] }] }, 'leads[0].cue'],
  ])('is told by its path: %s', (_, change, path) => {
    expect(first(withRow(change))?.path).toContain(path)
  })
})
