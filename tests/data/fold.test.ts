import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { FOLD_IDS, type FoldId, foldLens, foldsOf, standsIn } from '../../src/core/graph/fold.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type Lens } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { openLenses } from '../../src/core/query/shown-lens.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { inOrder } from '../../src/state/link-parts.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const whole = Object.fromEntries(LENS_IDS.map((id) => [id, fullLens(graph, id)]))
const lensOf = (id: (typeof LENS_IDS)[number]): Lens => whole[id] as Lens
const SETS = Array.from({ length: 2 ** FOLD_IDS.length }, (_, i) => FOLD_IDS.filter((_, bit) => i & (1 << bit)))

/** The same numbers in every run. */
function* numbers(seed: number, below: number): Generator<number> {
  for (let now = seed; ; ) {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0
    yield Math.floor((now / 2 ** 32) * below)
  }
}

describe('folding', () => {
  it.each(LENS_IDS)('loses no claim, activity or recommendation of %s, whatever is folded', (id) => {
    const all = [...standsIn(lensOf(id))].sort()
    for (const folds of SETS)
      expect([folds, [...standsIn(foldLens(graph, lensOf(id), folds))].sort()]).toEqual([folds, all])
  })

  it.each(LENS_IDS)('and unfolding %s in any sequence gives exactly the same picture', (id) => {
    const before = structuredClone(lensOf(id))
    const lenses = openLenses(graph)
    for (let seed = 1; seed <= 3; seed++) {
      let folds: FoldId[] = []
      const random = numbers(seed, FOLD_IDS.length)
      for (let step = 0; step < 7; step++) {
        const fold = FOLD_IDS[random.next().value as number] as FoldId
        folds = folds.includes(fold) ? folds.filter((other) => other !== fold) : [...folds, fold]
        const fresh = foldLens(graph, fullLens(graph, id), inOrder(folds))
        expect(lenses.full(id, folds)).toEqual(fresh)
        expect(foldLens(graph, lensOf(id), [...folds].reverse())).toEqual(fresh)
      }
      expect(lenses.full(id, [])).toEqual(before)
    }
    expect(lensOf(id)).toEqual(before)
  })

  it.each(LENS_IDS)('leaves in %s no line without ends, none twice, none to itself, and no empty line', (id) => {
    for (const folds of SETS) {
      const { nodes, links } = foldLens(graph, lensOf(id), folds)
      const ids = new Set(nodes.flatMap((node) => [node.id]))
      expect(ids.size).toBe(nodes.length)
      expect(new Set(links.map((link) => [link.source, link.target].sort().join())).size).toBe(links.length)
      for (const { source, target, strands } of links) {
        expect([ids.has(source), ids.has(target), source !== target]).toEqual([true, true, true])
        expect(strands.length).toBeGreaterThan(0)
      }
    }
  })

  it('puts oil, charcoal and mining into natural resources, and says so on the line', () => {
    const folded = foldLens(graph, lensOf('nexus'), ['crimes'])
    const natural = folded.nodes.find((node) => node.id === 'crime:natural-resources')
    expect(natural?.parts?.toSorted()).toEqual(['crime:charcoal', 'crime:mining', 'crime:oil'])
    expect(natural?.bracket).toBeUndefined()
    const line = folded.links.find((link) => link.id === 'link:group:isil~crime:natural-resources')
    expect(line?.strands.some((strand) => strand.folded?.includes('crime:oil'))).toBe(true)
  })

  it('puts places into their regions, and bodies into their families but never into the United Nations', () => {
    const folded = foldLens(graph, lensOf('everything'), ['places', 'families'])
    const ids = folded.nodes.map((node) => node.id)
    expect(ids).toContain('place:west-africa')
    expect(ids).not.toContain('place:nigeria')
    expect(ids).not.toContain('body:cted')
    expect(folded.nodes.find((node) => node.id === 'body:security-council')?.parts).toContain('body:cted')
    expect(folded.nodes.find((node) => node.id === 'body:united-nations')?.parts).toBeUndefined()
  })

  it('puts activities into the lines between what they name and who leads them', () => {
    const folded = foldLens(graph, lensOf('response'), ['activities'])
    expect(folded.nodes.some((node) => node.kind === 'activity')).toBe(false)
    for (const { source, target, strands } of folded.links)
      for (const { stand } of strands) {
        const activity = graph.activities.get(stand)
        expect(activity?.leads.map(({ id }) => id)).toContain(target)
        expect(['crime', 'place', undefined]).toContain(kindOf(source))
      }
  })

  it('offers in a lens only what would change it', () => {
    expect(foldsOf(graph, lensOf('threat'))).toEqual(['crimes'])
    expect(foldsOf(graph, lensOf('response'))).toEqual(['families', 'activities'])
    expect(foldsOf(graph, lensOf('everything'))).toEqual([...FOLD_IDS])
    for (const id of LENS_IDS) {
      const folded = foldLens(graph, lensOf(id), foldsOf(graph, lensOf(id)))
      expect(foldsOf(graph, folded)).toEqual([])
    }
  })

  it('lights what a thing went into, along the lines that are about it', () => {
    const folded = foldLens(graph, lensOf('threat'), ['crimes'])
    const lit = stressOf(folded, ['crime:oil'])?.lit
    expect(lit?.has('crime:natural-resources')).toBe(true)
    expect(lit?.has('group:isil')).toBe(true)
    expect(lit?.has('group:al-shabaab')).toBe(false)
    const row = stressOf(foldLens(graph, lensOf('response'), ['activities']), ['activity:a1'])?.lit
    expect([...(row ?? [])].some((id) => id.startsWith('body:'))).toBe(true)
  })
})
