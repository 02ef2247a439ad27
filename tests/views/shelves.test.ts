import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { shelvesOf } from '../../src/core/graph/lenses/shelves.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import names from '../../src/views/network/shelves/names.json'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)

describe('The activities of the report', () => {
  it('have each a short name in both languages, and no two the same', () => {
    const ids = dataset.activities.map(({ id }) => id)
    expect(Object.keys(names)).toEqual(ids)
    for (const language of ['en', 'zh'] as const) {
      const all = Object.values(names).map((one) => one[language])
      expect(all.filter((name) => name.length === 0 || name.length > (language === 'en' ? 30 : 9))).toEqual([])
      expect(new Set(all).size).toBe(ids.length)
    }
  })
  it('stand each on one shelf, named after the first crime, else the first place', () => {
    const shelves = shelvesOf(graph, fullLens(graph, 'response'))
    const of = (id: string) => shelves.filter(({ activities }) => activities.includes(id)).map((shelf) => shelf.id)
    expect(dataset.activities.filter(({ id }) => of(id).length !== 1)).toEqual([])
    expect(of('activity:a50')).toEqual(['shelf:crime:kidnapping-for-ransom'])
    expect(of('activity:a13')).toEqual(['shelf:place:west-africa'])
    expect(of('activity:a1')).toEqual(['shelf:place:world'])
  })
})
