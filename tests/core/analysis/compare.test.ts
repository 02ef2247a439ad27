import { describe, expect, it } from 'vitest'
import { compare, isDrawnTie } from '../../../src/core/analysis/compare.ts'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { jointRows } from '../../../src/core/query/joint-rows.ts'
import { narrowGraph } from '../../../src/core/query/narrow.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'
import { graphOf, leadOf, rowOf } from '../made.ts'

const claim = (i: number, subject: string, object: string, more: object = {}): Claim =>
  ({ ...CLAIM, reading: 'explicit', id: `claim:p1-${i}`, subject, object, ...more }) as Claim
const graph = buildGraph({
  ...fixtureDataset(),
  claims: [
    claim(1, 'group:a', 'crime:oil', { attribution: ['body:x'] }),
    claim(2, 'group:b', 'crime:oil'),
    claim(3, 'group:a', 'crime:extortion', { places: [{ id: 'place:world', role: 'operates' }] }),
    claim(4, 'group:a', 'crime:extortion'),
  ],
})
const of = (respect: string, ids: readonly string[]) =>
  compare(allEvidence(graph), ids).find((one) => one.respect === respect)

describe('a comparison', () => {
  it('tells what is shared from what is only one’s, with the claims of each', () => {
    const crimes = of('crime', ['group:a', 'group:b'])
    expect(crimes?.shared).toEqual([{ id: 'crime:oil', stands: [['claim:p1-1'], ['claim:p1-2']], leftOut: [0, 0] }])
    expect(crimes?.only.map((things) => things.map(({ id }) => id))).toEqual([['crime:extortion'], []])
    expect(crimes?.only[0]?.[0]?.stands).toEqual([['claim:p1-3', 'claim:p1-4'], []])
  })
  it('compares places and sources too', () => {
    expect(of('place', ['group:a', 'group:b'])?.only[0]?.map(({ id }) => id)).toEqual(['place:world'])
    expect(of('source', ['group:a', 'group:b'])?.only[0]?.map(({ id }) => id)).toEqual(['body:x'])
  })
  it('of three tells what some share', () => {
    const crimes = of('group', ['crime:oil', 'crime:extortion', 'crime:cybercrime'])
    expect(crimes?.some.map(({ id }) => id)).toEqual(['group:a'])
    expect(crimes?.shared).toEqual([])
  })
  it('counts what the whole report says of each beyond what a filter leaves', () => {
    const left = narrowGraph(
      graph,
      new Set([...graph.claims.keys(), ...graph.activities.keys()].filter((id) => id !== 'claim:p1-2')),
    )
    const crimes = compare(left, ['group:a', 'group:b'], graph).find(({ respect }) => respect === 'crime')
    const leftOut = crimes?.only[0]?.map((thing) => [thing.id, thing.leftOut])
    expect(Object.fromEntries(leftOut ?? [])).toEqual({ 'crime:oil': [0, 1], 'crime:extortion': [0, 0] })
  })
  it('never lists the compared themselves, and leaves out what nothing is said of', () => {
    expect(
      compare(allEvidence(graph), ['group:a', 'crime:oil']).flatMap(({ shared, some, only }) =>
        [shared, some, only].flat(3),
      ),
    ).not.toContainEqual(expect.objectContaining({ id: 'crime:oil' }))
    expect(compare(allEvidence(graph), ['crime:cybercrime', 'group:c'])).toEqual([])
  })
})

describe('the activities that several things have in common', () => {
  const rows = graphOf([], {
    activities: [
      rowOf(1, { leads: [leadOf('body:x'), leadOf('body:y', 'supports')] }),
      rowOf(2, { leads: [leadOf('body:x')], crimes: [{ id: 'crime:oil', basis: 'implied', at: [1] }] }),
      rowOf(3, { leads: [leadOf('body:y')], partners: [{ id: 'body:x', role: 'partner', at: [1] }] }),
    ],
  })
  const joint = (...ids: string[]) => jointRows(allEvidence(rows), ids).map(({ unit }) => unit)
  it('are the rows in which each has a part, whatever it is', () => {
    expect(joint('body:x', 'body:y')).toEqual(['a1', 'a3'])
    expect(joint('body:x', 'body:y', 'crime:oil')).toEqual(['a1', 'a3'])
  })
  it('are none that only imply one of them', () => {
    expect(joint('body:x', 'crime:oil')).toEqual(['a1', 'a3'])
  })
  it('tell what a body leads from what it takes part in', () => {
    expect(isDrawnTie(rows, 'activity:a1', 'body:x')).toBe(true)
    expect(isDrawnTie(rows, 'activity:a1', 'body:y')).toBe(false)
    expect(isDrawnTie(graph, 'claim:p1-1', 'group:a')).toBe(true)
    expect(isDrawnTie(graph, 'claim:p1-1', 'crime:oil')).toBe(false)
  })
})
