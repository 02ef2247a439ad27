// In which order does the report itself draw its picture?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { NO_SIFT, type Sift } from '../../src/core/graph/sift.ts'
import { countDrawn, readingOf, readUntil, unitOf } from '../../src/core/query/reading.ts'
import { openLenses } from '../../src/core/query/shown-lens.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const lenses = openLenses(graph)
const reading = (change: Partial<Sift> = {}) => readingOf(graph, lenses.sifted('nexus', { ...NO_SIFT, ...change }, {}))

describe('the report', () => {
  it.each([
    {},
    { sure: 'firm' },
    { rests: 'document' },
    { show: ['actor', 'inferred'] },
    { hide: ['body'] },
  ] satisfies Partial<Sift>[])('comes to the picture of the network at its end, with %j', (sift) => {
    const read = reading(sift)
    expect(readUntil(read, read.units.length - 1)).toEqual(read.lens)
  })
  it('draws every tie of a group before the annex, and every tie of a body in it', () => {
    const read = reading()
    for (const { id, side } of read.lens.links)
      expect([id, unitOf(read, id)?.slice(0, 1)]).toEqual([id, side === 'response' ? 'a' : 'p'])
  })
  it('has drawn 13 of its 21 ties of groups to crimes with paragraph 32', () => {
    const read = reading()
    expect(countDrawn(read, read.units.indexOf('p32'), false)).toEqual({ n: 13, of: 21 })
  })
  it('names no group and no crime in the picture without a unit that does', () => {
    const read = reading()
    for (const { id } of read.lens.nodes) expect([id, unitOf(read, id)]).toEqual([id, expect.any(String)])
  })
})
