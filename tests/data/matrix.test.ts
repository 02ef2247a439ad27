import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { standsOf } from '../../src/core/graph/lens.ts'
import { cellOf, cellsOf, MATRIX_IDS, matrixOf } from '../../src/core/graph/matrix.ts'
import { NO_SIFT } from '../../src/core/graph/sift.ts'
import { strokeOf } from '../../src/core/model/certainty.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { orderMatrix } from '../../src/core/query/matrix-order.ts'
import { openLenses } from '../../src/core/query/shown-lens.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const lenses = openLenses(graph)
const byName = (a: string, b: string) => (a < b ? -1 : 1)
const shown = (id: (typeof MATRIX_IDS)[number]) => lenses.matrix(id, NO_SIFT, {})

describe('a matrix of group and crime', () => {
  it('has in each cell exactly the claims that say so, our readings only when asked', () => {
    const matrix = shown('group-crime')
    const inCells = matrix.links.flatMap(standsOf).sort()
    const said = dataset.claims
      .filter(({ predicate, reading }) => predicate === 'benefits-from' && reading === 'explicit')
      .filter(({ object }) => graph.entities.get(object)?.generic !== true)
    expect(inCells).toEqual(said.map(({ id }) => id).sort())
    const withOurs = lenses.matrix('group-crime', { ...NO_SIFT, show: ['inferred'] }, {})
    expect(withOurs.links.flatMap(standsOf).length).toBeGreaterThan(inCells.length)
  })
  it('keeps limited evidence apart from what is asserted, and silence without a cell', () => {
    const matrix = shown('group-crime')
    const limited = dataset.claims.filter((claim) => strokeOf(claim) === 'limited')
    for (const { subject, object, predicate } of limited) {
      if (predicate !== 'benefits-from') continue
      expect(cellOf(cellsOf(matrix), subject, object)?.stroke).toBe('limited')
    }
    expect(cellOf(cellsOf(matrix), 'group:al-qaida-in-iraq', 'crime:oil')).toBeUndefined()
  })
  it('never mixes unnamed actors with named groups, in any order', () => {
    for (const order of ['count', 'name', 'likeness'] as const) {
      const { rows } = orderMatrix(graph, shown('group-crime'), order, byName)
      const kinds = rows.map(({ id }) => kindOf(id))
      expect(kinds.lastIndexOf('group')).toBeLessThan(kinds.indexOf('actor'))
    }
  })
  it('keeps the parts of natural resources together, behind it, in any order', () => {
    for (const order of ['count', 'name', 'likeness'] as const) {
      const ids = orderMatrix(graph, shown('group-crime'), order, byName).columns.map(({ id }) => id)
      const at = ids.indexOf('crime:natural-resources')
      expect([...ids.slice(at + 1, at + 4)].sort()).toEqual(['crime:charcoal', 'crime:mining', 'crime:oil'])
    }
  })
  it('orders by count of named groups, and like beside like', () => {
    const matrix = shown('group-crime')
    const { columns } = orderMatrix(graph, matrix, 'count', byName)
    const groupsOf = (id: string) =>
      matrix.links.filter(({ target, source }) => target === id && kindOf(source) === 'group').length
    const counts = columns
      .filter(({ id }) => graph.entities.get(id)?.parent === undefined)
      .map(({ id }) => groupsOf(id))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const { rows } = orderMatrix(graph, matrix, 'likeness', byName)
    const ids = rows.map(({ id }) => id)
    // Both have kidnapping for ransom and nothing else.
    expect(Math.abs(ids.indexOf('group:boko-haram') - ids.indexOf('group:abu-sayyaf'))).toBe(1)
  })
  it('keeps its heads while a filter on one of its axes thins out its cells', () => {
    const all = shown('group-crime')
    const oil = lenses.matrix('group-crime', NO_SIFT, { crime: ['crime:oil'] })
    expect(oil.nodes.map(({ id }) => id)).toEqual(all.nodes.map(({ id }) => id))
    expect(oil.links.length).toBeLessThan(all.links.length)
    expect(oil.links.length).toBeGreaterThan(0)
    // A filter that is no axis takes heads with it.
    const firm = lenses.matrix('group-crime', { ...NO_SIFT, sure: 'firm' }, {})
    expect(firm.links.every(({ stroke }) => stroke === 'firm')).toBe(true)
  })
})

describe('matrices of regions', () => {
  it('count a country for its region and remember which it was', () => {
    const matrix = shown('body-region')
    const folded = matrix.links.flatMap(({ strands }) => strands.flatMap((strand) => strand.folded ?? []))
    expect(folded.length).toBeGreaterThan(0)
    for (const { source, strands } of matrix.links)
      for (const { stand, folded: own = [source] } of strands)
        for (const place of own) expect(graph.activities.get(stand)?.places.map(({ id }) => id)).toContain(place)
  })
  it('find a cell as a line by its id, the matrix in front first', () => {
    const link = shown('group-region').links[0]
    expect(lenses.link(link?.id ?? '', 'group-region')?.strands).toEqual(
      matrixOf(graph, 'group-region').links.find(({ id }) => id === link?.id)?.strands,
    )
  })
})

it('every cell of every matrix opens a unit', () => {
  for (const id of MATRIX_IDS)
    for (const { strands } of matrixOf(graph, id).links)
      for (const { stand } of strands) expect(graph.unitsOf(stand).length).toBeGreaterThan(0)
})
