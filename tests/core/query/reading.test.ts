// Does a picture that is read come together line by line, and apart in the same steps?

import { describe, expect, it } from 'vitest'
import { buildGraph, type WholeGraph } from '../../../src/core/graph/graph.ts'
import { standsOf } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import {
  countDrawn,
  markState,
  readingOf,
  readUntil,
  saidIn,
  standsUntil,
  unitOf,
} from '../../../src/core/query/reading.ts'
import { type Chance, trials } from '../chance.ts'
import { claimOf, anyGraph as fixtureGraph, graphOf } from '../made.ts'

/** A graph by chance, with a unit for every row. */
const anyGraph = (chance: Chance) => {
  const { dataset } = fixtureGraph(chance)
  const [first] = dataset.units
  if (!first) throw new Error('the fixture has no unit')
  const known = new Set(dataset.units.map(({ id }) => id))
  const more = dataset.activities.flatMap(({ unit }) => (known.has(unit) ? [] : [{ ...first, id: unit, mentions: [] }]))
  return buildGraph({ ...dataset, units: [...dataset.units, ...more] })
}
const readingIn = (graph: WholeGraph) => readingOf(graph, siftLens(fullLens(graph, 'nexus'), NO_SIFT))
const idsAt = (reading: ReturnType<typeof readingOf>, at: number) => readUntil(reading, at).links.map(({ id }) => id)

describe('a picture that is read', () => {
  it('has no line before the first unit', () => {
    trials(25, (chance) => {
      const reading = readingIn(anyGraph(chance))
      expect(readUntil(reading, -1).links).toEqual([])
      expect(readUntil(reading, -1).nodes.every(({ alone }) => alone)).toBe(true)
      expect(standsUntil(reading, -1)).toEqual([])
    })
  })
  it('is the picture itself at the end', () => {
    trials(25, (chance) => {
      const reading = readingIn(anyGraph(chance))
      expect(readUntil(reading, reading.units.length - 1)).toEqual(reading.lens)
      for (const isAnswer of [true, false]) {
        const { n, of } = countDrawn(reading, reading.units.length - 1, isAnswer)
        expect(n).toBe(of)
      }
    })
  })
  it('only gains lines and claims while one reads on', () => {
    trials(25, (chance) => {
      const reading = readingIn(anyGraph(chance))
      for (let at = 0; at < reading.units.length; at++) {
        expect(idsAt(reading, at)).toEqual(expect.arrayContaining(idsAt(reading, at - 1)))
        expect(standsUntil(reading, at)).toEqual(expect.arrayContaining(standsUntil(reading, at - 1)))
      }
    })
  })
  it('loses on the way back what each unit brought, and nothing else', () => {
    trials(25, (chance) => {
      const reading = readingIn(anyGraph(chance))
      const forth = reading.units.map((_, at) => readUntil(reading, at))
      const back = [...reading.units.keys()].reverse().map((at) => readUntil(reading, at))
      expect(back.reverse()).toEqual(forth)
    })
  })
  it('gains in each unit the lines that are new in it', () => {
    trials(25, (chance) => {
      const graph = anyGraph(chance)
      const reading = readingIn(graph)
      reading.units.forEach((unit, at) => {
        const before = idsAt(reading, at - 1)
        const gained = idsAt(reading, at).filter((id) => !before.includes(id))
        const said = saidIn(graph, reading, at)
        expect(said.filter(({ isNew }) => isNew).map(({ link }) => link.id)).toEqual(gained)
        for (const id of gained) expect(unitOf(reading, id)).toBe(unit)
        for (const { stands } of said)
          for (const stand of stands)
            expect([stand, graph.unitsOf(stand)]).toEqual([stand, expect.arrayContaining([unit])])
      })
    })
  })
  it('keeps every mark in its place, whatever was read', () => {
    trials(10, (chance) => {
      const reading = readingIn(anyGraph(chance))
      for (let at = -1; at < reading.units.length; at++)
        expect(readUntil(reading, at).nodes.map(({ id, column, count }) => [id, column, count])).toEqual(
          reading.lens.nodes.map(({ id, column, count }) => [id, column, count]),
        )
    })
  })
  it('draws a line by the claims that were read so far, and by the firmest at the end', () => {
    const weak = claimOf(1, { certainty: 'alleged', evidence: [{ unit: 'p1', sentences: [1] }] })
    const firm = claimOf(2, { certainty: 'stated', evidence: [{ unit: 'p2', sentences: [1] }] })
    const reading = readingIn(graphOf([weak, firm]))
    const [first] = readUntil(reading, 0).links
    const [both] = readUntil(reading, 1).links
    expect([first?.stroke, first && standsOf(first)]).toEqual(['claimed', [weak.id]])
    expect([both?.stroke, both && standsOf(both)]).toEqual(['firm', [weak.id, firm.id]])
  })
  it('reads a claim at the first of its units, in the order of the report', () => {
    const late = claimOf(1, {
      evidence: [
        { unit: 'p2', sentences: [1] },
        { unit: 'p1', sentences: [1] },
      ],
    })
    expect(readingIn(graphOf([late])).readAt(late.id)).toBe(0)
  })
  it('has a mark without a name, then with one, then with a line', () => {
    const claim = claimOf(1, { evidence: [{ unit: 'p2', sentences: [1] }] })
    const graph = graphOf([claim])
    const reading = readingIn(graph)
    const node = reading.lens.nodes.find(({ id }) => id === claim.subject)
    if (!node) throw new Error('the group is no mark')
    expect([-1, 1].map((at) => markState(reading, node, at))).toEqual(['unnamed', 'tied'])
    const named = reading.named.get(node.id) ?? -1
    expect(named).toBeLessThanOrEqual(reading.tied.get(node.id) ?? -1)
  })
})
