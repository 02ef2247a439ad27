import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { sumsOf, totalOf } from '../../src/core/query/sums.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const sums = sumsOf(allEvidence(buildGraph(dataset)))

describe('the money of the report', () => {
  it('is every figure in dollars of the dataset, and none may be added', () => {
    const printed = dataset.claims.flatMap(({ quantities = [] }) => quantities.filter(({ unit }) => unit === 'USD'))
    expect(sums.length).toBe(printed.length)
    expect(totalOf(sums).added).toEqual([])
    expect(totalOf(sums).kept.flatMap((one) => one.sums).length).toBe(sums.length)
  })
  it('has a reason in words for every figure kept apart', () => {
    for (const { reason } of totalOf(sums).kept) expect(dataset.ontology.notAdditive[reason]?.en).toBeTruthy()
  })
  it('never puts a market under a group, and draws hollow what is derived or said twice', () => {
    for (const { block, of } of sums) if (block === 'market') expect(of).toMatch(/^place:/)
    expect(
      sums
        .filter(({ again }) => again)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['claim:p31-3.1', 'claim:p36-4.1', 'claim:p37-2.1'])
  })
})
