// Are a graph and what filters leave of it told apart, and is what the report denies a line of no lens?

import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/analysis/compare.ts'
import { capabilitiesOf } from '../../../src/core/graph/capabilities.ts'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { MATRIX_IDS, matrixOf } from '../../../src/core/graph/matrix.ts'
import { harmTies, legsOf } from '../../../src/core/graph/place-ties.ts'
import { passing } from '../../../src/core/query/facets.ts'
import { narrowGraph } from '../../../src/core/query/narrow.ts'
import { sourcesOf } from '../../../src/core/query/sources.ts'
import { fixtureGraph } from '../fixture.ts'
import { claimOf, graphOf } from '../made.ts'

const graph = fixtureGraph()

describe('what filters leave of a graph', () => {
  it('says whether it is all, and holds what is left and every entity', () => {
    const left = narrowGraph(graph, new Set(['claim:p1-1']))
    expect([allEvidence(graph).isAll, left.isAll]).toEqual([true, false])
    expect([...left.claims.keys()]).toEqual(['claim:p1-1'])
    expect([...left.entities.keys()]).toEqual([...graph.entities.keys()])
  })
  it('is not counted where the whole report is meant: that does not compile', () => {
    const left = narrowGraph(graph, new Set())
    // What nothing is left of may still be held by the report.
    // @ts-expect-error: a dataset holds what it holds, whatever is filtered
    expect(capabilitiesOf(left).has('groups')).toBe(true)
    // @ts-expect-error: a lens is projected from all claims, then sifted
    expect(fullLens(left, 'nexus').links).toEqual([])
    // @ts-expect-error: filters are not asked of what other filters leave
    expect(passing(left, { facets: {}, sure: 'limited' }).size).toBe(0)
    // @ts-expect-error: nothing is left out of what is left
    expect(narrowGraph(left, new Set()).claims.size).toBe(0)
  })
  it('is what is counted: the whole report in its place does not compile', () => {
    // @ts-expect-error: sources are those of the claims that are left
    expect(sourcesOf(graph)).toEqual(sourcesOf(allEvidence(graph)))
    // @ts-expect-error: so is what two things share
    expect(compare(graph, ['group:a', 'group:b'])).toEqual(compare(allEvidence(graph), ['group:a', 'group:b']))
  })
})

describe('a claim that the report denies', () => {
  const denied = { polarity: 'denied' } as const
  const said = [
    { object: 'crime:oil' },
    { predicate: 'active-in', object: 'place:world', role: 'operates' },
    { subject: 'crime:oil', predicate: 'takes-place-in', object: 'place:world', role: 'origin' },
  ]
  const asserted = graphOf(said.map((change, i) => claimOf(i + 1, change)))
  const all = graphOf(said.map((change, i) => claimOf(i + 1, { ...change, ...denied })))
  const ofClaims = (links: readonly { readonly strands: readonly { readonly stand: string }[] }[]) =>
    links.flatMap(({ strands }) => strands.filter(({ stand }) => stand.startsWith('claim:')))
  it.each(LENS_IDS)('is no line of the lens %s', (id) => {
    expect(ofClaims(fullLens(all, id).links)).toEqual([])
  })
  it.each(MATRIX_IDS)('is no cell of the matrix %s', (id) => {
    expect(ofClaims(matrixOf(all, id).links)).toEqual([])
  })
  it('is nowhere on the map', () => {
    expect([harmTies(all), legsOf(all)]).toEqual([[], []])
    expect(harmTies(asserted).length).toBeGreaterThan(0)
  })
  it('is nothing that two things share, and its line is there where it is asserted', () => {
    const ties = (of: typeof all) => compare(allEvidence(of), ['group:a', 'crime:oil']).map(({ respect }) => respect)
    expect(ties(all)).not.toContain('place')
    expect(ties(asserted)).toContain('place')
    expect(ofClaims(fullLens(asserted, 'everything').links)).toHaveLength(3)
  })
})
