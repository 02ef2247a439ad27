import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { gapsOf } from '../../src/core/analysis/gaps.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { sourcesOf } from '../../src/core/query/sources.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const gaps = gapsOf(graph)

describe('threat and response', () => {
  it('has a row for each crime and region of which the report says anything', () => {
    expect(gaps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['crime:oil', 'crime:arms-trafficking', 'place:sahel']),
    )
    for (const { claims, activities } of gaps) expect(claims.length + activities.length).toBeGreaterThan(0)
  })
  it('finds the crimes that no activity names, as the first picture does', () => {
    const none = gaps.filter(({ activities }) => activities.length === 0).map(({ id }) => id)
    for (const id of none)
      expect(
        dataset.activities.filter(({ crimes }) => crimes.some((one) => one.id === id && one.basis === 'named')),
      ).toEqual([])
    expect(none).toContain('crime:oil')
    expect(none).not.toContain('crime:terrorist-financing')
  })
  it('no picture claims silence on a crime that a row names, whoever leads that row', () => {
    const named = new Set(
      dataset.activities.flatMap(({ crimes }) => crimes.flatMap(({ id, basis }) => (basis === 'named' ? [id] : []))),
    )
    const silent = LENS_IDS.flatMap((id) => fullLens(graph, id).nodes).flatMap(({ id, gap }) =>
      gap?.activities && named.has(id) ? [id] : [],
    )
    expect(silent).toEqual([])
  })
  it('counts for a region what is said of places in it', () => {
    const africa = gaps.find(({ id }) => id === 'place:west-africa')
    expect(africa?.groups).toContain('group:boko-haram')
  })
  it('leads to the paragraph in which the annex is called not exhaustive', () => {
    expect(graph.units.get(dataset.guide.notExhaustive ?? '')?.gist.en).toMatch(/cannot cover/)
  })
})

describe('the sources of the report', () => {
  it('account for every claim', () => {
    const named = new Set(sourcesOf(allEvidence(graph)).flatMap(({ rests }) => rests.map(({ id }) => id)))
    expect(named.size).toBe(dataset.claims.length)
  })
  it('never have more claims only on them than on them', () => {
    for (const { rests, only, origins } of sourcesOf(allEvidence(graph))) {
      expect(only.length).toBeLessThanOrEqual(rests.length)
      expect(origins).toBeLessThanOrEqual(rests.length)
    }
  })
})
