// The table of forms: each is described in both languages, writes a file whatever is taken, and no two files have the same name.

import { describe, expect, it } from 'vitest'
import { FORMAT_IDS, FORMATS, fileName, isFormat } from '../../../src/core/data-out/formats.ts'
import { hostile, real } from './taken.ts'

const NOTHING = new Set<string>()

describe.each(FORMAT_IDS)('%s', (id) => {
  const { name, use, loses, extension, type, write } = FORMATS[id]
  it('says in both languages what it is, what it is for and what it loses', () => {
    for (const words of [name, use, loses]) for (const text of [words.en, words.zh]) expect(text).not.toBe('')
    expect(use.zh).toMatch(/\p{Script=Han}/u)
    expect(loses.zh).toMatch(/\p{Script=Han}/u)
    expect(type).toMatch(/^\w+\/[\w.+-]+$/)
    expect(extension).toMatch(/^\w+$/)
  })
  it('writes the same bytes for the same, of hostile names and of nothing too', async () => {
    for (const taken of [hostile(), hostile({ stands: NOTHING })]) {
      const [once, again] = [await write(taken), await write(taken)]
      expect(once.length).toBeGreaterThan(100)
      expect(once).toEqual(again)
    }
  })
})

it('every file has a name of its own, and that of a part says so', () => {
  const names = FORMAT_IDS.map((id) => fileName(real(), id, 'abcdef12'))
  expect(new Set(names).size).toBe(FORMAT_IDS.length)
  expect(fileName(real(), 'gexf', 'abcdef12')).toBe('nexus-atlas-s-2015-366-abcdef12.gexf')
  expect(fileName(real(NOTHING), 'csv', 'abcdef12')).toBe('nexus-atlas-s-2015-366-abcdef12-part-csv.zip')
})

it('what is no form is none', () => {
  expect(isFormat('csv')).toBe(true)
  for (const name of ['', 'CSV', 'xlsx', 'toString', '__proto__']) expect(isFormat(name)).toBe(false)
})
