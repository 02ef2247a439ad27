// Whatever is wrong with a file that comes from outside: is it read or refused, at once and in words? Broken ones by chance. BROKEN sets
// how many of each kind, 60 by default.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allProblems } from '../../../src/commands/read-atlas.ts'
import { sha256 } from '../../../src/commands/sha256.ts'
import { publish } from '../../../src/core/export/publish.ts'
import { canonical } from '../../../src/core/schema/canonical.ts'
import { readSynonyms } from '../../../src/core/schema/check-synonyms.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { readHistory } from '../../../src/core/schema/read-history.ts'
import { readPublishedLists } from '../../../src/core/schema/read-lists.ts'
import { readPack } from '../../../src/core/schema/read-pack.ts'
import { secondPublished } from '../../second/report.ts'
import { atOnce, broken, unsaid } from '../broken.ts'
import { trials } from '../chance.ts'
import { fixtureFiles, toFiles } from '../fixture.ts'

const TIMES = Number(process.env['BROKEN'] ?? 60)

const contentOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** A pack whose proof, terms and rows are made up; and one without them. */
function packs(): readonly object[] {
  const read = readDataset(toFiles(fixtureFiles()))
  if (!read.dataset) throw new Error('the made-up dataset is not sound')
  const { dataset, proof, terms, accounts } = read
  return [publish({ dataset, proof, terms, accounts }, sha256), secondPublished()].map((one) =>
    JSON.parse(JSON.stringify(one)),
  )
}

/** The same with the hash of what is in it now, so that what is behind the hash is looked at. */
function signed(text: string): string {
  try {
    const { $schema, format, version: _, ...rest } = JSON.parse(text)
    return JSON.stringify({ $schema, format, version: sha256(canonical(rest)), ...rest })
  } catch {
    return text
  }
}

describe('a broken file', () => {
  it('of briefings gives what is good in it, and words for the rest, in any language', () => {
    const content = contentOf('data/s-2015-366/briefings/how-terrorists-profit.json') as { briefings: object[] }
    const [one] = content.briefings as { scenes: object[] }[]
    const short = {
      briefings: [
        { ...one, scenes: one?.scenes.slice(0, 2) },
        { ...one, id: 'b' },
      ],
    }
    trials(TIMES, (chance) => {
      const text = broken(short, chance)
      const { briefings, problems } = atOnce(() => readBriefings(text, 'x.json'))
      expect(unsaid(problems)).toEqual([])
      expect(problems.filter(({ told }) => told === undefined)).toEqual([])
      expect(briefings.length + problems.length).toBeGreaterThan(0)
      // What was taken in can be given away, and is the same again.
      const again = JSON.stringify({ briefings })
      if (briefings.length > 0) expect(readBriefings(again, 'x.json').problems).toEqual([])
    })
  })
  it('of a published report is opened or refused in words', () => {
    const sound = packs()
    trials(TIMES, (chance) => {
      const text = broken(chance.one(sound), chance)
      const read = atOnce(() => readPack(chance.below(3) === 0 ? text : signed(text), 'r.json', sha256))
      if ('problems' in read) {
        expect(unsaid(read.problems)).toEqual([])
        expect(read.problems.length).toBeGreaterThan(0)
      }
    })
  })
  it('of a published report of long ago is read or refused in words', () => {
    const sound = packs()
    trials(TIMES, (chance) => {
      const text = broken(chance.one(sound), chance)
      const { published, problems } = atOnce(() => readPublishedLists(signed(text), 'r.json', sha256))
      expect(unsaid(problems)).toEqual([])
      expect(published !== undefined || problems.length > 0).toBe(true)
    })
  })
  it('of the history or of the synonyms is read or refused in words', () => {
    const { $schema, version, steps } = contentOf('data/history/s-2015-366.json') as Record<string, unknown[]>
    const history = { $schema, version, steps: steps?.slice(0, 2) }
    const synonyms = contentOf('data/synonyms.json')
    trials(TIMES, (chance) => {
      const read = atOnce(() => readHistory(broken(history, chance), 'h.json'))
      expect(unsaid(read.problems)).toEqual([])
      expect(read.history !== undefined || read.problems.length > 0).toBe(true)
      const words = atOnce(() => readSynonyms(broken(synonyms, chance), 's.json', []))
      expect(unsaid(words.problems)).toEqual([])
    })
  })
  it('of the data folder is told in words, its entries proved as far as they can be', () => {
    trials(TIMES, (chance) => {
      const files = fixtureFiles()
      const path = chance.one(Object.keys(files))
      const text = broken(files[path], chance)
      const all = toFiles(files).map((file) => (file.path === path ? { path, text } : file))
      expect(unsaid(atOnce(() => allProblems(readDataset(all))))).toEqual([])
    })
  })
})
