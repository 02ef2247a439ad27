// What a choice leaves: all, what filters leave, what is selected of that; and a part takes along whatever it speaks of.

import { describe, expect, it } from 'vitest'
import { type Scope, standsFor } from '../../../src/core/data-out/scope.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { NO_SIFT } from '../../../src/core/graph/sift.ts'
import { kindOf } from '../../../src/core/model/ids.ts'
import { type Choice, openLenses } from '../../../src/core/query/shown-lens.ts'
import { PACK, real } from './taken.ts'

const graph = buildGraph(PACK.dataset)
const lenses = openLenses(graph)
const { claims, activities, recommendations } = PACK.dataset
const NOTHING: Choice = { lens: 'nexus', sift: NO_SIFT, facets: {}, folds: [], selected: [], hops: 0 }
const left = (scope: Scope, more: Partial<Choice> = {}) => [...standsFor(graph, lenses, { ...NOTHING, ...more }, scope)]
const GROUP = claims.find(({ subject }) => kindOf(subject) === 'group')?.subject ?? ''

describe('what is left', () => {
  it('is all where nothing is filtered, in the order of the data', () => {
    const all = [...claims, ...activities, ...recommendations].map(({ id }) => id)
    expect(left('all')).toEqual(all)
    expect(left('left')).toEqual(all)
  })
  it('is what is sure enough, and what facets leave', () => {
    const sure = left('left', { sift: { ...NO_SIFT, sure: 'firm' } })
    const firm = claims.filter(({ certainty }) => ['confirmed', 'documented', 'stated'].includes(certainty))
    expect(sure.filter((id) => id.startsWith('claim:')).length).toBe(
      firm.filter(({ polarity }) => polarity === 'asserted').length,
    )
    const explicit = left('left', { facets: { reading: ['explicit'] } }).filter((id) => id.startsWith('claim:'))
    expect(explicit).toEqual(claims.filter(({ reading }) => reading === 'explicit').map(({ id }) => id))
  })
  it('is without what the legend hides: a kind at either end, a side, our readings, rows', () => {
    const hidden = left('left', { sift: { ...NO_SIFT, hide: ['group', 'activity', 'inferred'] } })
    expect(hidden.length).toBeGreaterThan(0)
    const kept = hidden.flatMap((id) => graph.claims.get(id) ?? [])
    expect(kept.filter(({ subject, object }) => [subject, object].some((id) => kindOf(id) === 'group'))).toEqual([])
    expect(kept.filter(({ reading }) => reading === 'inferred')).toEqual([])
    expect(hidden.filter((id) => id.startsWith('activity:'))).toEqual([])
    const threats = left('left', { sift: { ...NO_SIFT, hide: ['threat'] } }).flatMap((id) => graph.claims.get(id) ?? [])
    expect(threats.filter((claim) => graph.sideOf(claim) === 'threat')).toEqual([])
  })
  it('is what lies near, where there is a focus', () => {
    const near = left('left', { selected: [GROUP], hops: 1 })
    expect(near.length).toBeGreaterThan(0)
    expect(near.length).toBeLessThan(claims.length / 4)
  })
})

describe('what is selected', () => {
  it('is nothing where nothing is', () => expect(left('selected')).toEqual([]))
  it('is what its panel lists, as far as filters leave it', () => {
    const own = left('selected', { selected: [GROUP] })
    expect(own).toEqual(expect.arrayContaining(graph.claimsAbout(GROUP).map(({ id }) => id)))
    const firm = left('selected', { selected: [GROUP], sift: { ...NO_SIFT, sure: 'firm' } })
    expect(firm.length).toBeLessThan(own.length)
    expect(own).toEqual(expect.arrayContaining(firm))
  })
  it('is what a line stands for', () => {
    const [link] = lenses.shown(NOTHING).links
    const stands = left('selected', { selected: [link?.id ?? ''] })
    expect([...stands].sort()).toEqual([...new Set(link?.strands.map(({ stand }) => stand))].sort())
  })
})

it('a part takes along every thing and unit that it speaks of, and their wholes', () => {
  const { dataset } = real(new Set(left('selected', { selected: [GROUP] })))
  const [things, units] = [new Set(dataset.entities.map(({ id }) => id)), new Set(dataset.units.map(({ id }) => id))]
  for (const { subject, object, attribution, places = [], evidence } of dataset.claims) {
    expect([subject, object, ...places.map(({ id }) => id)].filter((id) => !things.has(id))).toEqual([])
    expect(attribution.filter((id) => !things.has(id) && !units.has(id))).toEqual([])
    expect(evidence.filter(({ unit }) => !units.has(unit))).toEqual([])
  }
  expect(dataset.entities.filter(({ parent }) => parent !== undefined && !things.has(parent))).toEqual([])
  expect(things.size).toBeLessThan(PACK.dataset.entities.length / 2)
})
