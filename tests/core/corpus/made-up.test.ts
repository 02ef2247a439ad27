// Made-up reports at sizes that the one real report never had: they are read, ordered and cut in the time of a test.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { cutOf, strangers } from '../../../src/core/corpus/cut.ts'
import { CutFault } from '../../../src/core/corpus/cut-fault.ts'
import { madeUpReport } from '../../../src/core/corpus/made-up-report.ts'
import { madeUpThings } from '../../../src/core/corpus/made-up-things.ts'
import { publish } from '../../../src/core/export/publish.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { orderAll } from '../../../src/core/layout/lens-order.ts'
import type { Ontology } from '../../../src/core/model/ontology.ts'
import { readPack } from '../../../src/core/schema/read-pack.ts'
import { PACK } from '../data-out/taken.ts'

const { $schema: _, ...ontology } = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
const made = (claims: number, n = 1, words = ontology as Ontology) => {
  const things = madeUpThings(words, claims, 1)
  return madeUpReport({ ontology: words, things, n, of: 2, claims, seed: 1 })
}

describe('a made-up report', () => {
  it('of one claim is a report', () => {
    const { dataset } = made(1)
    expect(dataset.claims).toHaveLength(1)
    expect(dataset.activities.length).toBeGreaterThan(0)
  })

  it('of many claims is read again as it was made, each citation looked up and none by a list of its own', () => {
    const published = publish(made(4000), sha256)
    const { pack } = readPack(JSON.stringify(published), 'made-up-1.json', sha256)
    expect(pack?.dataset.claims.length).toBe(4000)
    expect(publish(pack ?? made(1), sha256).version).toBe(published.version)
  })

  it('of many lines has its rows put in order while one waits, every mark once', () => {
    const graph = buildGraph(made(800).dataset)
    const orders = orderAll(graph)
    for (const id of ['nexus', 'everything'] as const) {
      const ids = orders[id].flat()
      const brackets = new Set(fullLens(graph, id).nodes.flatMap((node) => (node.bracket ? [node.id] : [])))
      const marks = fullLens(graph, id).nodes.flatMap((node) => (brackets.has(node.id) ? [] : [node.id]))
      expect(ids.toSorted()).toEqual(marks.toSorted())
    }
  })
})

describe('a cut', () => {
  const stands = (pack: typeof PACK, count: number) => new Set(pack.dataset.claims.slice(0, count).map(({ id }) => id))

  it('of the real report without any of its rows is a pack that is read, its proof without those rows', () => {
    const pack = cutOf([{ id: 's-2015-366', pack: PACK, stands: stands(PACK, 30) }], 408)
    const published = publish(pack, sha256)
    const read = readPack(JSON.stringify(published), 'x.json', sha256)
    expect(read.pack?.dataset.claims).toHaveLength(30)
    expect(Object.keys(read.pack?.proof?.units ?? {}).some((unit) => unit.startsWith('a'))).toBe(false)
    expect(published.report.title.zh).toMatch(/^摘取：408条论断中的30条：秘书长/)
  })

  it('of the real report and a made-up one ties each to its own paragraphs, rows and requests', () => {
    const other = made(40)
    const own = other.dataset
    const some = new Set([...own.claims, ...own.activities, ...own.recommendations].map(({ id }) => id))
    const both = [
      { id: 's-2015-366', pack: PACK, stands: stands(PACK, 10) },
      { id: 'made-up-1', pack: other, stands: some },
    ]
    const pack = cutOf(both, 448)
    const read = readPack(JSON.stringify(publish(pack, sha256)), 'x.json', sha256)
    expect(read.trouble).toBeUndefined()
    const { claims, activities, recommendations, units, sections } = pack.dataset
    expect([claims.length, activities.length, recommendations.length]).toEqual([
      50,
      own.activities.length,
      own.recommendations.length,
    ])
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
    expect(units.filter(({ gist }) => !/^(S\/2015\/366|MADE-UP\/1) (¶|footnote )\d+: /.test(gist.en))).toEqual([])
    expect(activities.every(({ title }) => title.en.startsWith('MADE-UP/1 a'))).toBe(true)
    expect(sections.map(({ short }) => short.en).slice(0, 2)).toEqual(['S/2015/366', 'MADE-UP/1'])
  })

  it('is refused of nothing, and of two ontologies; what a report does not have is named', () => {
    expect(() => cutOf([], 0)).toThrow(CutFault)
    const words: Ontology = { ...ontology, themes: { ...ontology.themes, another: { en: 'another', zh: '别的' } } }
    const parts = [made(5), made(5, 2, words)].map((pack, i) => ({
      id: `made-up-${i + 1}`,
      pack,
      stands: stands(pack, 1),
    }))
    expect(() => cutOf(parts, 10)).toThrow(/made-up-2 and made-up-1 have different ontologies/)
    expect(strangers(made(5), ['claim:p1-1', 'claim:p9-9', 'claim:p9-9'])).toEqual(['claim:p9-9'])
  })
})
