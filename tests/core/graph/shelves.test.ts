import { describe, expect, it } from 'vitest'
import type { WholeGraph } from '../../../src/core/graph/graph.ts'
import {
  isShelf,
  NO_SHELF,
  type Shelf,
  shelfLines,
  shelvesOf,
  shownShelves,
} from '../../../src/core/graph/lenses/shelves.ts'
import { OTHER_CRIMES } from '../../../src/core/graph/lenses/ties.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import type { Activity } from '../../../src/core/model/activity.ts'
import { trials } from '../chance.ts'
import { anyGraph, datasetOf, graphOf, leadOf, rowOf } from '../made.ts'

const at = ['title' as const]
const on = (...ids: string[]) => ids.map((id) => ({ id, basis: 'named' as const, at }))
const of = (...ids: string[]) => ids.map((id) => ({ id, at }))
/** Both crimes of these tests have marks of their own. */
const guide = { ...datasetOf([]).guide, crimes: ['crime:oil', 'crime:extortion'] }
const shelves = (rows: readonly Activity[]) => {
  const graph = graphOf([], { activities: rows, guide })
  return shelvesOf(graph, fullLens(graph, 'response'))
}
const row = (n: number, crimes: string[], places: string[], change: Partial<Activity> = {}) =>
  rowOf(n, { crimes: on(...crimes), places: of(...places), ...change })
const said = (all: readonly Shelf[]) =>
  Object.fromEntries(all.map(({ id, activities }) => [id, activities.map((one) => one.slice('activity:'.length))]))
const everyOneOnce = (graph: WholeGraph) => {
  const stands = shelvesOf(graph, fullLens(graph, 'response')).flatMap(({ activities }) => activities)
  expect([...stands].sort()).toEqual(graph.dataset.activities.map(({ id }) => id).sort())
}

describe('A shelf', () => {
  it('holds the activities that name a crime first, whatever they name after it', () => {
    expect(
      said(
        shelves([
          row(1, ['crime:oil', 'crime:extortion'], ['place:world']),
          row(2, ['crime:oil'], ['place:north']),
          row(3, ['crime:extortion', 'crime:oil'], []),
          row(4, ['crime:extortion'], []),
        ]),
      ),
    ).toEqual({ 'shelf:crime:oil': ['a1', 'a2'], 'shelf:crime:extortion': ['a3', 'a4'] })
  })
  it('is shared by crimes that one activity each names first', () => {
    const [shared, ...others] = shelves([row(1, ['crime:oil'], []), row(2, ['crime:extortion'], [])])
    expect(others).toEqual([])
    expect(shared).toMatchObject({ id: `shelf:${OTHER_CRIMES}`, marks: ['crime:oil', 'crime:extortion'] })
  })
  it('is that of the first place where no crime is named, the world only where it is alone', () => {
    const north = [1, 2, 3].map((n) => row(n, [], ['place:world', 'place:north']))
    expect(said(shelves([...north, row(4, [], ['place:world'])]))).toEqual({
      'shelf:place:north': ['a1', 'a2', 'a3'],
      'shelf:place:world': ['a4'],
    })
  })
  it('takes a crime that a row only implies for none', () => {
    const implied = { crimes: [{ id: 'crime:oil', basis: 'implied' as const, at }] }
    expect(said(shelves([row(1, [], [], implied)]))).toEqual({ [NO_SHELF]: ['a1'] })
  })
  it('has activities by status, then by number', () => {
    const status = (n: number, one: string) => row(n, [], [], { status: one })
    expect(
      said(shelves([status(1, 'standing'), status(2, 'completed'), status(3, 'ongoing'), status(4, 'ongoing')])),
    ).toEqual({ [NO_SHELF]: ['a3', 'a4', 'a2', 'a1'] })
  })
  it('of crimes stands above those of regions, and what names neither below', () => {
    const all = shelves([
      row(1, [], []),
      ...[2, 3, 4].map((n) => row(n, [], ['place:north'])),
      row(5, ['crime:oil'], []),
      row(6, ['crime:oil'], []),
      row(7, ['crime:extortion'], []),
    ])
    expect(all.map(({ id }) => id)).toEqual(['shelf:crime:oil', `shelf:${OTHER_CRIMES}`, 'shelf:place:north', NO_SHELF])
    expect(all.every(({ id }) => isShelf(id))).toBe(true)
    expect(isShelf('crime:oil')).toBe(false)
  })
  it('holds every activity exactly once, whatever is in a dataset', () => {
    trials(60, (chance) => everyOneOnce(anyGraph(chance)))
  })
  it('is none where nothing is done', () => {
    expect(shelves([])).toEqual([])
  })
})

describe('A line of a shelf', () => {
  const rows = [
    row(1, ['crime:oil', 'crime:extortion'], ['place:north'], { leads: [leadOf('body:x')] }),
    row(2, ['crime:oil'], ['place:north'], { leads: [leadOf('body:x'), leadOf('body:y')] }),
    row(3, [], ['place:north'], { leads: [leadOf('body:x')] }),
    row(4, [], ['place:north'], { leads: [leadOf('body:y')] }),
  ]
  const graph = graphOf([], { activities: rows, guide })
  const full = fullLens(graph, 'response')
  const lens = siftLens(full, NO_SIFT)
  const lines = shelfLines(lens, shelvesOf(graph, full))
  const line = (id: string) => lines.find((one) => one.id === id)
  it('stands for all that ties its activities to a body, with how many', () => {
    expect(line('sum:shelf:crime:oil~body:x')).toMatchObject({ count: 2, isAtRest: true })
    expect(line('sum:shelf:crime:oil~body:y')).toMatchObject({ count: 1, isAtRest: true })
  })
  it('leads from every crime that its activities name', () => {
    expect(line('sum:crime:oil~shelf:crime:oil')).toMatchObject({ count: 2, isAtRest: true })
    expect(line('sum:crime:extortion~shelf:crime:oil')).toMatchObject({ count: 1, isAtRest: true })
  })
  it('leads from a region at rest only where the shelf is its own', () => {
    expect(line('sum:place:north~shelf:place:north')).toMatchObject({ count: 2, isAtRest: true })
    expect(line('sum:place:north~shelf:crime:oil')).toMatchObject({ count: 2, isAtRest: false })
  })
  it('holds each line of the lens in one', () => {
    expect(lines.flatMap(({ links }) => links.map(({ id }) => id)).sort()).toEqual(
      lens.links.map(({ id }) => id).sort(),
    )
  })
  it('goes with what is filtered out, and a shelf with its last activity', () => {
    const some = { ...lens, links: lens.links.filter(({ source }) => source === 'activity:a1') }
    expect(shelfLines(some, shelvesOf(graph, full)).map(({ id }) => id)).toEqual(['sum:shelf:crime:oil~body:x'])
    const nodes = lens.nodes.filter(({ id }) => id === 'activity:a2')
    expect(said(shownShelves(nodes, shelvesOf(graph, full)))).toEqual({ 'shelf:crime:oil': ['a2'] })
  })
})
