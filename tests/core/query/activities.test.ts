// Is every activity around a thing counted once, by the first of its parts in it, and no place where one met?

import { describe, expect, it } from 'vitest'
import { activitiesAround, countActivities, respondersTo } from '../../../src/core/query/activities.ts'
import { claimsOn } from '../../../src/core/query/claims.ts'
import { harmAt } from '../../../src/core/query/map.ts'
import { claimOf, graphOf, leadOf, rowOf } from '../made.ts'

const named = (id: string) => ({ id, basis: 'named' as const, at: [1] })
const implied = (id: string) => ({ id, basis: 'implied' as const, at: [1] })
const graph = graphOf([], {
  activities: [
    rowOf(1, { leads: [leadOf('body:x'), leadOf('body:y', 'supports')], crimes: [named('crime:oil')] }),
    rowOf(2, { leads: [leadOf('body:y', 'first-named')], crimes: [implied('crime:oil')] }),
    rowOf(3, {
      leads: [leadOf('body:x')],
      crimes: [],
      places: [{ id: 'place:land', at: [1] }],
      venues: [{ id: 'place:city', at: [1] }],
      partners: [{ id: 'body:y', role: 'partner', at: [1] }],
    }),
  ],
})
const unitsOf = (id: string) => {
  const { led, more, named, ours, joined, held } = activitiesAround(graph, id)
  return [led, more, named, ours, joined, held].map((some) => some.map(({ unit }) => unit).join(' '))
}

describe('the activities around a thing', () => {
  it('are those it leads, those it supports or is printed first in, and those it joins', () => {
    expect(unitsOf('body:x')).toEqual(['a1 a3', '', '', '', '', ''])
    expect(unitsOf('body:y')).toEqual(['', 'a1 a2', '', '', 'a3', ''])
  })
  it('are those that name it, and apart those that imply it', () => {
    expect(unitsOf('crime:oil')).toEqual(['', '', 'a1', 'a2', '', ''])
    expect(countActivities(graph, 'crime:oil')).toEqual({ said: 1, ours: 1, other: 0 })
  })
  it('do not count where one met', () => {
    expect(unitsOf('place:city')).toEqual(['', '', '', '', '', 'a3'])
    expect(countActivities(graph, 'place:city')).toEqual({ said: 0, ours: 0, other: 0 })
    expect(countActivities(graph, 'place:land')).toEqual({ said: 1, ours: 0, other: 0 })
  })
  it('of who leads or supports any are counted as the picture counts them, and its other parts apart', () => {
    expect(countActivities(graph, 'body:y')).toEqual({ said: 2, ours: 0, other: 1 })
    expect(countActivities(graph, 'body:x')).toEqual({ said: 2, ours: 0, other: 0 })
  })
  it('are answered by who leads one that names the thing', () => {
    expect(respondersTo(graph, 'crime:oil')).toEqual(['body:x'])
  })
})

describe('the claims on a place', () => {
  const at = (id: string) => ({ places: [{ id, role: 'site' as const }] })
  const claims = [
    claimOf(1, at('place:land')),
    claimOf(2, { ...at('place:land'), subject: 'actor:some' }),
    claimOf(3, { ...at('place:land'), reading: 'inferred' }),
    claimOf(4, at('place:city')),
    claimOf(5, { predicate: 'active-in', object: 'place:land', role: 'operates', ...at('place:land') }),
  ]
  const placed = graphOf(claims)
  it('are those about it, and those that place something there, each once', () => {
    expect(claimsOn(placed, 'place:land').map(({ id }) => id)).toEqual([
      'claim:p1-5',
      'claim:p1-1',
      'claim:p1-2',
      'claim:p1-3',
    ])
  })
  it('are told apart by what the map counts of itself and what only when asked', () => {
    expect(harmAt(placed, 'place:land')).toMatchObject({ named: 2, unnamed: 1, ours: 1 })
  })
})
